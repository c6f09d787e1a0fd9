package vn.danvan.documents.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvan.documents.input.WordFile.p;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {

    private static Reason refused(byte[] content, String name) {
        return refused(content, name, Limits.STANDARD);
    }

    private static Reason refused(byte[] content, String name, Limits limits) {
        var refused = (Decoding.Refused) Decoder.decode(content, name, limits);
        assertThat(refused.message()).matches("\\p{Lu}[^\\n]{15,}\\.").doesNotContain("Exception", "vn.danvan");
        return refused.reason();
    }

    @Test
    void anEmptyFile() {
        assertThat(refused(new byte[0], "a.docx")).isEqualTo(Reason.EMPTY);
        assertThat(refused(" \r\n\t ".getBytes(UTF_8), "a.txt")).isEqualTo(Reason.EMPTY);
        assertThat(refused(WordFile.withBody(p("")).bytes(), "a.docx")).isEqualTo(Reason.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MZ\u0090\u0000\u0003\u0000\u0000\u0000\u0004\u0000\u0000\u0000",
                "\u007FELF\u0002\u0001\u0001\u0000"
            })
    void aProgramThatIsCalledADocument(String head) {
        var program = Arrays.copyOf(head.getBytes(ISO_8859_1), 4096);
        assertThat(Decoder.decode(program, "ke-hoach.docx", Limits.STANDARD))
                .isEqualTo(new Decoding.Refused(
                        Reason.NOT_A_DOCUMENT,
                        "Tệp «ke-hoach.docx» thực ra là chương trình, không phải văn bản; hãy gửi tệp DOCX, PDF, DOC, HTML"
                                + " hoặc TXT."));
    }

    @Test
    void otherKindsOfFiles() {
        assertThat(refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0}, "a.pdf"))
                .isEqualTo(Reason.NOT_A_DOCUMENT);
        assertThat(refused(
                        WordFile.withBody("")
                                .part("xl/workbook.xml", "<x/>")
                                .without("word/")
                                .bytes(),
                        "a.docx"))
                .isEqualTo(Reason.NOT_A_DOCUMENT);
    }

    @Test
    void moreBytesThanAllowed() {
        assertThat(refused(new byte[2000], "a.pdf", Limits.STANDARD.withBytes(1000)))
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void moreTextThanAllowed() {
        var few = Limits.STANDARD.withCharacters(50);
        var text = "Thực hiện công tác dân vận. ".repeat(10);
        assertThat(refused(text.getBytes(UTF_8), "a.txt", few)).isEqualTo(Reason.TOO_LARGE);
        assertThat(refused(WordFile.withBody(p(text)).bytes(), "a.docx", few)).isEqualTo(Reason.TOO_LARGE);
        assertThat(refused(("<html><body><p>" + text).getBytes(UTF_8), "a.html", few))
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void aWordFileWithAPassword() throws IOException {
        try (var container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(new byte[5000]), "EncryptedPackage");
            var out = new ByteArrayOutputStream();
            container.writeFilesystem(out);
            assertThat(refused(out.toByteArray(), "a.docx")).isEqualTo(Reason.ENCRYPTED);
        }
    }

    @Test
    void aWordFileThatIsCutOffAnywhere() {
        var whole = WordFile.withBody(p("Thực hiện công tác mẫu").repeat(50)).bytes();
        for (int length = 8; length < whole.length; length += 97) {
            assertThat(refused(Arrays.copyOf(whole, length), "a.docx")).isEqualTo(Reason.DAMAGED);
        }
    }

    @Test
    void brokenXml() {
        var file = WordFile.withBody("").part("word/document.xml", "<w:document><w:body>");
        assertThat(refused(file.bytes(), "a.docx")).isEqualTo(Reason.DAMAGED);
        var notUtf8 = WordFile.withBody("").part("word/document.xml", "<d>\u00E1</d>".getBytes(ISO_8859_1));
        assertThat(refused(notUtf8.bytes(), "a.docx")).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void aWordFileThatUnpacksToFarMore() {
        var spaces = " ".repeat(40_000_000);
        assertThat(refused(WordFile.withBody(spaces).bytes(), "a.docx")).isEqualTo(Reason.EXPANDS_TOO_FAR);
        var bombAside = WordFile.withBody(p("chữ")).part("word/styles.xml", "<s>" + spaces + "</s>");
        assertThat(refused(bombAside.bytes(), "a.docx")).isEqualTo(Reason.EXPANDS_TOO_FAR);
    }

    @Test
    void elementsNestedBeyondReason() {
        var deep = "<w:sdt>".repeat(100_000) + "</w:sdt>".repeat(100_000);
        assertThat(refused(WordFile.withBody(deep).bytes(), "a.docx")).isEqualTo(Reason.TOO_DEEP);
        for (var element : List.of("<div>", "<table><tr><td>", "<b>")) {
            var page = "<html><body>" + element.repeat(5_000) + "chữ";
            assertThat(refused(page.getBytes(UTF_8), "a.html")).isEqualTo(Reason.TOO_DEEP);
        }
    }

    @Test
    void moreLinesCellsAndTagsThanAnyPaperHas() {
        assertThat(refused("A\n".repeat(400_000).getBytes(UTF_8), "a.txt")).isEqualTo(Reason.TOO_LARGE);
        assertThat(refused("|a".repeat(400_000).getBytes(UTF_8), "a.txt")).isEqualTo(Reason.TOO_LARGE);
        assertThat(refused(("<html><body>" + "<p>".repeat(400_000) + "chữ").getBytes(UTF_8), "a.html"))
                .isEqualTo(Reason.TOO_LARGE);
        var paragraphs = "<w:p w:rsid=\"1\"/>".repeat(300_000);
        assertThat(refused(WordFile.withBody(paragraphs).bytes(), "a.docx", Limits.STANDARD.withRatio(2_000)))
                .isEqualTo(Reason.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><d>&x;</d>",
                "<!DOCTYPE d [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><d>&b;</d>",
                "<!DOCTYPE d SYSTEM \"http://127.0.0.1:9/x.dtd\"><d/>",
            })
    void aWordFileWithEntitiesOfItsOwn(String xml) {
        var file = WordFile.withBody("").part("word/document.xml", xml);
        assertThat(refused(file.bytes(), "a.docx")).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void aPdfWithAPassword() throws IOException {
        try (var file = new PdfFile().text(80, 80, "Văn bản có mật khẩu").password("mật khẩu")) {
            assertThat(refused(file.bytes(), "a.pdf")).isEqualTo(Reason.ENCRYPTED);
        }
    }

    @Test
    void aPdfThatIsCutOff() throws IOException {
        try (var file = new PdfFile().text(80, 80, "Văn bản")) {
            assertThat(refused(Arrays.copyOf(file.bytes(), 300), "a.pdf")).isEqualTo(Reason.DAMAGED);
        }
        assertThat(refused("%PDF-1.7 and nothing else".getBytes(UTF_8), "a.pdf"))
                .isEqualTo(Reason.DAMAGED);
    }

    @Test
    void aPdfWithMorePagesThanAllowed() throws IOException {
        try (var file = new PdfFile().page().page().page()) {
            assertThat(refused(file.bytes(), "a.pdf", Limits.STANDARD.withPages(3)))
                    .isEqualTo(Reason.TOO_MANY_PAGES);
        }
    }

    @Test
    void aPdfOfPicturesOnly() throws IOException {
        try (var file = new PdfFile().picture(new BufferedImage(80, 100, BufferedImage.TYPE_BYTE_GRAY))) {
            assertThat(refused(file.bytes(), "a.pdf", Limits.STANDARD.withScannedPages(0)))
                    .isEqualTo(Reason.PICTURES_ONLY);
        }
    }

    @Test
    void aPdfThatUnpacksToFarMore() {
        var packed = new byte[1_000_000];
        var deflater = new Deflater(9);
        deflater.setInput(new byte[200_000_000]);
        deflater.finish();
        int length = deflater.deflate(packed);
        deflater.end();
        var out = new ByteArrayOutputStream();
        out.writeBytes(("%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"
                        + "2 0 obj\n<</Type/Pages/Count 1/Kids[3 0 R]>>\nendobj\n"
                        + "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>\nendobj\n"
                        + "4 0 obj\n<</Filter/FlateDecode/Length " + length + ">>\nstream\n")
                .getBytes(ISO_8859_1));
        out.write(packed, 0, length);
        out.writeBytes("\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF".getBytes(ISO_8859_1));
        assertThat(refused(out.toByteArray(), "a.pdf")).isEqualTo(Reason.EXPANDS_TOO_FAR);
    }
}
