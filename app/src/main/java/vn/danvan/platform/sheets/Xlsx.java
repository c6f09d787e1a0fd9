package vn.danvan.platform.sheets;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.danvan.platform.sheets.Sheet.Cell;

/**
 * Writes a sheet as a workbook of ISO/IEC 29500 with one table: the head bold and kept in sight, days as days. Texts stand
 * in their cells as texts, so that none is ever a formula.
 */
public final class Xlsx {
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    /** The longest text that a cell may hold. */
    private static final int LONGEST = 32_767;

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String TYPES = XML + """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Override PartName="/xl/workbook.xml" \
            ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
            <Override PartName="/xl/styles.xml" \
            ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>\
            <Override PartName="/xl/worksheets/sheet1.xml" \
            ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""";
    private static final String ROOT = relations("officeDocument", "xl/workbook.xml", "", "");
    private static final String PARTS = relations("worksheet", "worksheets/sheet1.xml", "styles", "styles.xml");
    private static final String STYLES = XML + """
            <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
            <numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>\
            <fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>\
            <font><b/><sz val="11"/><name val="Calibri"/></font></fonts>\
            <fills count="2"><fill><patternFill patternType="none"/></fill>\
            <fill><patternFill patternType="gray125"/></fill></fills>\
            <borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>\
            <cellXfs count="3"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs>\
            </styleSheet>""";

    private final StringBuilder text = new StringBuilder();

    private Xlsx() {}

    public static byte[] of(Sheet sheet) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, UTF_8)) {
            put(zip, "[Content_Types].xml", TYPES);
            put(zip, "_rels/.rels", ROOT);
            put(zip, "xl/workbook.xml", workbook(sheet.name()));
            put(zip, "xl/_rels/workbook.xml.rels", PARTS);
            put(zip, "xl/styles.xml", STYLES);
            put(zip, "xl/worksheets/sheet1.xml", new Xlsx().table(sheet));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String table(Sheet sheet) {
        text.append(XML)
                .append("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">")
                .append("<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\"")
                .append(" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>");
        for (int column = 1; column <= sheet.columns().size(); column++) {
            text.append("<col min=\"%1$d\" max=\"%1$d\" width=\"%2$d\" customWidth=\"1\"/>"
                    .formatted(column, column == 1 ? 60 : 22));
        }
        text.append("</cols><sheetData>");
        row(sheet.columns().stream().<Cell>map(Cell.Words::new).toList(), " s=\"1\"");
        sheet.rows().forEach(cells -> row(cells, ""));
        return text.append("</sheetData></worksheet>").toString();
    }

    private void row(List<Cell> cells, String style) {
        text.append("<row>");
        cells.forEach(cell -> text.append(element(cell, style)));
        text.append("</row>");
    }

    private static String element(Cell cell, String style) {
        return switch (cell) {
            case Cell.Words(var words) ->
                "<c t=\"inlineStr\"%s><is><t xml:space=\"preserve\">%s</t></is></c>".formatted(style, escaped(words));
            case Cell.Count(var value) -> "<c><v>%d</v></c>".formatted(value);
            case Cell.Day(var day) -> "<c s=\"2\"><v>%d</v></c>".formatted(ChronoUnit.DAYS.between(DAY_ZERO, day));
            case Cell.Nothing() -> "<c/>";
        };
    }

    private static String workbook(String name) {
        return XML + """
                <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>\
                <sheet name="%s" sheetId="1" r:id="rId1"/></sheets></workbook>""".formatted(escaped(sheetName(name)));
    }

    /** At most 31 letters, without those that a formula would stumble over. */
    private static String sheetName(String name) {
        var cleaned = name.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        return cleaned.substring(0, Math.min(31, cleaned.length()));
    }

    private static String relations(String first, String firstPath, String second, String secondPath) {
        var base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        var one = "<Relationship Id=\"rId%d\" Type=\"" + base + "%s\" Target=\"%s\"/>";
        return XML + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + one.formatted(1, first, firstPath)
                + (second.isEmpty() ? "" : one.formatted(2, second, secondPath)) + "</Relationships>";
    }

    /** Without what XML does not allow. */
    private static String escaped(String words) {
        return words.substring(0, Math.min(LONGEST, words.length()))
                .replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(UTF_8));
        zip.closeEntry();
    }
}
