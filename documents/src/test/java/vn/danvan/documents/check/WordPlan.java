package vn.danvan.documents.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A made-up plan as a Word file, right in every look; a test plants faults in the XML of its parts. */
final class WordPlan {
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private final Map<String, String> parts = new LinkedHashMap<>();

    private WordPlan() {
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        parts.put("word/document.xml", document());
        parts.put("word/_rels/document.xml.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="h1" Type="header" Target="header1.xml"/></Relationships>""");
        parts.put("word/header1.xml", "<w:hdr %s>%s</w:hdr>".formatted(W, PAGE));
        parts.put("word/styles.xml", "<w:styles %s>%s</w:styles>".formatted(W, STYLES));
        parts.put("word/media/logo.bin", "kept as it is");
    }

    static WordPlan good() {
        return new WordPlan();
    }

    /** The same file with other words in one of its parts, which must hold them. */
    WordPlan with(String part, String right, String wrong) {
        var xml = parts.get("word/" + part + ".xml");
        if (!xml.contains(right)) {
            throw new IllegalArgumentException(part + " does not hold " + right);
        }
        parts.put("word/" + part + ".xml", xml.replace(right, wrong));
        return this;
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static final String PAGE =
            "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:rPr><w:sz w:val=\"26\"/></w:rPr>"
                    + "<w:fldChar w:fldCharType=\"begin\"/><w:instrText> PAGE </w:instrText><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";

    private static final String STYLES = """
            <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/>
            <w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults>
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"/>
            <w:style w:type="paragraph" w:styleId="Centred"><w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="center"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="Prose"><w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="both"/>
            <w:ind w:firstLine="720"/><w:spacing w:before="120" w:line="264" w:lineRule="auto"/></w:pPr></w:style>
            <w:style w:type="character" w:styleId="Strong"><w:rPr><w:b/></w:rPr></w:style>""";

    private static String document() {
        var head = table(
                cell(centred("country-left", "26", "", "UBND TỈNH VÍ DỤ")
                        + centred("agency", "26", "<w:b/>", "SỞ MẪU")
                        + rule("agency-rule")
                        + centred("symbol", "26", "", "Số: 05/KH-SM")
                        + stamp("secrecy", "MẬT")
                        + stamp("urgency", "THƯỢNG KHẨN")
                        + stamp("circulation", "XEM XONG TRẢ LẠI")),
                cell(centred("country", "26", "<w:b/>", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                        + centred("tagline", "28", "<w:b/>", "Độc lập - Tự do - Hạnh phúc")
                        + rule("tagline-rule")
                        + centred("date", "28", "<w:i/>", "Ví Dụ, ngày 05 tháng 4 năm 2024")));
        var foot = table(
                cell(left("to", "24", "<w:b/><w:i/>", "Nơi nhận:")
                        + left("recipient", "22", "", "- Các phòng thuộc Sở;")
                        + left("file", "22", "", "- Lưu: VT, VP.")
                        + left("drafter", "22", "", "PL.(30)")),
                cell(centred("office", "28", "<w:b/>", "GIÁM ĐỐC")
                        + "<w:p/><w:p/>"
                        + centred("signer", "28", "", "<w:rStyle w:val=\"Strong\"/>", "Nguyễn Văn Thử")));
        return ("<w:document %s><w:body>%s%s%s%s%s%s<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h1\"/>"
                        + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                        + "<w:pgMar w:top=\"1134\" w:right=\"851\" w:bottom=\"1134\" w:left=\"1701\"/><w:titlePg/></w:sectPr>"
                        + "</w:body></w:document>")
                .formatted(
                        W,
                        head,
                        centred("type", "28", "<w:b/>", "KẾ HOẠCH")
                                + centred("title", "28", "<w:b/>", "Thực hiện công tác dân vận năm 2024"),
                        prose("prose", "Sở Mẫu ban hành Kế hoạch với các nội dung sau:"),
                        prose("", "1. Các phòng phục vụ Nhân dân ngày một tốt hơn."),
                        prose("", "2. Văn phòng Sở theo dõi, tổng hợp kết quả./."),
                        foot + left("contact", "22", "", "Địa chỉ: Số 1, đường Ví Dụ; Điện thoại: 0299.3123456"));
    }

    /** @param name stands in an attribute so that a test finds the paragraph */
    private static String paragraph(String name, String properties, String size, String look, String text) {
        return ("<w:p w:name=\"%s\"><w:pPr>%s</w:pPr><w:r><w:rPr>%s<w:sz w:val=\"%s\"/></w:rPr>"
                        + "<w:t xml:space=\"preserve\">%s</w:t></w:r></w:p>")
                .formatted(name, properties, look, size, text);
    }

    private static String centred(String name, String size, String look, String text) {
        return paragraph(name, "<w:pStyle w:val=\"Centred\"/>", size, look, text);
    }

    private static String centred(String name, String size, String look, String style, String text) {
        return centred(name, size, style + look, text);
    }

    /** Bold and centred within a frame. */
    private static String stamp(String name, String text) {
        var frame =
                "<w:pStyle w:val=\"Centred\"/><w:pBdr><w:top w:val=\"single\"/><w:bottom w:val=\"single\"/></w:pBdr>";
        return paragraph(name, frame, "28", "<w:b/>", text);
    }

    private static String left(String name, String size, String look, String text) {
        return paragraph(name, "", size, look, text);
    }

    private static String prose(String name, String text) {
        return paragraph(name, "<w:pStyle w:val=\"Prose\"/>", "28", "", text);
    }

    private static String rule(String name) {
        return "<w:p w:name=\"%s\"><w:r><w:drawing/></w:r></w:p>".formatted(name);
    }

    private static String table(String left, String right) {
        return "<w:tbl><w:tr>%s%s</w:tr></w:tbl>".formatted(left, right);
    }

    private static String cell(String content) {
        return "<w:tc>%s</w:tc>".formatted(content);
    }
}
