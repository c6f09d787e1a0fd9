package vn.danvan.documents.input;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvan.documents.input.WordFile.centred;
import static vn.danvan.documents.input.WordFile.item;
import static vn.danvan.documents.input.WordFile.level;
import static vn.danvan.documents.input.WordFile.p;
import static vn.danvan.documents.input.WordFile.r;
import static vn.danvan.documents.input.WordFile.row;
import static vn.danvan.documents.input.WordFile.table;

import org.junit.jupiter.api.Test;

class DocxTextTest {

    private static final String OUTLINE = "<w:abstractNum w:abstractNumId=\"7\">"
            + level(0, "upperRoman", "%1.")
            + level(1, "decimal", "%2.")
            + level(2, "lowerLetter", "%3)")
            + level(3, "decimal", "%2.%4.")
            + "</w:abstractNum>"
            + "<w:abstractNum w:abstractNumId=\"8\">" + level(0, "bullet", "\uF0B7") + level(1, "bullet", "-")
            + "</w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>"
            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"8\"/></w:num>"
            + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/>"
            + "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>";

    private static Decoding.Text decode(WordFile file) {
        return (Decoding.Text) Decoder.decode(file.bytes(), "mau.docx", Limits.STANDARD);
    }

    private static String text(WordFile file) {
        return decode(file).text();
    }

    private static String text(String body) {
        return text(WordFile.withBody(body));
    }

    @Test
    void paragraphsAreSetApartAndTheLinesOfAHeadingStayTogether() {
        assertThat(text(centred("KẾ HOẠCH") + centred("Thực hiện công tác mẫu") + p("Thực hiện ") + p("Đoạn hai")))
                .isEqualTo("KẾ HOẠCH\nThực hiện công tác mẫu\n\nThực hiện\n\nĐoạn hai");
    }

    @Test
    void listsShowTheMarkersThatWordPrints() {
        var body = item(1, 0, "MỤC ĐÍCH")
                + item(1, 1, "Một")
                + item(1, 1, "Hai")
                + item(1, 2, "điểm")
                + item(1, 2, "điểm")
                + item(1, 0, "NỘI DUNG")
                + item(1, 1, "Lại từ một")
                + item(2, 0, "gạch")
                + item(2, 1, "dấu");
        assertThat(text(WordFile.withBody(body).numbering(OUTLINE)).split("\n\n"))
                .containsExactly(
                        "I. MỤC ĐÍCH",
                        "1. Một",
                        "2. Hai",
                        "a) điểm",
                        "b) điểm",
                        "II. NỘI DUNG",
                        "1. Lại từ một",
                        "• gạch",
                        "- dấu");
    }

    @Test
    void aListThatStartsAnewTakesItsOwnFirstNumber() {
        var body = item(1, 0, "một") + item(3, 0, "năm") + item(3, 0, "sáu");
        assertThat(text(WordFile.withBody(body).numbering(OUTLINE))).isEqualTo("I. một\n\nV. năm\n\nVI. sáu");
    }

    @Test
    void aStyleMayBringTheList() {
        var styles = "<w:style w:type=\"paragraph\" w:styleId=\"Muc\"><w:basedOn w:val=\"Goc\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"Goc\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
                + "</w:style>";
        var body = "<w:p><w:pPr><w:pStyle w:val=\"Muc\"/></w:pPr>" + r("MỤC ĐÍCH") + "</w:p>";
        assertThat(text(WordFile.withBody(body).numbering(OUTLINE).styles(styles)))
                .isEqualTo("I. MỤC ĐÍCH");
    }

    @Test
    void trackedChangesAreTakenAsAccepted() {
        var body = "<w:p>" + r("Hạn là ngày ") + "<w:del><w:r><w:delText>10</w:delText></w:r></w:del>"
                + "<w:ins>" + r("15") + "</w:ins>"
                + "<w:moveFrom>" + r("chuyển đi") + "</w:moveFrom><w:moveTo>" + r(" tháng 6") + "</w:moveTo></w:p>";
        assertThat(text(body)).isEqualTo("Hạn là ngày 15 tháng 6");
    }

    @Test
    void aParagraphWhoseEndWasDeletedGoesOnInTheNext() {
        var body = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("nửa đầu ") + "</w:p>" + p("nửa sau");
        assertThat(text(body)).isEqualTo("nửa đầu nửa sau");
    }

