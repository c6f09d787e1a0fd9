package vn.danvan.plan.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A goal reads as plans write it, and knows when it is reached. */
class GoalTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Xây dựng ít nhất 02 mô hình dân vận khéo | ít nhất 2 mô hình dân vận khéo",
                "Quán triệt đến 100% công chức, viên chức | 100% công chức",
                "Không quá 3 đơn thư trễ hạn | không quá 3 đơn thư trễ hạn",
                "Trên 95,5% hồ sơ đúng hạn | ít nhất 95,5% hồ sơ đúng hạn",
            })
    void wordsAreReadAndWrittenBack(String words, String written) {
        assertThat(Goal.in(words)).singleElement().satisfies(goal -> {
            assertThat(goal.words()).isEqualTo(written);
            assertThat(Goal.in(goal.words())).containsExactly(goal);
        });
    }

    @Test
    void wordsWithoutAFigureHoldNoGoal() {
        assertThat(Goal.in("Hoàn thành trước ngày 30/9/2026")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ít nhất 2 mô hình, 2, true",
        "ít nhất 2 mô hình, 1, false",
        "không quá 3 đơn thư, 3, true",
        "không quá 3 đơn thư, 4, false",
        "100% công chức, 99.9, false",
        "100% công chức, 100, true",
    })
    void isReachedByWhatItWants(String words, BigDecimal value, boolean reached) {
        assertThat(Goal.in(words).getFirst().isReachedBy(value)).isEqualTo(reached);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"45 | 45", "1.234,5 | 1234.5", "0 | ", "-3 | ", "nhiều | ", "12.34 | "})
    void numbersAreTypedAsPeopleDo(String typed, BigDecimal number) {
        assertThat(Goal.number(typed).orElse(null)).isEqualTo(number);
    }
}
