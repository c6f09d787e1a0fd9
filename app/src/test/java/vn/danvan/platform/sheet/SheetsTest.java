package vn.danvan.platform.sheet;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetsTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final SheetLimits SMALL = new SheetLimits(1 << 20, 1 << 20, 3, 4, 20);

    private final List<SheetRow> rows = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenIsReadBack(SheetFormat format) throws IOException {
        var table = List.of(
                List.of("Tên đơn vị", "Viết tắt"),
                List.of("Phòng \"Ước Mơ\"; Một, <Hai> & Ba", "ƯM"),
                List.of("=1+1", "-5"),
                List.of("hai\ndòng", ""));
        assertThat(read(written(format, table))).isEqualTo(new SheetReading.Done(4));
        assertThat(rows).extracting(SheetRow::cells).isEqualTo(table);
    }

    @Test
    void csvHasAByteOrderMarkSemicolonsAndNoCellThatIsTakenForAFormula() throws IOException {
        var table = List.of(List.of("a", "=1+1", "+1", "-1", "@x", "\tx"));
        assertThat(new String(written(SheetFormat.CSV, table), UTF_8))
                .isEqualTo("\uFEFFa;'=1+1;'+1;'-1;'@x;\"'\tx\"\r\n");
    }

    @ParameterizedTest(name = "«{0}»")
    @ValueSource(strings = {"a;b\r\nc;d", "a,b\nc,d\n", "a\tb\nc\td", "\uFEFF\"a\";b\r\nc;\"d\""})
    void csvIsReadWithTheSeparatorItHas(String text) {
        assertThat(read(text.getBytes(UTF_8))).isEqualTo(new SheetReading.Done(2));
        assertThat(rows).extracting(SheetRow::cells).containsExactly(List.of("a", "b"), List.of("c", "d"));
    }

    @Test
    void emptyLinesAreLeftOutButCounted() {
        read("a;b\n;\n\nc;d\n".getBytes(UTF_8));
        assertThat(rows).extracting(SheetRow::number).containsExactly(1, 4);
        assertThat(rows.getLast().address(1)).isEqualTo("B4");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            '=cmd'                 | sheet.formulas
            '@SUM(A1)'             | sheet.formulas
            '"mở'                  | sheet.open-quote
            'dài quá hai mươi ký tự nhé' | sheet.cell-too-long
            'a;b;c;d;e'            | sheet.too-many-columns
            'a\\nb\\nc\\nd'        | sheet.too-many-rows
            ' '                    | sheet.empty
            """)
    void csvIsRefusedForAReason(String text, String reason) {
        var content = text.replace("\\n", "\n").getBytes(UTF_8);
        assertThat(reason(Sheets.read(content, SMALL, rows::add))).isEqualTo(reason);
    }

    @Test
    void aFormulaInCsvIsNamedByItsCell() {
        assertThat(read("a;b\nc;=1+1\n".getBytes(UTF_8)))
                .isEqualTo(new SheetReading.Refused("sheet.formulas", List.of("B2")));
    }

    @Test
    void csvThatIsNotUtf8IsRefused() {
        assertThat(reason(read("Tên đơn vị;Viết tắt\n".getBytes(UTF_16LE)))).isIn("sheet.not-utf8", "sheet.empty");
        assertThat(reason(read(new byte[] {'T', (byte) 0xEA, 'n', ';', 'x'}))).isEqualTo("sheet.not-utf8");
    }

    @Test
    void formulasInXlsxAreNamedByTheirCells() throws IOException {
        var cells = "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"C2\"><f>WEBSERVICE(\"http://x\")</f><v>1</v></c></row>"
                + "<row r=\"7\"><c r=\"B7\"><f>A1</f></c></row>";
        assertThat(read(workbook(cells, Map.of())))
                .isEqualTo(new SheetReading.Refused("sheet.formulas", List.of("C2, B7")));
    }

    @Test
    void linksThatLeadOutOfXlsxAreNamedByTheirCells() throws IOException {
        var relations = """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                <Relationship Id="rId1" Type="x/hyperlink" Target="http://example.com" TargetMode="External"/>\
                </Relationships>""";
        var sheet = sheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")
                .replace("</worksheet>", "<hyperlinks><hyperlink ref=\"A1\" r:id=\"rId1\"/></hyperlinks></worksheet>");
        var parts = Map.of(SHEET, sheet, "xl/worksheets/_rels/sheet1.xml.rels", relations);
        assertThat(read(workbook("", parts))).isEqualTo(new SheetReading.Refused("sheet.links", List.of("A1")));
    }

    @Test
    void macrosAndOtherWorkbooksAreRefused() throws IOException {
        var row = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";
        assertThat(reason(read(workbook(row, Map.of("xl/vbaProject.bin", "x")))))
                .isEqualTo("sheet.macros");
        assertThat(reason(read(workbook(row, Map.of("xl/externalLinks/externalLink1.xml", "<x/>")))))
                .isEqualTo("sheet.other-workbooks");
    }

    @Test
    void sharedTextsAndGapsAreRead() throws IOException {
        var texts = "<sst><si><t>một</t></si><si><r><t>hai </t></r><r><t>ba</t></r><rPh><t>x</t></rPh></si></sst>";
        var cells = "<row r=\"3\"><c r=\"B3\" t=\"s\"><v>1</v></c><c r=\"D3\"><v>45000</v></c></row>";
        read(workbook(cells, Map.of("xl/sharedStrings.xml", texts)));
        assertThat(rows).containsExactly(new SheetRow(3, List.of("", "hai ba", "", "45000")));
    }

    @Test
    void whatUnpacksTooLargeIsRefused() throws IOException {
        var bomb = workbook("<row r=\"1\"><c r=\"A1\"><v>" + " ".repeat(2 << 20) + "</v></c></row>", Map.of());
        assertThat(bomb).hasSizeLessThan(100_000);
        assertThat(reason(Sheets.read(bomb, SMALL, rows::add))).isEqualTo("sheet.unpacks-too-large");
    }

    @Test
    void documentTypesAndDamagedFilesAreRefused() throws IOException {
        var evil = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + sheet("<row><c><v>&e;</v></c></row>");
        assertThat(reason(read(workbook("", Map.of(SHEET, evil))))).isEqualTo("sheet.damaged");
        var cut = workbook("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>", Map.of());
        assertThat(reason(read(Arrays.copyOf(cut, cut.length / 3)))).isEqualTo("sheet.damaged");
        assertThat(reason(read(new byte[] {'P', 'K', 3, 4}))).isEqualTo("sheet.damaged");
        assertThat(reason(read(new byte[0]))).isEqualTo("sheet.empty");
    }

    @Test
    void aFarColumnTakesNoMemory() throws IOException {
        var far = workbook("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>", Map.of());
        assertThat(reason(read(far))).isEqualTo("sheet.too-many-columns");
    }

    private SheetReading read(byte[] content) {
        return Sheets.read(content, SheetLimits.USUAL, rows::add);
    }

    private static String reason(SheetReading reading) {
        return reading instanceof SheetReading.Refused refused ? refused.reason() : reading.toString();
    }

    private static byte[] written(SheetFormat format, List<List<String>> table) throws IOException {
        var out = new ByteArrayOutputStream();
        format.write("Đơn vị", table.iterator(), out);
        return out.toByteArray();
    }

    private static String sheet(String rows) {
        return "<worksheet xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheetData>"
                + rows + "</sheetData></worksheet>";
    }

    /** A workbook as small as can be, with some parts of its own. */
    private static byte[] workbook(String rows, Map<String, String> parts) throws IOException {
        var all = new LinkedHashMap<String, String>();
        all.put("xl/workbook.xml", """
                <workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
                <sheets><sheet name="x" r:id="rId1"/></sheets></workbook>""");
        all.put("xl/_rels/workbook.xml.rels", """
                <Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>""");
        all.put(SHEET, sheet(rows));
        all.putAll(parts);
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
