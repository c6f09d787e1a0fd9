package vn.danvan.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A made-up plan as a PDF with embedded letters: a head in two columns, full pages of text, a ruled table on each third. */
final class PdfPlan {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String SENTENCE =
            "Phòng Văn hóa - Xã hội chủ trì, phối hợp với các thôn rà soát quy ước, hoàn thành";

    private static final int LINES = 36;
    private static final int LEADING = 19;
    private static final int TOP = 70;
    private static final int LEFT = 85;
    private static final int RIGHT = 540;
    private static final int[] COLUMNS = {LEFT, 120, 330, 440, RIGHT};

    private final PDDocument document = new PDDocument();
    private final PDFont font;

    private PdfPlan() throws IOException {
        try (var ttf = PDDocument.class.getResourceAsStream(FONT)) {
            font = PDType0Font.load(document, Objects.requireNonNull(ttf));
        }
    }

    static byte[] pages(int count) {
        try {
            var plan = new PdfPlan();
            for (int page = 0; page < count; page++) {
                plan.page(page);
            }
            var out = new ByteArrayOutputStream();
            plan.document.save(out);
            plan.document.close();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void page(int number) throws IOException {
        var sheet = new PDPage(PDRectangle.A4);
        document.addPage(sheet);
        try (var page = new PDPageContentStream(document, sheet)) {
            int first = number == 0 ? head(page) : 0;
            int last = number % 3 == 2 ? LINES / 2 : LINES;
            for (int line = first; line < last; line++) {
                text(page, LEFT, line, (line % 6 == 0 ? (line / 6 + 1) + ". " : "") + SENTENCE);
            }
            if (last < LINES) {
                table(page, last + 1);
            }
        }
    }

    private int head(PDPageContentStream page) throws IOException {
        text(page, LEFT, 0, "ỦY BAN NHÂN DÂN XÃ VÍ DỤ");
        text(page, 300, 0, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        text(page, 340, 1, "Độc lập - Tự do - Hạnh phúc");
        text(page, LEFT, 3, "Số: 12/KH-UBND");
        text(page, 320, 3, "Ví Dụ, ngày 05 tháng 02 năm 2026");
        text(page, 270, 5, "KẾ HOẠCH");
        text(page, 150, 6, "Thực hiện công tác dân vận chính quyền năm 2026");
        return 8;
    }

    private void table(PDPageContentStream page, int firstLine) throws IOException {
        for (int row = 0; row <= 12; row++) {
            float y = height(firstLine + row) + LEADING - 5;
            stroke(page, LEFT, y, RIGHT, y);
            if (row < 12) {
                text(page, COLUMNS[0] + 4, firstLine + row, String.valueOf(row + 1));
                text(page, COLUMNS[1] + 4, firstLine + row, "Niêm yết thủ tục hành chính");
                text(page, COLUMNS[2] + 4, firstLine + row, "Văn phòng xã");
                text(page, COLUMNS[3] + 4, firstLine + row, "30/6/2026");
            }
        }
        for (int column : COLUMNS) {
            stroke(page, column, height(firstLine) + LEADING - 5, column, height(firstLine + 12) + LEADING - 5);
        }
    }

    private static float height(int line) {
        return PDRectangle.A4.getHeight() - TOP - line * LEADING;
    }

    private static void stroke(PDPageContentStream page, float x1, float y1, float x2, float y2) throws IOException {
        page.moveTo(x1, y1);
        page.lineTo(x2, y2);
        page.stroke();
    }

    private void text(PDPageContentStream page, float x, int line, String words) throws IOException {
        page.beginText();
        page.setFont(font, 11);
        page.newLineAtOffset(x, height(line));
        page.showText(words);
        page.endText();
    }
}
