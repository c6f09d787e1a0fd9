package vn.danvan.documents.read;

/** The sign of a list item that is not numbered: {@code - }, {@code + }, {@code * }, {@code • }. */
final class Bullets {
    private Bullets() {}

    /** Where the words of the item begin; {@code from} where no item opens. */
    static int end(String text, int from, int to) {
        if (from >= to) {
            return from;
        }
        char sign = text.charAt(from);
        boolean dash = Words.dash(sign) || sign == '+';
        if (!dash && sign != '*' && sign != '•' && sign != '▪' && sign != '●' && sign != '–' && sign != '\uF0B7') {
            return from;
        }
        int content = from + 1;
        while (content < to && Letters.blank(text.charAt(content))) {
            content++;
        }
        boolean number = content == from + 1 && content < to && Letters.digit(text.charAt(content));
        return content >= to || number ? from : content;
    }
}
