package vn.danvan.documents.input;

/** Numbers and signs before the paragraphs of a list, as Word prints them. */
final class ListMarkers {

    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int MOST_ROMAN = 3999;
    private static final int MOST_LETTERS = 26 * 30;

    /** Signs that Vietnamese offices type themselves stay; the many others of the symbol fonts are all dots. */
    private static final String SIGNS = "-+*•";

    private static final String DASHES = "–—−‐‑\uF02D\uF0BE";

    private ListMarkers() {}

    static String number(int count, String format) {
        return switch (format) {
            case "upperRoman" -> roman(count);
            case "lowerRoman" -> roman(count).toLowerCase(java.util.Locale.ROOT);
            case "upperLetter" -> letters(count, 'A');
            case "lowerLetter" -> letters(count, 'a');
            case "decimalZero" -> count >= 0 && count < 10 ? "0" + count : String.valueOf(count);
            case "none" -> "";
            default -> String.valueOf(count);
        };
    }

    static String bullet(String sign) {
        var own = sign.strip();
        if (own.isEmpty()) {
            return "";
        }
        if (DASHES.contains(own)) {
            return "-";
        }
        return SIGNS.contains(own) ? own : "•";
    }

    private static String roman(int count) {
        if (count < 1 || count > MOST_ROMAN) {
            return String.valueOf(count);
        }
        var out = new StringBuilder();
        int rest = count;
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                out.append(ROMAN[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return out.toString();
    }

    /** a … z, then aa, bb …, as Word counts. */
    private static String letters(int count, char first) {
        if (count < 1 || count > MOST_LETTERS) {
            return String.valueOf(count);
        }
        var letter = String.valueOf((char) (first + (count - 1) % 26));
        return letter.repeat((count - 1) / 26 + 1);
    }

    /** The number of a list as a file has it; -1 where it is none. */
    static int parsed(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException none) {
            return -1;
        }
    }
}
