package vn.danvan.documents.read;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads number and symbol (số, ký hiệu) letter by letter: {@code 26/KH-UBND}, {@code 04/2015/NĐ-CP}, {@code 43-KL/TW},
 * {@code 05-CTr/BDVTU-BCSĐ}, {@code 6721/VPCP-V.I}, {@code 10-LCT/HĐNN7}, {@code 27/2018/ QĐ-TTg}.
 */
final class Symbols {
    private static final int LONGEST_NUMBER = 6;

    /** A footnote number glued to an issuer that has none: {@code NĐ-CP1}. */
    private static final Pattern GLUED =
            Pattern.compile("(?<=[-/](?:CP|TTg|TW|TU|UBND|HĐND|CTN|B(?!CĐ)[A-ZĐ]{1,6}))\\d{1,2}$");

    /** @param value as the model keeps it: no spaces, {@code -} for every dash */
    record Found(int from, int to, String value) {}

    private Symbols() {}

    /** The symbol whose number begins at {@code from}, or null. */
    static @Nullable Found at(String text, int from, int limit) {
        int i = digits(text, from, limit);
        if (i == from || i - from > LONGEST_NUMBER) {
            return null;
        }
        i = suffix(text, i, limit);
        return groups(text, from, i, limit);
    }

    /** Groups behind a number, or behind a number left blank: {@code /KH-UBND}. */
    static @Nullable Found groups(String text, int from, int numberEnd, int limit) {
        if (separator(text, numberEnd, limit) < 0) {
            return null;
        }
        var value = new StringBuilder(text.substring(from, numberEnd));
        int end = numberEnd;
        boolean letters = false;
        while (true) {
            int sign = separator(text, end, limit);
            if (sign < 0) {
                break;
            }
            int start = skipSpace(text, sign + 1, limit);
            boolean apart = start > sign + 1 || sign > end;
            if (start > sign + 1 && sign > end) {
                break;
            }
            int groupEnd = letters || end > numberEnd ? -1 : year(text, start, limit);
            if (groupEnd < 0) {
                groupEnd = group(text, start, limit, letters && !apart);
                letters |= groupEnd >= 0;
            }
            if (groupEnd < 0) {
                break;
            }
            value.append(Words.dash(text.charAt(sign)) ? '-' : '/').append(text, start, groupEnd);
            end = groupEnd;
        }
        if (!letters) {
            return null;
        }
        var glued = GLUED.matcher(value);
        int footnote = glued.find() ? glued.end() - glued.start() : 0;
        value.setLength(value.length() - footnote);
        return new Found(from, end - footnote, value.toString());
    }

    static int digits(String text, int from, int limit) {
        int i = from;
        while (i < limit && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i;
    }

    /** {@code 168a/QĐ-UBND}. */
    private static int suffix(String text, int i, int limit) {
        boolean letter = i + 1 < limit && Letters.lower(text.charAt(i));
        return letter && (text.charAt(i + 1) == '/' || Words.dash(text.charAt(i + 1))) ? i + 1 : i;
    }

    private static int separator(String text, int from, int limit) {
        int i = skipSpace(text, from, limit);
        return i < limit && i - from <= 1 && (text.charAt(i) == '/' || Words.dash(text.charAt(i))) ? i : -1;
    }

    private static int skipSpace(String text, int from, int limit) {
        int i = from;
        while (i < limit && i - from < 2 && Letters.blank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int year(String text, int from, int limit) {
        int end = digits(text, from, limit);
        boolean year = end - from == 4 && (text.startsWith("19", from) || text.startsWith("20", from));
        return year && separator(text, end, limit) >= 0 ? end : -1;
    }

    /** Capitals with a few small letters ({@code TTr}, {@code CTrPH}, {@code QyĐ}); one capital only inside a symbol. */
    private static int group(String text, int from, int limit, boolean mayBeShort) {
        int capitals = 0;
        int small = 0;
        int i = from;
        while (i < limit) {
            char c = text.charAt(i);
            if (Letters.upper(c)) {
                capitals++;
                small = 0;
            } else if (c >= 'a' && c <= 'z' && capitals > 0 && small < 2) {
                small++;
            } else if (!((c >= '0' && c <= '9' && capitals > 0) || joins(text, i, limit, capitals))) {
                break;
            }
            i++;
        }
        boolean whole = i >= limit || !Letters.letter(text.charAt(i));
        return whole && (capitals >= 2 || (capitals == 1 && small == 0 && mayBeShort)) ? i : -1;
    }

    /** {@code BNV-CTTN&BĐG}, {@code VPCP-V.I}. */
    private static boolean joins(String text, int i, int limit, int capitals) {
        char c = text.charAt(i);
        return capitals > 0 && (c == '&' || c == '.') && i + 1 < limit && Letters.upper(text.charAt(i + 1));
    }
}
