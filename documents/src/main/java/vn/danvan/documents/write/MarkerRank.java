package vn.danvan.documents.write;

import java.util.Locale;

/** What kind of part a marker opens. Annex I, Part I, II.6.đ. */
enum MarkerRank {
    /** {@code Phần I}, {@code Chương II} */
    DIVISION,
    /** {@code Mục 1}, {@code Tiểu mục 2} */
    SECTION,
    /** {@code A.}, {@code IV.} */
    ITEM,
    /** {@code Điều 3.} */
    ARTICLE,
    /** {@code 1.}, {@code 1.2.} */
    CLAUSE,
    /** {@code đ)} */
    POINT;

    static MarkerRank of(String marker) {
        char first = marker.isEmpty() ? ' ' : marker.charAt(0);
        if (Character.isDigit(first)) {
            return CLAUSE;
        }
        if (Character.isLowerCase(first)) {
            return POINT;
        }
        return switch (firstWord(marker).toLowerCase(Locale.ROOT)) {
            case "phần", "chương" -> DIVISION;
            case "mục", "tiểu" -> SECTION;
            case "điều" -> ARTICLE;
            default -> ITEM;
        };
    }

    private static String firstWord(String marker) {
        int blank = marker.indexOf(' ');
        return blank < 0 ? marker : marker.substring(0, blank);
    }
}
