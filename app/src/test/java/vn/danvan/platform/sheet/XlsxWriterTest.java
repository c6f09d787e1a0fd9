package vn.danvan.platform.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class XlsxWriterTest {
    private static final List<List<SheetCell>> ROWS = List.of(
            List.of(SheetCell.of("Việc"), SheetCell.of("Hạn")),
            List.of(SheetCell.of("=1+1 <b> & \u0001 «ễ»"), SheetCell.of(LocalDate.of(2026, 11, 24))));

    @Test
    void textsStayTextsAndDaysAreDays() throws IOException {
        assertThat(part("xl/worksheets/sheet1.xml"))
                .contains("<is><t xml:space=\"preserve\">=1+1 &lt;b&gt; &amp;  «ễ»</t></is>")
                .contains("<c s=\"2\"><v>46350</v></c>")
                .doesNotContain("<f>");
        assertThat(part("xl/workbook.xml")).contains("name=\"Việc   mẫu\"");
    }

    private static byte[] workbook() throws IOException {
        var out = new ByteArrayOutputStream();
        SheetFormat.XLSX.writeCells("Việc: [mẫu]", ROWS.iterator(), out);
        return out.toByteArray();
    }

    private static String part(String name) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook()), UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), UTF_8);
                }
            }
        }
        throw new AssertionError(name);
    }
}
