package vn.danvan.documents.read;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * Patterns as they are read, in small letters, for the folded text: case does not count there, and a space is a blank or
 * the end of a line. A few names in angle brackets stand for common pieces.
 */
final class Shape {
    private static final Map<String, String> PIECES = Map.of(
            "<day>", Dates.DAY,
            "<day-month>", "(\\d{1,2})(?:\\s?[/\\-]\\s?| tháng )(\\d{1,2})(?![\\d/\\-])(?!\\s{0,2},?\\s{0,2}năm \\d)",
            "<month>", "tháng (\\d{1,2})(?:\\s?/\\s?| năm )(\\d{4})",
            "<quarter>", "quý (i{1,3}|iv|[1-4])(?:\\s?/\\s?| năm | )(\\d{4})",
            "<year>", "năm (\\d{4})",
            "<every>", "(?:hàng|hằng|mỗi) (ngày|tuần|tháng|quý|năm)(?![\\p{L}])",
            "<by>",
                    "(?:chậm nhất(?: (?:là|vào|đến|trước|trong))*+|muộn nhất(?: (?:là|vào|đến|trước))*+"
                            + "|không (?:quá|muộn hơn)|hạn cuối(?: (?:là|cùng|vào|đến))*+|trước)");

    private Shape() {}

    static Pattern of(String shape) {
        var pattern = shape;
        for (var piece : PIECES.entrySet()) {
            pattern = pattern.replace(piece.getKey(), piece.getValue());
        }
        return Pattern.compile(pattern);
    }
}
