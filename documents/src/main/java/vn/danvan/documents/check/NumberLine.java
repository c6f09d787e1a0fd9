package vn.danvan.documents.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.danvan.documents.Span;

/**
 * The line of number and symbol as it is printed (số, ký hiệu): {@code Số: 12/KH-SM}.
 *
 * @param line the whole of it
 * @param word «Số» as written
 * @param colon true where a colon follows
 * @param number the digits, empty where the number is still blank
 * @param symbol what stands behind the word, with its spaces
 */
record NumberLine(Span line, Span word, boolean colon, Span number, Span symbol) {
    private static final Pattern SHAPE = Pattern.compile(
            "(?iu)(số)(\\s*:)?[\\s.…_]*?(\\d{0,6})[a-zđ]?(?=[\\s]*[/\\-–—−])([\\p{L}\\d\\s/&.,\\-–—−]*[\\p{L}\\d])");

    static Optional<NumberLine> of(Paper paper) {
        for (var piece : paper.head()) {
            var m = SHAPE.matcher(paper.text()).region(piece.start(), piece.end());
            if (m.lookingAt() && oneSymbol(m.group(4))) {
                return Optional.of(new NumberLine(
                        new Span(piece.start(), m.end()),
                        new Span(m.start(1), m.end(1)),
                        m.group(2) != null,
                        new Span(m.start(3), m.end(3)),
                        new Span(symbolStart(paper.text(), m), m.end())));
            }
        }
        return Optional.empty();
    }

    /** The room for a number that is still to be written belongs to no symbol. */
    private static int symbolStart(String text, Matcher m) {
        int start = m.start(3);
        while (m.group(3).isEmpty() && Paper.blank(text.charAt(start))) {
            start++;
        }
        return start;
    }

    /** A symbol is a few groups and no sentence. */
    private static boolean oneSymbol(String groups) {
        return groups.length() <= 60
                && groups.chars().filter(Character::isWhitespace).count() <= 8;
    }
}
