package vn.danvan.documents.read;

import java.util.List;
import java.util.regex.Pattern;
import vn.danvan.documents.Span;

/**
 * Two columns that a tool left side by side in one line, held apart by a wide blank:
 * {@code UBND TỈNH VÍ DỤ      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM}.
 */
final class Columns {
    private static final Pattern WIDE_BLANK = Pattern.compile("(?<=\\S)(?:[ \\u00A0]{4,}|\\t[ \\t]*+)(?=\\S)");

    private Columns() {}

    static List<Span> split(String source, int from, int to) {
        if (to - from > 300) {
            return List.of(new Span(from, to));
        }
        var blank = WIDE_BLANK.matcher(source).region(from, to);
        if (blank.find() && blank.start() - from >= 3 && !number(source, blank.end(), to)) {
            return List.of(new Span(from, blank.start()), new Span(blank.end(), to));
        }
        return List.of(new Span(from, to));
    }

    /** «Số:        /KH-UBND»: the blank is a number still to be written. */
    private static boolean number(String source, int from, int to) {
        return from < to && (source.charAt(from) == '/' || Words.dash(source.charAt(from)));
    }
}
