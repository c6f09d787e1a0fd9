package vn.danvan.documents.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PdfLooksTest {
    private static final String LINE = "Các phòng thực hiện kế hoạch này và báo cáo kết quả về Văn phòng Sở";

    private final PdfFile file = new PdfFile();

    @AfterEach
    void close() throws IOException {
        file.close();
    }

    private WordPage.Section section() throws IOException {
        return PdfLooks.read(file.bytes(), Limits.STANDARD)
                .orElseThrow()
                .sections()
                .getFirst();
    }

    private void lines(double x, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            file.text(x, 75 + 18 * i, LINE);
        }
    }

    @Test
    void aMarginIsMeasuredOverThreeFullLines() throws IOException {
        lines(85, 3);
        assertThat(section().left()).isEqualTo(1_700);
    }

    @Test
    void twoLinesTellNoMargin() throws IOException {
        lines(85, 2);
        assertThat(section().left()).isEqualTo(WordPage.Section.UNKNOWN);
    }

    /** A table may be wider than the text. */
    @Test
    void theWordsOfATableTellNoMargin() throws IOException {
        lines(85, 3);
        for (int i = 0; i < 6; i++) {
            double y = 300 + 20 * i;
            file.line(45, y, 575, y)
                    .line(45, y, 45, y + 20)
                    .line(500, y, 500, y + 20)
                    .line(575, y, 575, y + 20);
            file.text(50, y + 15, LINE).text(510, y + 15, "Sở Mẫu");
        }
        file.line(45, 420, 575, 420);
        assertThat(section().left()).isEqualTo(1_700);
    }

    @Test
    void numbersOfPagesInOtherFormsAreNumbers() throws IOException {
        lines(85, 3);
        file.page().text(280, 40, "Trang 2/3");
        lines(85, 3);
        file.page().text(280, 40, "3/3");
        lines(85, 3);
        var section = section();
        assertThat(section.number()).isNotNull();
        assertThat(section.numberStart()).isEqualTo(1);
    }
}
