package vn.danvan.documents.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.danvan.documents.docx.DocxWriter;
import vn.danvan.documents.input.DocumentReader;
import vn.danvan.documents.input.Limits;
import vn.danvan.documents.input.Reading;
import vn.danvan.documents.input.WordParts;
import vn.danvan.documents.pdf.Verapdf;

/** A picture in the text of a document, in every format. */
class PictureTest {
    private static final String WORDS = "Biểu đồ tiến độ: \"hoàn thành\" 3 & trễ hạn 1";
    private static final Png PNG = png(1380, 400);

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_2_B", "PDFUA_1"})
    void thePdfIsForTheArchiveAndForThoseWhoDoNotSee(PDFAFlavour flavour) {
        assertThat(Verapdf.faults(PdfWriter.write(sheet()), flavour)).isEmpty();
    }

    @Test
    void thePdfShowsItOnce() throws IOException {
        try (var pdf = Loader.loadPDF(PdfWriter.write(sheet()))) {
            var resources = pdf.getPage(0).getResources();
            var names = resources.getXObjectNames();
            assertThat(names).containsExactly(COSName.getPDFName("Im1"));
        }
    }

    @Test
    void theWordFileHoldsItWithItsWords() {
        var parts = parts();
        assertThat(parts.get("word/media/hinh1.png")).isEqualTo(PNG.content());
        assertThat(text(parts, "word/document.xml"))
                .contains("descr=\"Biểu đồ tiến độ: &quot;hoàn thành&quot; 3 &amp; trễ hạn 1\"")
                .contains("r:embed=\"rIdHinh1\"");
        assertThat(text(parts, "word/_rels/document.xml.rels")).contains("Target=\"media/hinh1.png\"");
        assertThat(text(parts, "[Content_Types].xml")).contains("image/png");
    }

    @Test
    void isNeverWiderThanThePage() {
        var picture = new Piece.Picture(png(3000, 300), WORDS);
        assertThat(picture.width(165)).isEqualTo(165);
        assertThat(picture.height(165)).isEqualTo(16.5);
    }

    @Test
    void onTheWebItsWordsAreAnAttributeAndNoMarkup() {
        assertThat(HtmlWriter.fragment(sheet()))
                .contains("alt=\"Biểu đồ tiến độ: &quot;hoàn thành&quot; 3 &amp; trễ hạn 1\"");
    }

    @Test
    void theTextAroundItIsReadBack() {
        var read = (Reading.Read) DocumentReader.read(DocxWriter.write(sheet()), "bao-cao.docx", Limits.STANDARD);
        assertThat(read.document().text()).contains("Trước hình.").contains("Sau hình");
    }

    @Test
    void whatIsNoPictureIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Png.of("không phải ảnh".getBytes(StandardCharsets.UTF_8)));
    }

    private static Sheet sheet() {
        var plan = Papers.plan();
        var body = List.<Element>of(
                new Element.Paragraph("Trước hình."),
                new Element.Picture(PNG, WORDS),
                new Element.Paragraph("Sau hình."));
        return Sheets.of(new Draft(plan.head(), List.of(), body, plan.recipients(), plan.signatures(), List.of()));
    }

    private static Map<String, byte[]> parts() {
        return ((WordParts.Parts) WordParts.unpack(DocxWriter.write(sheet()), Limits.STANDARD)).parts();
    }

    private static String text(Map<String, byte[]> parts, String name) {
        return new String(Objects.requireNonNull(parts.get(name)), StandardCharsets.UTF_8);
    }

    private static Png png(int width, int height) {
        var file = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Png.of(file.toByteArray());
    }
}
