package vn.danvan.documents.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds a DOCX from the XML of its parts. */
final class WordFile {

    private static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    static WordFile withBody(String body) {
        var file = new WordFile();
        file.part(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        file.part("word/document.xml", "<w:document %s><w:body>%s</w:body></w:document>".formatted(NAMESPACES, body));
        return file;
    }

    WordFile styles(String styles) {
        return part("word/styles.xml", "<w:styles %s>%s</w:styles>".formatted(NAMESPACES, styles));
    }

    WordFile numbering(String numbering) {
        return part("word/numbering.xml", "<w:numbering %s>%s</w:numbering>".formatted(NAMESPACES, numbering));
    }

    WordFile footnotes(String footnotes) {
        return part("word/footnotes.xml", "<w:footnotes %s>%s</w:footnotes>".formatted(NAMESPACES, footnotes));
    }

    WordFile part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    WordFile part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    WordFile without(String folder) {
        parts.keySet().removeIf(name -> name.startsWith(folder));
        return this;
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static String p(String text) {
        return "<w:p>%s</w:p>".formatted(r(text));
    }

    static String centred(String text) {
        return "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>%s</w:p>".formatted(r(text));
    }

    static String item(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>%s</w:p>"
                .formatted(level, list, r(text));
    }

    static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">%s</w:t></w:r>".formatted(text);
    }

    static String r(String font, String text) {
        return "<w:r><w:rPr><w:rFonts w:ascii=\"%s\"/></w:rPr><w:t xml:space=\"preserve\">%s</w:t></w:r>"
                .formatted(font, text);
    }

    static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/></w:lvl>"
                .formatted(level, format, text);
    }

    static String table(String border, String... rows) {
        return "<w:tbl><w:tblPr><w:tblBorders><w:insideV w:val=\"%s\"/></w:tblBorders></w:tblPr>%s</w:tbl>"
                .formatted(border, String.join("", rows));
    }

    static String row(String... cells) {
        var row = new StringBuilder("<w:tr>");
        for (var cell : cells) {
            row.append("<w:tc>").append(cell).append("</w:tc>");
        }
        return row.append("</w:tr>").toString();
    }
}
