package vn.danvan.terms.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
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

    private static String unfolded() {
        return FEED.replace("\r\n ", "");
    }
}
