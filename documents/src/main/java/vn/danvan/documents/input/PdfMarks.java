package vn.danvan.documents.input;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** The marks that stand open while a page is read: of which paragraph its letters are, and whether they are its furniture. */
final class PdfMarks {

    private static final COSName ARTIFACT = COSName.getPDFName("Artifact");
    private static final COSName MARK = COSName.getPDFName("MCID");

    private record Mark(@Nullable COSDictionary paragraph, boolean furniture) {}

    private final PdfTags tags;
    private final Deque<Mark> open = new ArrayDeque<>();

    PdfMarks(PdfTags tags) {
        this.tags = tags;
    }

    void startPage() {
        open.clear();
    }

    /** @param page null within a form, whose numbers are its own */
    void begin(@Nullable PDPage page, @Nullable COSName tag, @Nullable COSDictionary properties) {
        boolean furniture = properties != null
                && ARTIFACT.equals(tag)
                && "Pagination".equals(properties.getNameAsString(COSName.TYPE));
        var paragraph = page == null || properties == null ? null : tags.paragraph(page, properties.getInt(MARK));
        open.push(new Mark(paragraph == null ? paragraph() : paragraph, furniture || isFurniture()));
    }

    void end() {
        open.poll();
    }

    @Nullable
    COSDictionary paragraph() {
        return open.isEmpty() ? null : open.peek().paragraph();
    }

    /** A running head or a page number, by the word of the file. */
    boolean isFurniture() {
        return !open.isEmpty() && open.peek().furniture();
    }
}
