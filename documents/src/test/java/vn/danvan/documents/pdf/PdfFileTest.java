package vn.danvan.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfFileTest {

    private static final String VOWELS = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY";
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private static byte[] file() {
        var file = new PdfFile("Kế hoạch <thử> & mẫu");
        var page = file.page(595.28, 841.89);
        page.text(file.root().add("H1"), Face.BOLD, 14, 85, 100, "KẾ HOẠCH", 0);
        var paragraph = file.root().add("P");
        page.text(paragraph, Face.REGULAR, 14, 85, 130, "Các đơn vị thuộc Sở Mẫu", 2.5);
        page.text(paragraph, Face.ITALIC, 14, 85, 150, "thực hiện từ ngày 05 tháng 6.", 0);
        page.line(200, 110, 300, 110, 0.5);
        var second = file.page(841.89, 595.28);
        second.text(null, Face.REGULAR, 13, 420, 40, "2", 0);
        second.text(paragraph, Face.BOLD_ITALIC, 14, 85, 60, "đến hết năm.", 0);
        file.bookmark(1, "Kế hoạch", page, 90);
        file.bookmark(2, "Phần hai", second, 60);
        return file.bytes();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFA_2_B", "PDFUA_1"})
    void keepsToTheStandards(PDFAFlavour flavour) {
        assertThat(Verapdf.faults(file(), flavour)).isEmpty();
    }

    @Test
    void theSameCallsGiveTheSameBytes() {
        assertThat(file()).isEqualTo(file());
    }

    @ParameterizedTest
    @EnumSource
    void everyVietnameseLetterHasAnOutlineAndComesOutAgain(Face face) throws IOException {
        var letters = new StringBuilder("đĐ");
        for (var vowel : VOWELS.split("")) {
            letters.append(vowel);
            for (var tone : TONES.split("")) {
                letters.append(Normalizer.normalize(vowel + tone, Normalizer.Form.NFC));
            }
        }
        assertThat(letters).hasSize(2 + 24 * 6);
        assertThat(letters.chars())
                .allMatch(letter ->
                        face.typeface().glyph(letter) != face.typeface().glyph('□'));
        var file = new PdfFile("Chữ");
        file.page(2000, 100).text(file.root().add("P"), face, 12, 10, 50, letters.toString(), 0);
        assertThat(text(file.bytes()).strip()).isEqualTo(letters.toString());
    }

    @Test
    void aLetterThatTheFontLacksIsABoxThatStillSaysWhichLetterItIs() throws IOException {
        var file = new PdfFile("Chữ");
        file.page(600, 100).text(file.root().add("P"), Face.REGULAR, 12, 10, 50, "a漢b😀c", 0);
        var pdf = file.bytes();
        assertThat(text(pdf).strip()).isEqualTo("a漢b😀c");
        assertThat(Verapdf.faults(pdf, PDFAFlavour.PDFA_2_B)).isEmpty();
    }

    @Test
    void hasTheWidthsOfTimesNewRoman() {
        // Times New Roman: n is 1024 of 2048, W 1933, the space 512; bold W 2048.
        assertThat(Face.REGULAR.typeface().width("nW ")).isEqualTo((1024 + 1933 + 512) / 2048.0);
        assertThat(Face.BOLD.typeface().width("W")).isEqualTo(1);
    }
}
