package vn.danvan.documents.input;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF: its text as laid out, or where it holds pictures only, what character recognition makes of them. */
final class PdfText {

    /** A page with fewer letters than this, on the average, is a picture with a stamp on it. */
    private static final int LETTERS_OF_A_PAGE = 25;

    private PdfText() {}

    static Decoding.Text read(byte[] content, Limits limits) throws IOException {
        PdfBombs.check(content, limits);
        try (var document = Loader.loadPDF(content, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            int pages = document.getNumberOfPages();
            if (pages == 0) {
                throw Refusal.damaged("Tệp PDF");
            }
            if (pages > limits.pages()) {
                throw new Refusal(
                        Reason.TOO_MANY_PAGES,
                        "Tệp PDF có %,d trang, quá mức %,d trang nên không được đọc.".formatted(pages, limits.pages()));
            }
            return read(document, limits);
        } catch (InvalidPasswordException locked) {
            throw new Refusal(Reason.ENCRYPTED, "Tệp PDF được đặt mật khẩu; hãy gỡ mật khẩu rồi gửi lại.");
        }
    }

    private static Decoding.Text read(PDDocument document, Limits limits) throws IOException {
        var text = new PdfPages(PdfTags.of(document), limits).read(document);
        long letters = text.chars().filter(Character::isLetterOrDigit).count();
        if (letters < (long) LETTERS_OF_A_PAGE * document.getNumberOfPages()) {
            return PdfScan.read(document, limits);
        }
        return LegacyRuns.settle(text, Format.PDF);
    }
}
