package vn.danvan.documents.write;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A piece of the paper, from top to bottom. */
public sealed interface Piece {

    /** Some words of a line; {@code bold} where they stand out from the look of the line. */
    record Run(String text, boolean bold) {}

    /**
     * A paragraph.
     *
     * @param level depth in the outline of a heading, or of a list, 1 is outermost; 0 elsewhere
     * @param bullet the sign of a list item, which stands before the runs; empty elsewhere
     */
    record Line(Role role, int level, String bullet, List<Run> runs) implements Piece {
        public Line {
            runs = List.copyOf(runs);
        }

        static Line of(Role role, String words) {
            return new Line(role, 0, "", words.isEmpty() ? List.of() : List.of(new Run(words, false)));
        }

        static Line item(Role role, int level, String bullet, String words) {
            return new Line(role, level, bullet, List.of(new Run(words, false)));
        }

        static Line heading(Role role, int level, Run... runs) {
            return new Line(role, level, "", Arrays.asList(runs));
        }

        /** The words without the sign of the list. */
        public String words() {
            return runs.stream().map(Run::text).collect(Collectors.joining());
        }

        /** All that is read, with the sign of the list. */
        public String text() {
            return bullet.isEmpty() ? words() : bullet + " " + words();
        }
    }

    /**
     * Two columns side by side, without borders: the head; recipients and signature. Pairs that follow each other directly
     * are rows of one table.
     *
     * @param leftShare the width of the left column, in hundredths of the page
     */
    record Pair(int leftShare, List<Line> left, List<Line> right) implements Piece {
        public Pair {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }

    /**
     * A picture, as large as its pixels are at {@link #PIXELS_PER_INCH}, never wider than the page.
     *
     * @param words what somebody is told who does not see it
     */
    record Picture(Png png, String words) implements Piece {
        public static final int PIXELS_PER_INCH = 216;

        /** In mm, where so much room is left. */
        public double width(double room) {
            return Math.min(room, png.width() * 25.4 / PIXELS_PER_INCH);
        }

        /** In mm, where so much room is left for its width. */
        public double height(double room) {
            return width(room) * png.height() / png.width();
        }
    }

    /**
     * A ruled table.
     *
     * @param weights widths of the columns, as shares of their sum
     * @param headRows how many rows are its head, which is repeated on each page
     * @param rows each with a cell a column
     */
    record Grid(List<Integer> weights, int headRows, List<List<Line>> rows) implements Piece {
        public Grid {
            weights = List.copyOf(weights);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
