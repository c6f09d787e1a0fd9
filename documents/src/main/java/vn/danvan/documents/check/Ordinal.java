package vn.danvan.documents.check;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The place of a part in its row, told by its sign: {@code IV.} is the fourth Roman number, {@code đ)} the fifth letter.
 *
 * @param suffix the letter of an inserted article, {@code Điều 12a}
 */
record Ordinal(Row row, int value, String suffix) {

    /** Signs of one kind. */
    enum Row {
        PART,
        CHAPTER,
        SECTION,
        CAPITAL,
        ROMAN,
        ARTICLE,
        NUMBER,
        NUMBERS,
        LETTER,
        OTHER
    }

    private static final String ALPHABET = "abcdđeghiklmnopqrstuvxy";
    private static final int LETTER_D = 4;

    private static final Pattern NAMED =
            Pattern.compile("(?iu)(phần|chương|mục|tiểu mục|điều)\\s+(?:(\\d{1,3})([a-zđ]?)|([IVXL]{1,7}))\\b.*");

    private static final Pattern NUMBERS = Pattern.compile("(?:\\d{1,3}\\.)*(\\d{1,3})\\s*[.)/\\-–]?");
    private static final Pattern ROMAN = Pattern.compile("([IVXL]{1,7})\\s*[.)/:\\-–]");
    private static final Pattern LETTER = Pattern.compile("([\\p{L}])\\s?[.)/:\\-–]");

    static Ordinal of(String marker) {
        var named = NAMED.matcher(marker);
        if (named.matches()) {
            int value = named.group(2) == null ? roman(named.group(4)) : Integer.parseInt(named.group(2));
            return new Ordinal(row(named.group(1)), value, named.group(3) == null ? "" : named.group(3));
        }
        var numbers = NUMBERS.matcher(marker);
        if (numbers.matches()) {
            boolean nested = numbers.start(1) > 0;
            return new Ordinal(nested ? Row.NUMBERS : Row.NUMBER, Integer.parseInt(numbers.group(1)), "");
        }
        var roman = ROMAN.matcher(marker);
        if (roman.matches()) {
            return new Ordinal(Row.ROMAN, roman(roman.group(1)), "");
        }
        var letter = LETTER.matcher(marker);
        if (letter.matches()) {
            boolean small = Character.isLowerCase(letter.group(1).charAt(0));
            int value = ALPHABET.indexOf(letter.group(1).toLowerCase(Locale.ROOT)) + 1;
            return new Ordinal(small ? Row.LETTER : Row.CAPITAL, value, "");
        }
        return new Ordinal(Row.OTHER, 1, "");
    }

    private static Row row(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "phần" -> Row.PART;
            case "chương" -> Row.CHAPTER;
            case "điều" -> Row.ARTICLE;
            default -> Row.SECTION;
        };
    }

    /** The next of its row; capital letters may leave out Đ, since the decree orders only the small letters of points. */
    boolean follows(Ordinal before) {
        boolean overMarked = row == Row.CAPITAL && before.value == LETTER_D && value == LETTER_D + 2;
        return value == before.value + 1 || overMarked;
    }

    /** A row of numbers or letters that does not begin at its first; articles and chapters may run on. */
    boolean isLate() {
        return value != 1 && (row == Row.NUMBER || row == Row.NUMBERS || row == Row.LETTER || row == Row.ROMAN);
    }

    static String letter(int value) {
        return value <= ALPHABET.length() ? String.valueOf(ALPHABET.charAt(value - 1)) : "…";
    }

    static int roman(String digits) {
        int sum = 0;
        int last = 0;
        for (int i = digits.length() - 1; i >= 0; i--) {
            int value =
                    switch (Character.toUpperCase(digits.charAt(i))) {
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
