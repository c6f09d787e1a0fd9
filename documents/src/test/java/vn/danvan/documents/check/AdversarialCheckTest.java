package vn.danvan.documents.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.danvan.documents.read.TextReader;

/** Text made to keep the rules busy is checked in time that grows with its length only. */
class AdversarialCheckTest {
    private static final int LENGTH = 500_000;

    /** Far above what half a megabyte takes, far below what a quadratic rule would. */
    private static final Duration ENOUGH = Duration.ofSeconds(10);

    /** More lines than the head of a paper has, and the place behind them. */
    @Test
    void aPlaceBehindTheHeadDoesNoHarm() {
        var text = "ỦY BAN NHÂN DÂN TỈNH VÍ DỤ\nSỞ MẪU\n\nCỘNG HÒA XÃ HỘ\n".repeat(21)
                + "Độc lập - Tự do - Hạnh phúc\n\nSố: 125/SM-VP\nV/v đăng ký lớp tập huấn\n\n"
                + "Ví Dụ, ngày 14 tháng 3 năm 2024\n\nKính gửi:\n- Trung tâm Mẫu;\n- Chi cục Thử.\n\nThực hiện Kế hoạch.";
        var report = DocumentChecker.check(TextReader.read(text), KnownDocuments.none());
        assertThat(report.findings()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ví Dụ, ngày 03 tháng 70 năm 2019",
                "Ví Dụ, ngày 31 tháng 02 năm 2024",
                "Ví Dụ\n, ngày 05 tháng 6 năm 2024",
                "Ví Dụ, ngày 05 tháng 6 năm 0000"
            })
    void aBrokenDateInTheHeadDoesNoHarm(String date) {
        var text = "SỞ MẪU\nSố: 05/KH-SM\n" + date + "\n\nKẾ HOẠCH\nCông tác dân vận\n\n1. Mục đích.\n";
        var report = DocumentChecker.check(TextReader.read(text), KnownDocuments.none());
        assertThat(report.document().header().symbol()).isNotNull();
    }

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
