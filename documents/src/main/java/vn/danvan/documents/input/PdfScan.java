package vn.danvan.documents.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A PDF of pictures (bản quét): read page by page by Tesseract with its Vietnamese data, where both are installed. */
final class PdfScan {

    private static final int DOTS_PER_INCH = 300;

    /** A page that is larger is drawn with fewer dots: three A4 sheets, in points. */
    private static final float LARGEST_SIDE = 1_400;

    private PdfScan() {}

    static Decoding.Text read(PDDocument document, Limits limits) throws IOException {
        if (limits.scannedPages() == 0 || !Tesseract.readsVietnamese()) {
            throw new Refusal(
                    Reason.PICTURES_ONLY,
                    "Tệp PDF này chỉ có ảnh quét, không có chữ; hãy gửi bản có chữ, hoặc cài tesseract với dữ liệu «vie» để"
                            + " đọc ảnh.");
        }
        long deadline = System.nanoTime() + limits.scanTime().toNanos();
        int pages = Math.min(document.getNumberOfPages(), limits.scannedPages());
        var layout = new PdfLayout();
        document.setResourceCache(null); // pictures of pages that are done need not stay
        for (int page = 0; page < pages; page++) {
            read(document, page, deadline, layout);
        }
        return new Decoding.Text(
                PlainText.clean(layout.text()), Format.SCAN, remarks(document.getNumberOfPages(), pages));
    }

    private static void read(PDDocument document, int page, long deadline, PdfLayout layout) throws IOException {
        var box = document.getPage(page).getCropBox();
        float side = Math.max(box.getWidth(), box.getHeight());
        float dots = side <= LARGEST_SIDE ? DOTS_PER_INCH : DOTS_PER_INCH * LARGEST_SIDE / side;
        var image = new PDFRenderer(document).renderImageWithDPI(page, dots, ImageType.GRAY);
        layout.add(Tesseract.read(image, dots, deadline - System.nanoTime()), List.of(), box.getHeight());
    }

    private static List<String> remarks(int all, int read) {
        var remarks = new ArrayList<String>();
        remarks.add("Văn bản là ảnh quét, chữ do máy nhận dạng; hãy so lại với bản gốc.");
        if (read < all) {
            remarks.add("Chỉ %d trang đầu trong %d trang được nhận dạng.".formatted(read, all));
        }
        return remarks;
    }
}
