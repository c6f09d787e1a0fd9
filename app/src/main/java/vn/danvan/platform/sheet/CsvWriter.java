package vn.danvan.platform.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

/** Writes CSV as Excel in Việt Nam opens it: UTF-8 with a byte order mark, semicolons. */
final class CsvWriter {
    private CsvWriter() {}

    static void write(Iterator<List<SheetCell>> rows, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        while (rows.hasNext()) {
            writer.write(rows.next().stream().map(CsvWriter::cell).collect(Collectors.joining(";")));
            writer.write("\r\n");
        }
        writer.flush();
    }

    private static String cell(SheetCell cell) {
        var safe = SafeCell.write(cell.text());
        return safe.matches("(?s).*[;,\"\\r\\n\\t].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
