package vn.danvan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.danvan.documents.When;
import vn.danvan.plan.Due.Cyclic;
import vn.danvan.plan.Due.Once;
import vn.danvan.plan.Due.Yearly;
import vn.danvan.terms.calendar.WorkingCalendar;

class DueTest {

    @ParameterizedTest(name = "«{0}» is kept as «{1}»")
    @CsvSource(
            delimiter = '|',
            value = {
                "24/11/2026 | 24/11/2026",
                "ngày 4/1/2026 | 04/01/2026",
                "trước ngày 24/11/2026 | trước 24/11/2026",
                "Trước 10/6 hằng năm | trước 10/6 hằng năm",
                "trước ngày 10/6 hàng năm | trước 10/6 hằng năm",
                "ngày 25 hằng tháng | ngày 25 hằng tháng",
                "trước ngày 25 hàng tháng | trước ngày 25 hằng tháng",
                "hàng quý | hằng quý",
                "6 tháng | 6 tháng một lần",
                "2 tháng một lần | 2 tháng một lần",
                "ngày 10 4 tháng một lần | ngày 10 4 tháng một lần",
                "3 tháng | hằng quý",
                "hằng năm | hằng năm",
            })
    void isReadFromTheWordsOfPeopleAndPrintedInOneWay(String words, String kept) {
        assertThat(DuePhrase.parse(words)).map(Due::phrase).hasValue(kept);
        assertThat(DuePhrase.parse(kept)).isEqualTo(DuePhrase.parse(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/2/2026",
                "01/01/0026",
                "sớm nhất có thể",
                "ngày 40 hằng tháng",
                "24-11-2026",
                "",
                "10/13 hằng năm"
            })
    void wordsThatNameNoDayAreNotUnderstood(String words) {
        assertThat(DuePhrase.parse(words)).isEmpty();
    }

    @Test
    void wordsThatAreNotUnderstoodComeBackAsTheyWere() {
        var reading = DuePhrase.parseAll("hằng quý; khi cần\n24/11/2026;");
        assertThat(reading.dues()).hasSize(2);
        assertThat(reading.unread()).containsExactly("khi cần");
    }

    @Test
    void beforeADayLeavesThatDayOut() {
        assertThat(new Yearly(MonthDay.of(6, 10), true).lastDays(2022)).containsExactly(LocalDate.of(2022, 6, 9));
        assertThat(new Once(LocalDate.of(2026, 3, 1), true).lastDays(2026)).containsExactly(LocalDate.of(2026, 2, 28));
        assertThat(new Once(LocalDate.of(2026, 3, 1), false).lastDays(2026)).containsExactly(LocalDate.of(2026, 3, 1));
    }

    /** The founding plan's «trước ngày 10 tháng 6», «trước ngày 05 tháng 12», by year. */
    @ParameterizedTest
    @CsvSource({
        "2022, 2022-06-09, 2022-12-02",
        "2024, 2024-06-07, 2024-12-04",
        "2026, 2026-06-09, 2026-12-04",
        "2031, 2031-06-09, 2031-12-04",
    })
    void beforeADayEndsWithTheWorkingDayBefore(int year, LocalDate half, LocalDate whole) {
        var calendar = WorkingCalendar.standard();
        assertThat(new Yearly(MonthDay.of(6, 10), true).lastDays(year, calendar))
                .containsExactly(half);
        assertThat(new Yearly(MonthDay.of(12, 5), true).lastDays(year, calendar))
                .containsExactly(whole);
    }

    @Test
    void aCycleIsDueInEachOfItsPeriods() {
        assertThat(new Cyclic(3, null, false).lastDays(2024))
                .containsExactly(
                        LocalDate.of(2024, 3, 31),
                        LocalDate.of(2024, 6, 30),
                        LocalDate.of(2024, 9, 30),
                        LocalDate.of(2024, 12, 31));
        assertThat(new Cyclic(1, 31, false).lastDays(2024)).hasSize(12).contains(LocalDate.of(2024, 2, 29));
        assertThat(new Cyclic(6, null, false).lastDays(2024)).hasSize(2);
    }

    @Test
    void aDeadlineOfThePlanBecomesADue() {
        assertThat(Due.of(new When.Every(1, When.Cycle.YEAR, null, MonthDay.of(12, 5), true)))
                .hasValue(new Yearly(MonthDay.of(12, 5), true));
        assertThat(Due.of(new When.Every(1, When.Cycle.QUARTER, 20, null, false)))
                .hasValue(new Cyclic(3, 20, false));
        assertThat(Due.of(new When.InMonth(YearMonth.of(2026, 2))))
                .hasValue(new Once(LocalDate.of(2026, 2, 28), false));
        assertThat(Due.of(new When.InYear(Year.of(2026)))).hasValue(new Once(LocalDate.of(2026, 12, 31), false));
        assertThat(Due.of(new When.Between("2026-01", "2026-06"))).hasValue(new Once(LocalDate.of(2026, 6, 30), false));
    }

    @Test
    void aDeadlineThatNamesNoDayIsLeftToAPerson() {
        assertThat(List.of(
                        new When.Periodically(),
                        new When.AfterEvent("15 days after receipt"),
                        new When.Between("2026", null),
                        new When.Every(1, When.Cycle.WEEK, null, null, false),
                        new When.Every(2, When.Cycle.YEAR, null, null, false)))
                .allSatisfy(when -> assertThat(Due.of(when)).isEqualTo(Optional.empty()));
    }
}
