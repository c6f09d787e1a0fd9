package vn.danvan.documents.read;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.Span;

/**
 * Two columns that a tool left side by side in one line, held apart by a wide blank:
 * {@code UBND TỈNH VÍ DỤ      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM}.
 */
final class Columns {
    private static final Pattern WIDE_BLANK = Pattern.compile("(?<=\\S)(?:[ \\u00A0]{4,}|\\t[ \\t]*+)(?=\\S)");

    private static final String RECIPIENTS = "Nơi nhận:";

    /** {@code Nơi nhận: GIÁM ĐỐC}, {@code - Như trên; KT. BỘ TRƯỞNG}: the signature began on the line of the list. */
    private static final Pattern BESIDE = Pattern.compile("(?<=^" + RECIPIENTS
            + ")\\s+(?=\\p{Lu}{2})|(?<=;)\\s+(?=(?:TM|T/M|KT|K/T|TL|T/L|TUQ|T/UQ)\\.?\\s\\p{Lu}{2})");

    private static final int LONGEST_LINE = 300;

    private Columns() {}

    /** The blank between the columns of a line; null where it has one column only. */
    static @Nullable Span between(String source, int from, int to) {
        if (to - from > LONGEST_LINE) {
            return null;
        }
        if (mayHoldSignature(source, from, to)) {
            var signature = BESIDE.matcher(source).region(from, to);
            if (signature.find()) {
                return new Span(signature.start(), signature.end());
            }
        }
        if (!hasWideBlank(source, from, to)) {
            return null;
        }
        var blank = WIDE_BLANK.matcher(source).region(from, to);
        return blank.find() && blank.start() - from >= 3 && !number(source, blank.end(), to)
                ? new Span(blank.start(), blank.end())
                : null;
    }

    private static boolean mayHoldSignature(String source, int from, int to) {
        boolean may = source.startsWith(RECIPIENTS, from);
        for (int i = source.indexOf(';', from, to - 1); i >= 0 && !may; i = source.indexOf(';', i + 1, to - 1)) {
            int next = i + 1;
            while (next < to - 1 && Letters.blank(source.charAt(next))) {
                next++;
            }
            may = next > i + 1 && "TKU".indexOf(source.charAt(next)) >= 0;
        }
        return may;
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
