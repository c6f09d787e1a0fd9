package vn.danvan.platform.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a workbook of one sheet whose cells are texts, days and numbers, each row as it comes. The head is bold and stays in sight. */
final class XlsxWriter {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    /** What a spreadsheet program allows for the name of a sheet. */
    private static final int LONGEST_TITLE = 31;

    /** The longest text that a cell may hold. */
    private static final int LONGEST_TEXT = 32_767;

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private final ZipOutputStream zip;
    private final Writer writer;

    XlsxWriter(OutputStream out) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.writer = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
    }

    void write(String title, Iterator<List<SheetCell>> rows) throws IOException {
        part("[Content_Types].xml", """
                <Types xmlns="%scontent-types">\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Override PartName="/xl/workbook.xml" ContentType="%ssheet.main+xml"/>\
                <Override PartName="/xl/worksheets/sheet1.xml" ContentType="%sworksheet+xml"/>\
                <Override PartName="/xl/styles.xml" ContentType="%sstyles+xml"/></Types>""".formatted(PACKAGE, TYPES, TYPES, TYPES));
        part("_rels/.rels", relations("officeDocument\" Target=\"xl/workbook.xml"));
        part("xl/workbook.xml", """
                <workbook xmlns="%s" xmlns:r="%s"><sheets>\
                <sheet name="%s" sheetId="1" r:id="rId1"/></sheets></workbook>""".formatted(MAIN, OFFICE, escaped(sheetName(title))));
        part(
                "xl/_rels/workbook.xml.rels",
                relations("worksheet\" Target=\"worksheets/sheet1.xml", "styles\" Target=\"styles.xml"));
        part("xl/styles.xml", """
                <styleSheet xmlns="%s"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>\
                <fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>\
                <font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill/></fills>\
                <borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>\
                <cellXfs count="4"><xf numFmtId="49" applyNumberFormat="1"/>\
                <xf numFmtId="49" fontId="1" applyFont="1" applyNumberFormat="1"/>\
                <xf numFmtId="164" applyNumberFormat="1"/><xf/></cellXfs></styleSheet>""".formatted(MAIN));
        sheet(rows);
        zip.finish();
    }

    private void sheet(Iterator<List<SheetCell>> rows) throws IOException {
        begin("xl/worksheets/sheet1.xml");
        writer.write("""
                <worksheet xmlns="%s"><sheetViews><sheetView workbookViewId="0">\
                <pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>\
                <cols><col min="1" max="1" width="40" customWidth="1"/><col min="2" max="50" width="22" customWidth="1"/>\
                </cols><sheetData>""".formatted(MAIN));
        for (int number = 1; rows.hasNext(); number++) {
            row(rows.next(), number == 1 ? " s=\"1\"" : " s=\"0\"");
        }
        writer.write("</sheetData></worksheet>");
        end();
    }

    private void row(List<SheetCell> cells, String style) throws IOException {
        writer.write("<row>");
        for (var cell : cells) {
            writer.write(
                    switch (cell) {
                        case SheetCell.Words(var text) ->
                            "<c t=\"inlineStr\"%s><is><t xml:space=\"preserve\">%s</t></is></c>"
                                    .formatted(
                                            style, escaped(text.substring(0, Math.min(text.length(), LONGEST_TEXT))));
                        case SheetCell.Amount(var number) ->
                            "<c s=\"3\"><v>%s</v></c>".formatted(number.toPlainString());
                        case SheetCell.Day(var day) ->
                            "<c s=\"2\"><v>%d</v></c>".formatted(ChronoUnit.DAYS.between(DAY_ZERO, day));
                    });
        }
        writer.write("</row>");
    }

    /** At most 31 letters, without those that a formula would stumble over. */
    private static String sheetName(String title) {
        var cleaned = title.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        return cleaned.substring(0, Math.min(cleaned.length(), LONGEST_TITLE));
    }

    private static String relations(String... typesAndTargets) {
        var text = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int i = 0; i < typesAndTargets.length; i++) {
            text.append("<Relationship Id=\"rId%d\" Type=\"%s/%s\"/>".formatted(i + 1, OFFICE, typesAndTargets[i]));
        }
        return text.append("</Relationships>").toString();
    }

    private void part(String name, String xml) throws IOException {
        begin(name);
        writer.write(xml);
        end();
    }

    private void begin(String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        writer.write(HEAD);
    }

    private void end() throws IOException {
        writer.flush();
        zip.closeEntry();
    }

    /** Characters that XML cannot hold are left out. */
    private static String escaped(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
