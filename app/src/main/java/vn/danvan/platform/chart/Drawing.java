package vn.danvan.platform.chart;

import java.util.List;

/**
 * A picture of simple marks (hình vẽ), in units of which letters are {@link #LETTERS} high. The page writes it as SVG
 * ({@code ui/drawing.jte}), {@link Picture} paints it for paper.
 *
 * @param words what somebody is told who does not see it
 */
public record Drawing(int width, int height, String words, List<Mark> marks) {
    /** The size of the letters. */
    public static final int LETTERS = 12;

    public Drawing {
        marks = List.copyOf(marks);
    }
}
