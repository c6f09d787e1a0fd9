package vn.danvan.documents.write;

import java.text.Normalizer;
import java.util.regex.Pattern;
import vn.danvan.documents.write.Piece.Line;

/** How long the rules under components are (đường kẻ), for formats that do not measure letters themselves. */
public final class Rules {
    private static final double MM_PER_POINT = 25.4 / 72;

    private static final Pattern BLANK = Pattern.compile(" ");

    /** Between one third and one half of the words, as Annex I, Part I, II.2.b and II.5.b ask. */
    private static final double SHORT = 0.4;

    /** Widths of the letters from the blank to ~ in Times New Roman, in thousandths of the size. */
    private static final int[] UPRIGHT = {
        250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500,
                500,
        500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611,
                889,
        722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444,
                500,
        444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444,
                480,
        200, 480, 541
    };

    private static final int[] BOLD = {
        250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500,
                500,
        500, 500, 500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667,
                944,
        722, 778, 611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581, 500, 333, 500, 556, 444,
                556,
        444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444,
                394,
        220, 394, 520
    };

    private Rules() {}

    /**
     * The length of the rule under a line, in mm.
     *
     * @param column the room that the line has, in mm
     */
    public static double length(Line line, double column) {
        return switch (line.role().look().rule()) {
            case NONE -> 0;
            case AS_LONG -> Math.min(width(line), column);
            case SHORT -> SHORT * Math.min(width(line), column);
            case FULL -> column;
        };
    }

    /** The width of the words in one line, in mm. */
    static double width(Line line) {
        var look = line.role().look();
        return thousandths(line.text(), look.bold()) / 1000.0 * look.size() * MM_PER_POINT;
    }

    static double widthOfLongestWord(Line line) {
        int longest = 0;
        for (var word : BLANK.split(line.text(), -1)) {
            longest = Math.max(longest, thousandths(word, line.role().look().bold()));
        }
        return longest / 1000.0 * line.role().look().size() * MM_PER_POINT;
    }

    /** A letter with marks is as wide as the letter without them. */
    private static int thousandths(String words, boolean bold) {
        var widths = bold ? BOLD : UPRIGHT;
        int sum = 0;
        var letters = Normalizer.normalize(words, Normalizer.Form.NFD)
                .replace('đ', 'd')
                .replace('Đ', 'D');
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                sum += c >= ' ' && c <= '~' ? widths[c - ' '] : widths['n' - ' '];
            }
        }
        return sum;
    }
}
