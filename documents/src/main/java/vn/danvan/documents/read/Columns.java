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

    /** {@code Nơi nhận: GIÁM ĐỐC}, {@code - Như trên; KT. BỘ TRƯỞNG}: the signature began on the line of the list. */
    private static final Pattern BESIDE = Pattern.compile(
            "(?<=^Nơi nhận:)\\s+(?=\\p{Lu}{2})|(?<=;)\\s+(?=(?:TM|T/M|KT|K/T|TL|T/L|TUQ|T/UQ)\\.?\\s\\p{Lu}{2})");

    private static final int LONGEST_LINE = 300;

    private Columns() {}

    static List<Span> split(String source, int from, int to) {
        if (to - from <= LONGEST_LINE) {
            var signature = BESIDE.matcher(source).region(from, to);
            if (signature.find()) {
                return List.of(new Span(from, signature.start()), new Span(signature.end(), to));
            }
        }
        if (to - from > LONGEST_LINE || !hasWideBlank(source, from, to)) {
            return List.of(new Span(from, to));
        }
        var blank = WIDE_BLANK.matcher(source).region(from, to);
        if (blank.find() && blank.start() - from >= 3 && !number(source, blank.end(), to)) {
            return List.of(new Span(from, blank.start()), new Span(blank.end(), to));
        }
        return List.of(new Span(from, to));
    }

    private static boolean hasWideBlank(String source, int from, int to) {
        int blanks = 0;
        for (int i = from; i < to; i++) {
            char c = source.charAt(i);
            blanks = c == ' ' || c == '\u00A0' ? blanks + 1 : 0;
            if (c == '\t' || blanks == 4) {
                return true;
            }
        }
        return false;
    }

    /** «Số:        /KH-UBND»: the blank is a number still to be written. */
    private static boolean number(String source, int from, int to) {
        return from < to && (source.charAt(from) == '/' || Words.dash(source.charAt(from)));
    }
}
