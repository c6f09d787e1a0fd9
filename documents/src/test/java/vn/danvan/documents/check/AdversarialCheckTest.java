package vn.danvan.documents.check;

import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.danvan.documents.read.TextReader;

/** Text made to keep the rules busy is checked in time that grows with its length only. */
class AdversarialCheckTest {
    private static final int LENGTH = 500_000;

    /** Far above what half a megabyte takes, far below what a quadratic rule would. */
    private static final Duration ENOUGH = Duration.ofSeconds(10);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nhân dân ",
                "thứ hai ",
                "điều 5 ",
                "Quyết định số 36/2013/QĐ-UBND ngày 02/10/2013 của Ủy ban nhân dân tỉnh về ",
                "số 1/QĐ-A, ",
                "theo Phụ lục ",
                "ngày 31/02/2024 ",
                "Căn cứ Luật Mẫu;\n\n",
                "1. a\n\n",
                "Số: 1/KH-SM\n",
                "Nơi nhận:\n- A;\n",
                "TM. ỦY BAN\n",
                "CỘNG HÒA XÃ HỘI ",
                "Ví Dụ, ngày 5 tháng 6 năm 2024\n",
                "Luật đất đai ",
                "| a ",
                "Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ về tăng cường "
            })
    void isCheckedInStepWithItsLength(String piece) {
        var text = piece.repeat(LENGTH / piece.length());
        var document = TextReader.read(text);
        assertTimeout(ENOUGH, () -> DocumentChecker.check(document, WellKnownDocuments.shipped()));
    }
}
