package vn.danvan.documents.docx;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.danvan.documents.write.DocumentField;

/** What a Word file says about itself: title, author, language, and the fields of Annex VI as properties of its own. */
final class FileProperties {
    private static final String CUSTOM_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    private FileProperties() {}

    static String core(Map<DocumentField, String> fields) {
        var xml = new Xml().tag(FixedParts.XML_HEAD).tag("""
                <cp:coreProperties \
                xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
                xmlns:dc="http://purl.org/dc/elements/1.1/">""");
        element(xml, "dc:title", title(fields));
        element(xml, "dc:subject", fields.getOrDefault(DocumentField.SUBJECT, ""));
        element(xml, "dc:creator", fields.getOrDefault(DocumentField.ORGAN_NAME, ""));
        element(xml, "dc:language", "vi-VN");
        element(xml, "cp:category", fields.getOrDefault(DocumentField.TYPE_NAME, ""));
        return xml.tag("</cp:coreProperties>").toString();
    }

    static String custom(Map<DocumentField, String> fields) {
        var xml = new Xml().tag(FixedParts.XML_HEAD).tag("""
                <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" \
                xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">""");
        int id = 2;
        for (var field : fields.entrySet()) {
            xml.tag("<property fmtid=\"" + CUSTOM_ID + "\" pid=\"" + id++ + "\" name=\"")
                    .words(field.getKey().code());
            element(xml.tag("\">"), "vt:lpwstr", field.getValue()).tag("</property>");
        }
        return xml.tag("</Properties>").toString();
    }

    private static String title(Map<DocumentField, String> fields) {
        return Stream.of(DocumentField.TYPE_NAME, DocumentField.SUBJECT)
                .map(field -> fields.getOrDefault(field, ""))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static Xml element(Xml xml, String name, String words) {
        return xml.tag("<" + name + ">").words(words).tag("</" + name + ">");
    }
}
