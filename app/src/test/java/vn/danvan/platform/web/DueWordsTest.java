package vn.danvan.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueWordsTest {
    private final DueWords words = new DueWords(LocalDate.of(2026, 11, 20));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-23 | thứ Hai 23/11/2026, còn 3 ngày
            2026-11-24 | thứ Ba 24/11/2026, còn 4 ngày
            2026-11-21 | thứ Bảy 21/11/2026, ngày mai
            2026-11-20 | thứ Sáu 20/11/2026, hôm nay
            2026-11-18 | thứ Tư 18/11/2026, trễ 2 ngày
            2027-01-03 | Chủ nhật 03/01/2027, còn 44 ngày
            """)
    void saysWeekdayDateAndWhatIsLeft(LocalDate due, String said) {
        assertThat(words.full(due)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-19, LATE", "2026-11-20, SOON", "2026-11-27, SOON", "2026-11-28, RUNNING"})
    void isLateOnlyAfterTheLastDayAndNearInTheWeekBefore(LocalDate due, Tone tone) {
        assertThat(words.tone(due)).isEqualTo(tone);
    }
}
