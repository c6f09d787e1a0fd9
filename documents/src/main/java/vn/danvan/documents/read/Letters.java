package vn.danvan.documents.read;

import java.text.Normalizer;

/** What a character is, by one look into a table; the questions of {@link Character}, asked for every letter of a text. */
final class Letters {
    private static final int LETTER = 1;
    private static final int UPPER = 2;
    private static final int LOWER = 4;
    private static final int DIGIT = 8;
    private static final int BLANK = 16;
    private static final int COMPOSED = 32;
    private static final int GAP = 64;

    /** Blanks at which no line may break, and one without width; to {@link Character} they are none. */
    private static final String UNBROKEN = "\u00A0\u2007\u200B\u202F";

    private static final byte[] TRAITS = new byte[Character.MAX_VALUE + 1];
    private static final char[] FOLDED = new char[Character.MAX_VALUE + 1];

    static {
        for (int i = 0; i <= Character.MAX_VALUE; i++) {
            char c = (char) i;
            TRAITS[i] = traits(c);
            FOLDED[i] = Character.isWhitespace(c) ? ' ' : Character.toLowerCase(Character.toUpperCase(c));
        }
    }

    private Letters() {}

    private static byte traits(char c) {
        int traits = Character.isLetter(c) ? LETTER : 0;
        traits |= Character.isUpperCase(c) ? UPPER : 0;
        traits |= Character.isLowerCase(c) ? LOWER : 0;
        traits |= Character.isDigit(c) ? DIGIT : 0;
        traits |= Character.isWhitespace(c) ? BLANK : 0;
        traits |= composed(c) ? COMPOSED : 0;
        traits |= Character.isWhitespace(c) || UNBROKEN.indexOf(c) >= 0 ? GAP : 0;
        return (byte) traits;
    }

    /** Below the first combining mark, and the letters made for Vietnamese, nothing joins with what stands before it. */
    private static boolean composed(char c) {
        return (c < '\u0300' || (c >= '\u1EA0' && c <= '\u1EF9') || (c >= '\u2010' && c <= '\u2027'))
                && Normalizer.isNormalized(String.valueOf(c), Normalizer.Form.NFC);
    }

    static boolean letter(char c) {
        return (TRAITS[c] & LETTER) != 0;
    }

    static boolean letterOrDigit(char c) {
        return (TRAITS[c] & (LETTER | DIGIT)) != 0;
    }

    static boolean upper(char c) {
        return (TRAITS[c] & UPPER) != 0;
    }

    static boolean lower(char c) {
        return (TRAITS[c] & LOWER) != 0;
    }

    static boolean digit(char c) {
        return (TRAITS[c] & DIGIT) != 0;
    }

    static boolean blank(char c) {
        return (TRAITS[c] & BLANK) != 0;
    }

    /** A blank of any kind, in a text as it was found. */
    static boolean gap(char c) {
        return (TRAITS[c] & GAP) != 0;
    }

    /** Whether all of a text can be seen to be NFC letter by letter; false where only {@link Normalizer} can tell. */
    static boolean composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ((TRAITS[text.charAt(i)] & COMPOSED) == 0) {
                return false;
            }
        }
        return true;
    }

    /** Small letters, a space for every blank; each character stays in its place. */
    static String folded(String text) {
        var folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = FOLDED[folded[i]];
        }
        return new String(folded);
    }

    static char folded(char c) {
        return FOLDED[c];
    }
}
