package vn.danvan.documents.read;

import java.util.regex.Pattern;

/**
 * Where the address of the agency (box 13) may stand in a text: as its last block, at the foot of the first page, or, where a
 * tool left it, in the midst of a sentence. Elsewhere such a line is one of the text, or of a form to be filled in.
 */
final class ContactPlace {
    private static final int MOST_LINES = 6;

    /** {@code Địa chỉ: ……; Điện thoại: ……}. */
    private static final Pattern LEADERS = Pattern.compile("[._]{3,}|…");

    private final String source;
    private final int end;
    private final int pageEnd;

    ContactPlace(String source) {
        this.source = source;
        this.end = source.stripTrailing().length();
        this.pageEnd = source.indexOf('\f');
    }

    /**
     * Whether an address that opens here is the agency's.
     *
     * @param apart true where a blank line stands before it
     * @param before the last sign of the line before
     */
    boolean fits(int from, int to, boolean apart, char before) {
        if (LEADERS.matcher(source).region(from, to).find()) {
            return false;
        }
        int last = lastLine(to);
        int next = last;
        while (next < end && Character.isWhitespace(source.charAt(next))) {
            next++;
        }
        return next >= end
                ? apart
                : (last <= pageEnd && pageEnd < next)
                        || ((Letters.letterOrDigit(before) || before == ',')
                                && Character.isLowerCase(source.charAt(next)));
    }

    /** Behind the lines that go on. */
    private int lastLine(int to) {
        int last = to;
        for (int i = 0; i < MOST_LINES && last < end && source.charAt(last) == '\n'; i++) {
            int next = last + 1;
            while (next < end && source.charAt(next) != '\n' && source.charAt(next) != '\f') {
                next++;
            }
            if (!ContactLine.goesOn(source, last + 1, next)) {
                break;
            }
            last = next;
        }
        return last;
    }
}
