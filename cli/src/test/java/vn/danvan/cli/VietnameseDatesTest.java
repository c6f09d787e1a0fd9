package vn.danvan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import vn.danvan.documents.When;

class VietnameseDatesTest {

    @Test
    void daysAndTheFirstTwoMonthsArePadded() {
        assertThat(VietnameseDates.print(LocalDate.of(2022, 2, 5))).isEqualTo("05/02/2022");
        assertThat(VietnameseDates.print(LocalDate.of(2022, 3, 29))).isEqualTo("29/3/2022");
        assertThat(VietnameseDates.printIso("2022-04")).isEqualTo("tháng 4/2022");
        assertThat(VietnameseDates.printIso("2022")).isEqualTo("năm 2022");
    }

    @Test
    void termsAreSaidInTheWordsOfAnOffice() {
        assertThat(VietnameseDates.print(new When.OnDay(LocalDate.of(2024, 9, 30), true)))
                .isEqualTo("trước ngày 30/9/2024");
        assertThat(VietnameseDates.print(new When.Every(1, When.Cycle.YEAR, null, MonthDay.of(6, 10), true)))
                .isEqualTo("trước ngày 10/6 hằng năm");
        assertThat(VietnameseDates.print(new When.Every(1, When.Cycle.MONTH, 25, null, false)))
                .isEqualTo("ngày 25 hằng tháng");
        assertThat(VietnameseDates.print(new When.Between("2024-01-05", null))).isEqualTo("từ 05/01/2024");
    }
}
