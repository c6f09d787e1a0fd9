package vn.danvan.documents.read;

import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text made to keep a reader busy is read in time that grows with its length only. */
class AdversarialTextTest {
    private static final int LENGTH = 1_000_000;

    /** Far above what one megabyte takes, far below what a quadratic rule would. */
    private static final Duration ENOUGH = Duration.ofSeconds(10);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "1. ",
                "- ",
                "Luật ",
                "Luật sửa đổi ",
                "1/QĐ-",
                "| a ",
                "“",
                "báo cáo ",
                "Nơi nhận:\n",
                "A\n",
                "I. A\n",
                "a) b\n",
                "B Ộ ",
                "(",
                "giao Sở ",
                "Kính gửi:\n- ",
                "của Bộ ",
                "a b: ",
                "x:\n“",
                "TM. \n",
                "| a\n",
                "số ",
                "Hà, ngày ",
                "Cơ quan chủ trì: Sở, ",
                "Kế hoạch số 1/KH-UBND, ",
                "KT. A\n"
            })
    void isReadInStepWithItsLength(String piece) {
        var text = piece.repeat(LENGTH / piece.length());
        assertTimeout(ENOUGH, () -> TextReader.read(text));
    }
}
