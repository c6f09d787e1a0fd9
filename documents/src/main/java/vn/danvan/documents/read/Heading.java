package vn.danvan.documents.read;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a heading ends and a running paragraph begins behind the sign of a part.
 *
 * @param end behind the heading, without its colon or stop; the begin of the words where there is no heading
 * @param text begin of the running paragraph behind the heading
 */
record Heading(int end, int text) {
    private static final int LONGEST = 400;
    private static final int LONGEST_WITH_COLON = 220;
    private static final int LONGEST_BEFORE_COLON = 140;
    private static final int LONGEST_WITH_STOP = 45;

    /** Behind these words a colon opens a list inside the sentence: «Các Bộ: Quốc phòng, Công an chủ động …». */
    private static final Pattern OPENS_LIST = Pattern.compile("(?iu)(?:^|.*\\s)(?:các \\p{L}+(?: \\p{L}+){0,2}"
            + "|như|gồm|bao gồm|sau|sau đây|cụ thể|là|liên bộ|trong đó|rằng)");

    /** {@code 1. Mục đích} is all heading, {@code 3. Sở Tài chính: Tham mưu …} has one, {@code 2. Chỉ đạo … .} has none. */
    static Heading of(String text, Unit unit) {
        int from = unit.content();
        int to = unit.to();
        int end = lastWord(text, from, to);
        if (end <= from) {
            return new Heading(from, from);
        }
        char last = text.charAt(end - 1);
        int colon = colon(text, from, end);
        if (colon >= 0 && colon < end - 1) {
            return last != ':'
                            && colon - from <= LONGEST_BEFORE_COLON
                            && single(text, from, colon)
                            && !opensList(text, from, colon)
                    ? new Heading(colon, colon + 1)
                    : new Heading(from, from);
        }
        if (last == ':') {
            return end - from <= LONGEST_WITH_COLON && single(text, from, end - 1)
                    ? new Heading(end - 1, to)
                    : new Heading(from, from);
        }
        boolean stopped = (last == '.' && (!text.startsWith("..", end - 2) || end - from > LONGEST_BEFORE_COLON))
                || last == ';'
                || text.startsWith("./", end - 2);
        if (!stopped) {
            return end - from <= LONGEST ? new Heading(end, to) : new Heading(from, from);
        }
        return Words.capitals(text, from, end)
                        || (last == '.' && !point(unit) && end - from <= LONGEST_WITH_STOP && few(text, from, end))
                ? new Heading(end - 1, to)
                : new Heading(from, from);
    }

    /** {@code b) Người tập sự.} is an item of a list, {@code 1. Mục đích.} a heading. */
    private static boolean point(Unit unit) {
        return unit.marker() == null || unit.marker().rank() == Marker.Rank.LETTER;
    }

    private static boolean few(String text, int from, int to) {
        int words = 1;
        for (int i = from; i < to; i++) {
            words += Letters.blank(text.charAt(i)) ? 1 : 0;
        }
        return words <= 3;
    }

    private static int lastWord(String text, int from, int to) {
        int end = to;
        while (end > from && Letters.blank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static int colon(String text, int from, int to) {
        int limit = Math.min(to, from + LONGEST + 1);
        int depth = 0;
        for (int i = from; i < limit; i++) {
            switch (text.charAt(i)) {
                case '(', '“' -> depth++;
                case ')', '”' -> depth--;
                case ':' -> {
                    if (depth <= 0) {
                        return i;
                    }
                }
                default -> {}
            }
        }
        return -1;
    }

    /** One phrase: no sentence ends within. */
    private static boolean single(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '.'
                    && i + 1 < to
                    && Letters.blank(text.charAt(i + 1))
                    && i + 2 < to
                    && Letters.upper(text.charAt(i + 2))
                    && i > from
                    && Letters.lower(text.charAt(i - 1))) {
                return false;
            }
            if (c == ';' && to - from > LONGEST_BEFORE_COLON) {
                return false;
            }
        }
        return true;
    }

    private static boolean opensList(String text, int from, int colon) {
        return OPENS_LIST
                .matcher(text.substring(from, colon).strip().replace('\n', ' '))
                .matches();
    }

    @Nullable
    String title(Flow flow, int from) {
        if (end <= from) {
            return null;
        }
        var words = flow.words(from, end);
        while (words.endsWith(":") || (words.endsWith(".") && !words.endsWith(".."))) {
            words = words.substring(0, words.length() - 1).stripTrailing();
        }
        return words.isEmpty() ? null : words;
    }
}
