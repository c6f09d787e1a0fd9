package vn.danvan.documents.read;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the sign at the head of a line by its shape alone; whether it opens a part is for {@link Numbering} to say. */
final class MarkerGrammar {
    /** Points follow the Vietnamese alphabet, Decree 30/2020/NĐ-CP, Annex I: a, b, c, d, đ, e, g, h, i, k … */
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    /** {@code Phần I}, {@code Chương II. QUY ĐỊNH}, {@code Mục 1}, {@code PHẦN THỨ HAI}. */
    private static final Pattern NAMED = Pattern.compile("(Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC|Tiểu mục|TIỂU MỤC)\\s+"
            + "(?:([IVXL]{1,7})|(\\d{1,3})|(?:thứ|THỨ)\\s+(\\p{L}{2,5}))(?![\\p{L}\\d/])\\s*([.:]?)");

    /** {@code Điều 1.}, {@code Điều 12a:}, {@code Điều 5} at the end of a line. */
    private static final Pattern ARTICLE = Pattern.compile("(?:Điều|ĐIỀU)\\s+(\\d{1,3})[a-zđ]?(?:\\s*[.:]|$)");

    /** {@code IV.}, {@code I-}, {@code II/}. */
    private static final Pattern ROMAN =
            Pattern.compile("([IVX]{1,6})(?:\\s*[.\\-–):]|/(?=\\s))(?![\\p{L}\\d]*[/\\d])");

    /** {@code A.}, {@code B -}. */
    private static final Pattern CAPITAL =
            Pattern.compile("([A-HK-ULMNĐ])\\s*[.\\-–/):](?=\\s|$|\\p{Lu})(?!\\p{Lu}\\.)");

    /** {@code 1.}, {@code 12)}, {@code 3/ }, {@code 2- }. */
    private static final Pattern NUMBER =
            Pattern.compile("(\\d{1,3})(?:[.)](?!\\d)|\\s*/(?=\\s\\p{Lu})|\\s*[-–](?=\\s?\\p{Lu}))");

