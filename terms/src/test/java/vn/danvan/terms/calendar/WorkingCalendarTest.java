package vn.danvan.terms.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danvan.terms.calendar.CalendarAnswer.Ready;

class WorkingCalendarTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.standard();

    /** Weekdays off and weekend days worked, as the notices of these years published them. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2021, 01-01 02-10 02-11 02-12 02-15 02-16 04-21 04-30 05-03 09-02 09-03, ''",
        "2022, 01-03 01-31 02-01 02-02 02-03 02-04 04-11 05-02 05-03 09-01 09-02, ''",
        "2023, 01-02 01-20 01-23 01-24 01-25 01-26 05-01 05-02 05-03 09-01 09-04, ''",
        "2024, 01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03, 05-04",
        "2025, 01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02, 04-26",
        "2026, 01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24, 01-10 08-22",
    })
    void hasTheDaysOffOfTheNotices(int year, String weekdaysOff, String weekendsWorked) {
        assertThat(daysOf(year, false)).isEqualTo(days(year, weekdaysOff));
        assertThat(daysOf(year, true)).isEqualTo(days(year, weekendsWorked));
    }

    private static Set<LocalDate> daysOf(int year, boolean working) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(date -> working == (date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0))
                .filter(date -> CALENDAR.isWorking(date) == working)
                .collect(Collectors.toSet());
    }

    private static Set<LocalDate> days(int year, String monthsAndDays) {
        return Arrays.stream(monthsAndDays.split(" "))
                .filter(day -> !day.isEmpty())
                .map(day -> LocalDate.parse(year + "-" + day))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-02-17 | HOLIDAY | nghỉ Tết Nguyên đán | 9441/TB-BNV",
                "2026-04-26 | HOLIDAY | nghỉ Giỗ Tổ Hùng Vương |",
                "2026-04-27 | COMPENSATORY | nghỉ bù Giỗ Tổ Hùng Vương (Chủ nhật, 26/4/2026) |",
                "2026-08-31 | SWAPPED_OFF | nghỉ hoán đổi, làm bù ngày 22/8/2026 | 9441/TB-BNV",
                "2026-08-22 | SWAPPED_WORK | làm bù cho ngày 31/8/2026 | 9441/TB-BNV",
                "2026-09-01 | HOLIDAY | nghỉ Quốc khánh | 9441/TB-BNV",
                "2026-11-24 | HOLIDAY | nghỉ Ngày Văn hóa Việt Nam |",
                "2025-11-24 | WORKDAY | ngày làm việc |",
                "2026-11-28 | WEEKLY_REST | thứ Bảy, nghỉ hằng tuần |",
            })
    void saysWhyADayIsWorkedOrNot(LocalDate date, DayKind kind, String why, String notice) {
        var day = CALENDAR.day(date);
        assertThat(day.kind()).isEqualTo(kind);
        assertThat(day.why()).isEqualTo(why);
        assertThat(day.notice() == null ? null : day.notice().number()).isEqualTo(notice);
        assertThat(day.provisional()).isFalse();
    }

    @ParameterizedTest(name = "{0} was a holiday: {1}")
    @CsvSource({
        "2020-09-01, false, the National Day had one day until 2020",
        "2020-09-03, false, the National Day had one day until 2020",
        "2021-09-03, true, and two from 2021",
        "2006-04-07, false, the Hùng Kings' day was worked until 2006",
        "2007-04-26, true, and off from 2007",
        "2011-02-08, false, Tết had four days until 2013",
        "2025-11-24, false, the Day of Vietnamese Culture was worked until 2025",
        "2027-11-24, true, and off from 2026",
    })
    void followsTheLawOfTheYear(LocalDate date, boolean off, String why) {
        assertThat(CALENDAR.isWorking(date)).as(why).isEqualTo(!off);
    }

    @Test
    void isProvisionalInAYearWithoutNotice() {
        assertThat(CALENDAR.day(LocalDate.of(2027, 2, 8)).provisional()).isTrue();
        assertThat(CALENDAR.knowsNoticeOf(2026)).isTrue();
        assertThat(CALENDAR.knowsNoticeOf(2027)).isFalse();
    }

    @Test
    void expectsTheChoiceThatEveryKnownNoticeMade() {
        NoticeFile.standard().stream().map(Notice::choice).forEach(choice -> {
            if (choice != null) {
                assertThat(YearChoice.expected(choice.year())).isEqualTo(choice);
            }
        });
    }

    @Test
    void takesTheDaysOfAnAgencyOnTop() {
        var mondayOff = LocalDate.of(2026, 7, 13);
        var saturdayWorked = LocalDate.of(2026, 7, 18);
        var saturdayDesk = LocalDate.of(2026, 7, 25);
        var calendar = CALENDAR.with(List.of(
                new AgencyDay(mondayOff, AgencyDay.Effect.OFF, "nghỉ ngày truyền thống của cơ quan"),
                new AgencyDay(saturdayWorked, AgencyDay.Effect.WORK, "làm việc cả thứ Bảy"),
                new AgencyDay(saturdayDesk, AgencyDay.Effect.DESK, "trực bộ phận một cửa")));
        assertThat(calendar.day(mondayOff).kind()).isEqualTo(DayKind.AGENCY_OFF);
        assertThat(calendar.isWorking(saturdayWorked)).isTrue();
        assertThat(calendar.isWorking(saturdayDesk)).isFalse();
        assertThat(CALENDAR.isWorking(mondayOff)).isTrue();
    }

    @Test
    void countsTheWorkingDaysThatHavePassed() {
        assertThat(CALENDAR.workingDaysAfter(LocalDate.of(2026, 8, 20), LocalDate.of(2026, 8, 26)))
                .isEqualTo(5);
        assertThat(CALENDAR.workingDaysAfter(LocalDate.of(2026, 8, 20), LocalDate.of(2026, 8, 20)))
                .isZero();
        assertThat(CALENDAR.workingDaysAfter(LocalDate.of(2026, 8, 20), LocalDate.of(2026, 8, 1)))
                .isZero();
    }

    @Test
    void refusesDaysOutsideItsYears() {
        assertThatIllegalArgumentException().isThrownBy(() -> CALENDAR.day(LocalDate.of(1999, 12, 31)));
        assertThatIllegalArgumentException().isThrownBy(() -> CALENDAR.day(LocalDate.of(2200, 1, 1)));
    }

    @Test
    void laysOutEveryYear() {
        var days = WorkingCalendar.FIRST.datesUntil(WorkingCalendar.LAST.plusDays(1));
        assertThat(days)
                .allSatisfy(date -> assertThat(CALENDAR.day(date).date()).isEqualTo(date));
    }

    @Test
    void takesANewNoticeInstead() {
        var notices = NoticeFile.parse("""
                notice: 1/TB-MAU
                year: 2027
                tet: 1+4
                national-day: after
                """);
        assertThat(WorkingCalendar.of(notices)).isInstanceOfSatisfying(Ready.class, ready -> {
            assertThat(ready.calendar().isWorking(LocalDate.of(2027, 2, 4))).isTrue();
            assertThat(ready.calendar().isWorking(LocalDate.of(2027, 2, 11))).isFalse();
            assertThat(ready.calendar().day(LocalDate.of(2027, 2, 11)).provisional())
                    .isFalse();
        });
    }
}
