package vn.danvan.documents.read;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * Patterns as they are read: a space stands for one or two blanks or a line break, case does not count, and a few names
 * in angle brackets stand for common pieces.
 */
final class Shape {
    private static final String BLANK = "\\s{1,2}";

    private static final Map<String, String> PIECES = Map.of(
            "<day>", Dates.DAY,
            "<day-month>", "(\\d{1,2})(?:\\s?[/\\-]\\s?| tháng )(\\d{1,2})(?![\\d/\\-])(?!\\s{0,2},?\\s{0,2}năm \\d)",
            "<month>", "tháng (\\d{1,2})(?:\\s?/\\s?| năm )(\\d{4})",
            "<quarter>", "quý (I{1,3}|IV|[1-4])(?:\\s?/\\s?| năm | )(\\d{4})",
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
        return Pattern.compile(pattern.replace(" ", BLANK), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
