package vn.danvan.documents.read;

/** Small questions about the letters of a stretch of text. */
final class Words {
    private Words() {}

    static boolean startsLower(String text, int from, int to) {
        return from < to && Letters.lower(text.charAt(from));
    }

    static boolean startsUpper(String text, int from, int to) {
        return from < to && Letters.upper(text.charAt(from));
    }

    /** Whether all letters are capitals and there are at least two of them: {@code MỤC ĐÍCH}. */
    static boolean capitals(String text, int from, int to) {
        int letters = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Letters.lower(c)) {
                return false;
            }
            if (Letters.letter(c)) {
                letters++;
            }
        }
        return letters >= 2;
    }

    static boolean capitals(String text) {
        return capitals(text, 0, text.length());
    }

    static boolean hasLower(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Letters.lower(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean dash(char c) {
        return c == '-'
                || (c >= '\u2010' && c <= '\u2015')
                || c == '\u2212'
                || c == '\uFE58'
                || c == '\uFE63'
                || c == '\uFF0D';
    }

    static boolean ends(char c) {
        return switch (c) {
            case '.', ';', ':', '!', '?', '…', '”' -> true;
            default -> false;
        };
    }

    static int wordEnd(String text, int from, int to) {
        int i = from;
        while (i < to && !Letters.blank(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
