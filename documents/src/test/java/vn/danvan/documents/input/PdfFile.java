package vn.danvan.documents.input;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Builds a PDF letter by letter, with the font that the PDF library brings. Places are in points from the top left. */
final class PdfFile implements AutoCloseable {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private PDPageContentStream page;

    PdfFile() {
        try (var ttf = PDDocument.class.getResourceAsStream(FONT)) {
            font = PDType0Font.load(document, Objects.requireNonNull(ttf));
            page = newPage();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDPageContentStream newPage() throws IOException {
        var sheet = new PDPage(PDRectangle.A4);
        document.addPage(sheet);
        return new PDPageContentStream(document, sheet);
    }

    PdfFile page() throws IOException {
        page.close();
        page = newPage();
        return this;
    }

    PdfFile text(double x, double y, String text) throws IOException {
        return text(x, y, 13, text);
    }

    PdfFile text(double x, double y, double size, String text) throws IOException {
        page.beginText();
        page.setFont(font, (float) size);
        page.newLineAtOffset((float) x, (float) (PDRectangle.A4.getHeight() - y));
        page.showText(text);
        page.endText();
        return this;
    }

    PdfFile line(double x1, double y1, double x2, double y2) throws IOException {
        page.moveTo((float) x1, (float) (PDRectangle.A4.getHeight() - y1));
        page.lineTo((float) x2, (float) (PDRectangle.A4.getHeight() - y2));
        page.stroke();
        return this;
    }

    PdfFile picture(BufferedImage picture) throws IOException {
        page.drawImage(
                LosslessFactory.createFromImage(document, picture),
                0,
                0,
                PDRectangle.A4.getWidth(),
                PDRectangle.A4.getHeight());
        return this;
    }

    PdfFile password(String password) throws IOException {
        document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
        return this;
    }

    byte[] bytes() throws IOException {
        page.close();
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
