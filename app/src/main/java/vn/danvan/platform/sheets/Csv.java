package vn.danvan.platform.sheets;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.danvan.platform.sheets.Sheet.Cell;

/**
 * Writes a sheet as CSV (RFC 4180) in UTF-8, with the mark by which spreadsheet programs know that it is. A text that such
 * a program would take for a formula is kept a text by an apostrophe.
 */
public final class Csv {
    private Csv() {}

    public static byte[] of(Sheet sheet) {
        var head = sheet.columns().stream().<Cell>map(Cell.Words::new).toList();
        return Stream.concat(Stream.of(head), sheet.rows().stream())
                .map(Csv::line)
                .collect(Collectors.joining("", "\uFEFF", ""))
                .getBytes(UTF_8);
    }

    private static String line(List<Cell> cells) {
        return cells.stream().map(Csv::field).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String field(Cell cell) {
        return switch (cell) {
            case Cell.Words(var text) -> quoted(harmless(text));
            case Cell.Count(var value) -> Long.toString(value);
            case Cell.Day(var day) -> day.toString();
            case Cell.Nothing() -> "";
        };
    }

    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
