package vn.danvan.documents.read;

import java.util.Arrays;

/**
 * How the lines of a text are set.
 *
 * @param width about how many characters a full line holds; {@link Integer#MAX_VALUE} where lines are not wrapped
 * @param blankBetweenParagraphs true where a blank line ends a paragraph, false where it may stand anywhere or nowhere
 * @param ragged true where lines end long before they are full, so that a short line says nothing
 */
record Layout(int width, boolean blankBetweenParagraphs, boolean ragged) {
    private static final int FEW = 3;

    static Layout of(Flow flow) {
        var lines = flow.lines();
        var text = flow.text();
        int gaps = 0;
        int gapsInSentence = 0;
        int ends = 0;
        int endsWithGap = 0;
        var wrapped = new int[lines.size()];
        int wraps = 0;
        for (int i = 1; i < lines.size(); i++) {
            var line = lines.get(i);
            var before = lines.get(i - 1);
            if (line.row() >= 0 || before.row() >= 0) {
                continue;
            }
            boolean lower = Words.startsLower(text, line.from(), line.to());
            if (line.gap()) {
                gaps++;
                gapsInSentence += lower && !MarkerGrammar.mayOpen(text, line.from(), line.to()) ? 1 : 0;
            }
            if (lower && !MarkerGrammar.mayOpen(text, line.from(), line.to())) {
                wrapped[wraps++] = before.length();
            }
            boolean listed = Bullets.end(text, line.from(), line.to()) > line.from();
            if (Words.ends(text.charAt(before.to() - 1)) && !lower && !listed) { // the items of a list may stand close
                ends++;
                endsWithGap += line.gap() ? 1 : 0;
            }
        }
        boolean blanks = gaps >= FEW && gapsInSentence * 8 <= gaps && endsWithGap * 2 >= ends;
        int width = wraps == 0 ? Integer.MAX_VALUE : percentile(wrapped, wraps);
        return new Layout(width, blanks, ragged(wrapped, wraps, width));
    }

    private static boolean ragged(int[] lengths, int count, int width) {
        int shorter = 0;
        for (int i = 0; i < count; i++) {
            shorter += lengths[i] < width / 5 * 4 ? 1 : 0;
        }
        return width != Integer.MAX_VALUE && shorter * 6 > count;
    }

    private static int percentile(int[] lengths, int count) {
        Arrays.sort(lengths, 0, count);
        return lengths[Math.min(count - 1, count * 9 / 10)];
    }

    /** Whether a word of this length would still have gone on the line, so that the break was meant. */
    boolean wouldFit(Line line, int word) {
        return width == Integer.MAX_VALUE || line.length() + 1 + word <= width * 9 / 10;
    }
}