    /** {@code 1.1.}, {@code 1.3.2}. */
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})((?:\\.\\d{1,2}){1,3})[.)]?(?=\\s|$|\\p{Lu})");

    /** {@code a)}, {@code đ.}. */
    private static final Pattern LETTER = Pattern.compile("([a-zđ])\\s?(?:\\)|\\.(?=\\s|$))");

    private static final Pattern DOT = Pattern.compile("\\.");

    private static final String[] ORDINALS = {"nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"};

    private MarkerGrammar() {}

    /** Whether the line could open with a sign at all, told by its first letters. */
    static boolean mayOpen(String text, int from, int to) {
        return at(text, from, to) != null;
    }

    static @Nullable Marker at(String text, int from, int to) {
        if (from >= to) {
            return null;
        }
        char c = text.charAt(from);
        if (c >= '0' && c <= '9') {
            return number(text, from, to);
        }
        char next = from + 1 < to ? text.charAt(from + 1) : ' ';
        if (Letters.lower(c)) {
            return next == ')' || next == '.' || next == ' ' ? letter(text, from, to) : null;
        }
        return switch (c) {
            case 'P', 'C', 'M', 'T' -> orCapital(named(text, from, to), text, from, to);
            case 'Đ' -> orCapital(article(text, from, to), text, from, to);
            case 'I', 'V', 'X' -> roman(text, from, to);
            default -> Letters.letter(next) ? null : capital(text, from, to);
        };
    }

    private static @Nullable Marker orCapital(@Nullable Marker marker, String text, int from, int to) {
        return marker == null ? capital(text, from, to) : marker;
    }

    private static @Nullable Marker named(String text, int from, int to) {
        var m = match(NAMED, text, from, to);
        if (m == null) {
            return null;
        }
        boolean titled = !m.group(5).isEmpty();
        if (m.end() < to && !titled && !Words.capitals(text, m.end(), to)) {
            return null;
        }
        var rank =
                switch (m.group(1).toLowerCase(Locale.ROOT)) {
                    case "phần" -> Marker.Rank.PART;
                    case "chương" -> Marker.Rank.CHAPTER;
                    case "mục" -> Marker.Rank.SECTION;
                    default -> Marker.Rank.SUBSECTION;
                };
        return marker(rank, ordinal(m), 0, m, text, to);
    }

    private static int ordinal(Matcher m) {
        if (m.group(2) != null) {
            return roman(m.group(2));
        }
        if (m.group(3) != null) {
            return Integer.parseInt(m.group(3));
        }
        var word = m.group(4).toLowerCase(Locale.ROOT);
        for (int i = 0; i < ORDINALS.length; i++) {
            if (ORDINALS[i].equals(word)) {
                return i + 1;
            }
        }
        return 1;
    }

    private static @Nullable Marker article(String text, int from, int to) {
        var m = match(ARTICLE, text, from, to);
        return m == null ? null : marker(Marker.Rank.ARTICLE, Integer.parseInt(m.group(1)), 0, m, text, to);
    }

    private static @Nullable Marker roman(String text, int from, int to) {
        var m = match(ROMAN, text, from, to);
        return m == null || roman(m.group(1)) == 0
                ? null
                : marker(Marker.Rank.ROMAN, roman(m.group(1)), 0, m, text, to);
    }

    private static @Nullable Marker capital(String text, int from, int to) {
        var m = match(CAPITAL, text, from, to);
        if (m == null) {
            return null;
        }
        int value = LETTERS.indexOf(m.group(1).toLowerCase(Locale.ROOT)) + 1;
        return value == 0 ? null : marker(Marker.Rank.CAPITAL, value, 0, m, text, to);
    }

    private static @Nullable Marker number(String text, int from, int to) {
        var m = nested(text, from, to) ? match(NUMBERS, text, from, to) : null;
        if (m != null) {
            var numbers = List.of(DOT.split(m.group(1) + m.group(2), -1));
            var rank =
                    switch (numbers.size()) {
                        case 2 -> Marker.Rank.NUMBER_2;
                        case 3 -> Marker.Rank.NUMBER_3;
                        default -> Marker.Rank.NUMBER_4;
                    };
            int parent = Integer.parseInt(numbers.get(numbers.size() - 2));
            return marker(rank, Integer.parseInt(numbers.getLast()), parent, m, text, to);
        }
        m = match(NUMBER, text, from, to);
        return m == null ? null : marker(Marker.Rank.NUMBER, Integer.parseInt(m.group(1)), 0, m, text, to);
    }

    /** {@code 1.1}: another number behind the stop. */
    private static boolean nested(String text, int from, int to) {
        int stop = Symbols.digits(text, from, to);
        return stop + 1 < to && text.charAt(stop) == '.' && Letters.digit(text.charAt(stop + 1));
    }

    private static @Nullable Marker letter(String text, int from, int to) {
        var m = match(LETTER, text, from, to);
        int value = m == null ? 0 : LETTERS.indexOf(m.group(1)) + 1;
        return m == null || value == 0 ? null : marker(Marker.Rank.LETTER, value, 0, m, text, to);
    }

    private static Marker marker(Marker.Rank rank, int value, int parent, Matcher m, String text, int to) {
        int end = m.end();
        while (end > m.start() && Letters.blank(text.charAt(end - 1))) {
            end--;
        }
        int content = m.end();
        while (content < to && Letters.blank(text.charAt(content))) {
            content++;
        }
        return new Marker(rank, value, parent, m.start(), end, content);
    }

    private static @Nullable Matcher match(Pattern pattern, String text, int from, int to) {
        var m = pattern.matcher(text).region(from, to);
        return m.lookingAt() ? m : null;
    }

    private static int roman(String digits) {
        int sum = 0;
        int last = 0;
        for (int i = digits.length() - 1; i >= 0; i--) {
            int value =
                    switch (digits.charAt(i)) {
                        case 'I' -> 1;
                        case 'V' -> 5;
                        case 'X' -> 10;
                        default -> 50;
                    };
            sum += value < last ? -value : value;
            last = Math.max(last, value);
        }
        return sum;
    }
}
