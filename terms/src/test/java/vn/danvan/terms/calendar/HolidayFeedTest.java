package vn.danvan.terms.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HolidayFeedTest {

    private static final String FEED =
            HolidayFeed.of(WorkingCalendar.standard(), 2026, 2027, Instant.parse("2026-01-05T00:00:00Z"));

    @Test
    void putsNeighbouringDaysOfOneHolidayIntoOneEvent() {
        assertThat(unfolded())
                .containsSubsequence(
                        "DTSTART;VALUE=DATE:20260216", "DTEND;VALUE=DATE:20260221", "SUMMARY:Nghỉ Tết Nguyên đán");
    }

    @Test
    void tellsOfSwappedDaysAndTheirNotice() {
        assertThat(unfolded())
                .containsSubsequence("DTSTART;VALUE=DATE:20260822", "SUMMARY:Làm bù cho ngày 31/8/2026", "9441/TB-BNV");
    }

    @Test
    void marksAYearWithoutNoticeAsTentative() {
        assertThat(unfolded()).containsSubsequence("DTSTART;VALUE=DATE:20270204", "STATUS:TENTATIVE");
    }

    @Test
    void foldsLinesAtSeventyFiveOctetsAndEndsThemAsTheStandardSays() {
        assertThat(FEED).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(FEED.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                .isLessThanOrEqualTo(75));
    }

    @Test
    void aDayThatIsNoLongerOffIsCancelledUnderTheNameItHad() {
        var event = HolidayFeed.events(WorkingCalendar.standard(), 2026, 2026, Instant.EPOCH).stream()
                .filter(each -> each.first().equals(LocalDate.of(2026, 8, 31)))
                .findFirst()
                .orElseThrow();
        var cancelled = new CalendarText.Event(
                event.name(),
                Instant.parse("2026-06-01T00:00:00Z"),
                event.first(),
                event.last(),
                event.summary(),
                "Thông báo đã rút; không còn hiệu lực, xin bỏ.",
                CalendarText.Certainty.CANCELLED);
        assertThat(HolidayFeed.text(List.of(cancelled)))
                .contains("UID:20260831-SWAPPED_OFF@terms.danvan\r\n", "STATUS:CANCELLED\r\n", "SEQUENCE:1\r\n")
                .contains("Thông báo đã rút\\; không còn hiệu lực\\, xin");
    }

    private static String unfolded() {
        return FEED.replace("\r\n ", "");
    }
}