    @Test
    void theTwoColumnsOfTheHeadStayApart() {
        var head = table(
                "none",
                row(p("UBND TỈNH VÍ DỤ") + p("SỞ MẪU"), p("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") + p("Độc lập")),
                row(p("Số: 01/KH-SM"), p("Ví Dụ, ngày 05 tháng 4 năm 2024")));
        assertThat(text(head + p("KẾ HOẠCH")))
                .isEqualTo("UBND TỈNH VÍ DỤ\nSỞ MẪU\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập\n\n"
                        + "Số: 01/KH-SM\n\nVí Dụ, ngày 05 tháng 4 năm 2024\n\nKẾ HOẠCH");
    }

    @Test
    void aRuledTableIsWrittenRowByRow() {
        var grid = table("single", row(p("TT"), p("Nội dung")), row(p("1"), p("Họp") + p("dân | phố")));
        assertThat(text(p("Trước") + grid + p("Sau")))
                .isEqualTo("Trước\n\n| TT | Nội dung |\n| 1 | Họp dân ¦ phố |\n\nSau");
    }

    @Test
    void aTextBoxIsReadOnceThoughItIsStoredTwice() {
        var box = "<w:txbxContent>" + p("Trong khung") + "</w:txbxContent>";
        var body = "<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>" + box
                + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box
                + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>" + r("Bên ngoài") + "</w:p>";
        assertThat(text(body)).isEqualTo("Bên ngoài\n\nTrong khung");
    }

    @Test
    void aFootnoteFollowsItsParagraph() {
        var body = "<w:p>" + r("Có chú thích") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>" + p("Tiếp");
        var notes = "<w:footnote w:type=\"separator\" w:id=\"0\">" + p("") + "</w:footnote>" + "<w:footnote w:id=\"2\">"
                + p("Nội dung chú thích") + "</w:footnote>";
        assertThat(text(WordFile.withBody(body).footnotes(notes)))
                .isEqualTo("Có chú thích\n\n[1] Nội dung chú thích\n\nTiếp");
    }

    @Test
    void partsMayBeUtf16() {
        var file = WordFile.withBody(p("Thực hiện"));
        file.part("word/styles.xml", "\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16\"?><styles/>".getBytes(UTF_16BE));
        assertThat(text(file)).isEqualTo("Thực hiện");
    }

    @Test
    void capitalsOfTheFontAreCapitalsInTheText() {
        var body = "<w:p><w:r><w:rPr><w:caps/></w:rPr><w:t>Kế hoạch</w:t></w:r>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r></w:p>";
        assertThat(text(body)).isEqualTo("KẾ HOẠCH");
    }

    @Test
    void runsInOldFontsAreConverted() {
        var body = "<w:p>" + r(".VnTimeH", "kÕ ho¹ch") + r(" ") + r(".VnTime", "c«ng t¸c d©n vËn") + r(" năm ")
                + r("VNI-Times", "thöïc hieän nöôùc") + "</w:p>";
        var decoded = decode(WordFile.withBody(body));
        assertThat(decoded.text()).isEqualTo("KẾ HOẠCH công tác dân vận năm thực hiện nước");
        assertThat(decoded.remarks()).hasSize(2).allMatch(remark -> remark.contains("bảng mã cũ"));
    }

    @Test
    void anOldFontThatStayedBehindInAUnicodeTextChangesNothing() {
        var body = "<w:p>" + r(".VnTime", "Các xã đã tổ chức họp dân, có kế hoạch riêng và bàn bạc") + "</w:p>";
        var decoded = decode(WordFile.withBody(body));
        assertThat(decoded.text()).isEqualTo("Các xã đã tổ chức họp dân, có kế hoạch riêng và bàn bạc");
        assertThat(decoded.remarks()).isEmpty();
    }

    @Test
    void theAddressInTheFeetOfFirstAndOtherPagesIsReadOnce() {
        var foot = "<w:ftr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + p("Địa chỉ: Số 1, đường Mẫu; Điện thoại: 0299 000 000")
                + "</w:ftr>";
        var file =
                WordFile.withBody(p("Đoạn một")).part("word/footer1.xml", foot).part("word/footer2.xml", foot);
        assertThat(text(file)).isEqualTo("Đoạn một\n\nĐịa chỉ: Số 1, đường Mẫu; Điện thoại: 0299 000 000");
    }
}
