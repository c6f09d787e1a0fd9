package vn.danvan.documents.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;
import vn.danvan.documents.write.Draft;
import vn.danvan.documents.write.Drafts;
import vn.danvan.documents.write.Sheets;

class DocxWriterTest {
    @Test
    void theSameDraftGivesTheSameBytes() {
        assertThat(DocxWriter.write(Sheets.of(Drafts.plan()))).isEqualTo(DocxWriter.write(Sheets.of(Drafts.plan())));
    }

    @Test
    void everyPartIsSoundXml() throws IOException, ParserConfigurationException, SAXException {
        var builder = DocumentBuilderFactory.newNSInstance().newDocumentBuilder();
        for (var part : parts(Drafts.any(7)).entrySet()) {
            builder.parse(new ByteArrayInputStream(part.getValue().getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void pagesAreNumberedFromTheSecondAndPartsStandInTheOutline() throws IOException {
        var parts = parts(Drafts.plan());
        assertThat(parts.get("word/document.xml"))
                .contains(
                        "<w:titlePg/>",
                        "w:top=\"1134\"",
                        "w:left=\"1701\"",
                        "w:val=\"Title\"",
                        "<w:outlineLvl w:val=\"0\"/>");
        assertThat(parts.get("word/header1.xml")).contains(" PAGE ");
    }

    @Test
    void theFileTellsItsTitleLanguageAndTheFieldsOfAnnexVI() throws IOException {
        var parts = parts(Drafts.plan());
        assertThat(parts.get("docProps/core.xml"))
                .contains("<dc:title>Kế hoạch Công tác dân vận chính quyền năm 2026</dc:title>", "vi-VN");
        assertThat(parts.get("docProps/custom.xml"))
                .contains(
                        "name=\"CodeNotation\"><vt:lpwstr>KH-SM</vt:lpwstr>",
                        "name=\"IssuedDate\"><vt:lpwstr>2026-02-05<");
    }

    @Test
    void wordsAreEscapedAndLettersThatXmlDoesNotKnowAreLeftOut() {
        assertThat(new Xml().words("a < b & \"c\"\u0001 \uD800 x").toString())
                .isEqualTo("a &lt; b &amp; &quot;c&quot;  x");
    }

    private static Map<String, String> parts(Draft draft) throws IOException {
        var parts = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(DocxWriter.write(Sheets.of(draft))))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
