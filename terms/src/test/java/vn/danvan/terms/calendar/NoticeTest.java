package vn.danvan.terms.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danvan.terms.calendar.CalendarAnswer.Contradictory;
import vn.danvan.terms.calendar.CalendarAnswer.Ready;
import vn.danvan.terms.law.MalformedData;

class NoticeTest {

    private static CalendarAnswer calendar(String notices) {
        return WorkingCalendar.of(NoticeFile.parse(notices));
    }

    private static void assertContradictory(CalendarAnswer answer, String... parts) {
        assertThat(answer).isInstanceOfSatisfying(Contradictory.class, contradictory -> assertThat(
                        String.join(" ", contradictory.sentences()))
                .contains(parts));
    }

    @Test
    void refusesTwoNoticesForOneDay() {
        assertContradictory(calendar("""
                        notice: 1/TB-MAU
                        swap: 2027-04-30, 2027-05-08

                        notice: 2/TB-MAU
                        swap: 2027-12-31, 2027-05-08
                        """), "08/5/2027", "1/TB-MAU", "2/TB-MAU");
    }

    @Test
    void refusesTwoNoticesForOneTet() {
        assertContradictory(calendar("""
                        notice: 1/TB-MAU
                        year: 2027
                        tet: 1+4

                        notice: 2/TB-MAU
                        year: 2027
                        tet: 2+3
                        """), "năm 2027", "1/TB-MAU", "2/TB-MAU");
    }

    @Test
    void takesTheNoticeThatReplacesAnother() {
        var answer = calendar("""
                notice: 1/TB-MAU
                year: 2027
                tet: 1+4

                notice: 2/TB-MAU
                replaces: 1/TB-MAU
                year: 2027
                tet: 2+3
                """);
        assertThat(answer).isInstanceOfSatisfying(Ready.class, ready -> assertThat(
                        ready.calendar().isWorking(LocalDate.of(2027, 2, 4)))
                .isFalse());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-05-08, 2027-05-15 | a Saturday cannot be swapped off",
                "2027-05-10, 2027-05-11 | a Tuesday is worked anyway",
                "2027-04-30, 2027-05-08 | a holiday is off anyway",
            })
    void refusesASwapOfDaysThatAreNotWhatItSays(String swap, String why) {
        assertContradictory(calendar("notice: 1/TB-MAU\nswap: " + swap), "1/TB-MAU");
    }

    @Test
    void refusesADayOutsideTheCalendar() {
        assertContradictory(calendar("notice: 1/TB-MAU\nswap: 2300-05-10, 2300-05-15"), "1/TB-MAU", "ngoài khoảng");
    }

    @Test
    void acceptsAProvinceThatRepeatsTheNotice() {
        var state = "notice: 1/TB-MAU\nyear: 2027\ntet: 2+3\nswap: 2027-05-10, 2027-05-15\n\n";
        var province = "notice: 9/TB-UBND\nscope: Ví Dụ\nyear: 2027\ntet: 2+3\nswap: 2027-05-10, 2027-05-15\n";
        var answer = WorkingCalendar.of(NoticeFile.parse(state + province), "Ví Dụ", List.of());
        assertThat(answer).isInstanceOfSatisfying(Ready.class, ready -> assertThat(
                        ready.calendar().day(LocalDate.of(2027, 5, 10)).notice().number())
                .isEqualTo("1/TB-MAU"));
    }

    @Test
    void refusesAProvinceThatSaysOtherwise() {
        var state = "notice: 1/TB-MAU\nswap: 2027-05-10, 2027-05-15\n\n";
        var province = "notice: 9/TB-UBND\nscope: Ví Dụ\nswap: 2027-05-10, 2027-05-22\n";
        assertContradictory(
                WorkingCalendar.of(NoticeFile.parse(state + province), "Ví Dụ", List.of()), "10/5/2027", "9/TB-UBND");
        assertThat(calendar(state + province)).isInstanceOf(Ready.class);
    }

    @Test
    void letsANoticeAddAHoliday() {
        var answer = calendar("notice: 1/TB-MAU\noff: 2027-07-06, Ngày thử\n");
        assertThat(answer).isInstanceOfSatisfying(Ready.class, ready -> {
            var day = ready.calendar().day(LocalDate.of(2027, 7, 6));
            assertThat(day.working()).isFalse();
            assertThat(day.why()).isEqualTo("nghỉ Ngày thử");
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "swap: 2027-05-10, 2027-05-15 | thiếu mục «notice»",
                "notice: 1\\nissued: 31/12/2026 | yyyy-MM-dd",
                "notice: 1\\nyear: 2027\\ntet: 4+4 | 1+4, 2+3 hoặc 3+2",
                "notice: 1\\nstatus: certain | verified",
                "notice: 1\\nswap: 2027-05-10 | ngày làm bù",
                "notice 1 | tên: giá trị",
                "notice: 1\\nyear: 2300 | ngoài khoảng lịch",
            })
    void saysInVietnameseWhatIsWrongInTheFile(String text, String expected) {
        assertThatExceptionOfType(MalformedData.class)
                .isThrownBy(() -> NoticeFile.parse(text.replace("\\n", "\n")))
                .withMessageContaining(expected)
                .withMessageContaining("Dòng");
    }
}
