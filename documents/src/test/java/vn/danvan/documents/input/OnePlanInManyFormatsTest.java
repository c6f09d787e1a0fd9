package vn.danvan.documents.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.danvan.documents.Block;
import vn.danvan.documents.Document;
import vn.danvan.documents.Passage;

/** The files plan.docx, plan.doc and plan.pdf hold one made-up plan, as LibreOffice writes it. */
class OnePlanInManyFormatsTest {

    private static final Limits WITHOUT_SCANS = Limits.STANDARD.withScannedPages(0);

    private static byte[] file(String name) throws IOException {
        try (var in = Objects.requireNonNull(OnePlanInManyFormatsTest.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        }
    }

    private static Document read(byte[] content) {
        return ((Reading.Read) DocumentReader.read(content, "ke-hoach", Limits.STANDARD)).document();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.docx", "plan.doc", "plan.pdf"})
    void everyFormatGivesTheSameDocument(String name) throws IOException {
        var plan = read(file(name));
        var head = plan.header();
        assertThat(List.of(head.parentAgency(), head.agency(), head.symbol(), head.place(), head.date(), head.title()))
                .extracting(Passage::text)
                .containsExactly(
                        "UBND TỈNH VÍ DỤ",
                        "SỞ MẪU",
                        "12/KH-SM",
                        "Ví Dụ",
                        "2024-04-05",
                        "Thực hiện công tác dân vận chính quyền năm 2024");
        assertThat(markers(plan.body()))
                .containsExactly("I.", "1.", "2.", "II.", "1.", "2.", "a)", "b)", "III.", "IV.");
        assertThat(plan.recipients())
                .extracting(Passage::text)
                .containsExactly(
                        "UBND tỉnh (để b/c)", "Ban Giám đốc Sở", "Các phòng, trung tâm thuộc Sở", "Lưu: VT, VP");
        assertThat(plan.signatory())
                .extracting("authority", "title", "name")
                .containsExactly("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Nguyễn Văn Thử");
        assertThat(plan.citations()).extracting("symbol").containsExactly("99/KH-UBND", "97/2024/NĐ-CP");
        assertThat(plan.text())
                .contains("| 2 | Kiểm tra việc thực hiện Quy chế dân chủ | Thanh tra Sở | Tháng 10/2024 |");
    }

    private static List<String> markers(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Part.class::isInstance)
                .map(Block.Part.class::cast)
                .<String>mapMulti((part, out) -> {
                    out.accept(part.marker());
                    markers(part.children()).forEach(out);
                })
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.docx", "plan.doc", "plan.pdf"})
    void aFileThatIsCutOffOrSpoiltIsReadOrRefusedButNeverFails(String name) throws IOException {
        var whole = file(name);
        for (int i = 1; i < 40; i++) {
            Decoder.decode(Arrays.copyOf(whole, whole.length * i / 40), name, WITHOUT_SCANS);
            var spoilt = whole.clone();
            for (int at = i * 7; at < spoilt.length; at += 997) {
                spoilt[at] ^= (byte) (i + 1);
            }
            assertThat(Decoder.decode(spoilt, name, WITHOUT_SCANS)).isNotNull();
        }
    }

    @Test
    void aScanIsReadByTesseractWhereItIsInstalled() throws IOException {
        assumeThat(Tesseract.readsVietnamese()).as("tesseract with vie").isTrue();
        try (var pdf = Loader.loadPDF(file("plan.pdf"));
                var scan = new PdfFile()) {
            BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, 200, ImageType.GRAY);
            var read = (Reading.Read) DocumentReader.read(scan.picture(page).bytes(), "scan.pdf", Limits.STANDARD);
            assertThat(read.format()).isEqualTo(Format.SCAN);
            assertThat(read.remarks()).singleElement().asString().contains("ảnh quét");
            assertThat(read.document().header().symbol())
                    .extracting(Passage::text)
                    .isEqualTo("12/KH-SM");
            assertThat(read.document().text()).contains("SỞ MẪU\nSố: 12/KH-SM");
        }
    }
}
