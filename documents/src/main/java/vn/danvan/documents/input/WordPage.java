package vn.danvan.documents.input;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the pages of a Word file, or of a PDF as far as it shows, are set, section by section, and each paragraph in the order of
 * the text.
 *
 * @param sections at least one
 */
public record WordPage(List<Section> sections, List<Paragraph> paragraphs, Accuracy accuracy) {

    /** How far what stands here is to be trusted. */
    public enum Accuracy {
        /** As it is written in the file; programs round to a tenth of a millimetre or two. */
        WRITTEN(0.6, 0),
        /** Measured on the page. */
        MEASURED(2, 0.5);

        private final double millimetres;
        private final double points;

        Accuracy(double millimetres, double points) {
            this.millimetres = millimetres;
            this.points = points;
        }

        /** What a length may be wrong by. */
        public double millimetres() {
            return millimetres;
        }

        /** What a size of letters may be wrong by. */
        public double points() {
            return points;
        }
    }

    public WordPage {
        sections = List.copyOf(sections);
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * Paper, margins and page numbers of a section (khổ giấy, lề, số trang); lengths in twentieths of a point, 0 where the
     * file does not tell, {@link #UNKNOWN} where a page does not show it.
     *
     * @param titlePage true where the first page has head and foot of its own
     * @param numberStart null where numbers run on
     * @param number where pages are numbered; null where they are not
     * @param numberOnFirst true where the first page shows its number too
     * @param pages how many with lines to read there are, 0 where the file does not tell
     */
    public record Section(
            int width,
            int height,
            boolean landscape,
            int top,
            int bottom,
            int left,
            int right,
            boolean titlePage,
            @Nullable Integer numberStart,
            @Nullable PageNumber number,
            boolean numberOnFirst,
            int pages) {
        public static final int UNKNOWN = -1;
    }

    /** A page number: in the top margin or below, and its look. */
    public record PageNumber(boolean atTop, WordLook look) {}

    /**
     * A paragraph.
     *
     * @param look of the paragraph itself, and of most of its words
     * @param cell a number for the cell or text box it stands in, 0 for none
     * @param row a number for the table row it stands in, 0 for none
     * @param drawing true where a drawing is tied to it
     * @param tabbed true where a tab opens it
     */
    public record Paragraph(
            String text, WordLook look, List<Run> runs, int cell, int row, boolean drawing, boolean tabbed) {
        public Paragraph {
            runs = List.copyOf(runs);
        }

        /** A paragraph of which nothing but its words is known. */
        static Paragraph of(String text, List<Run> runs) {
            return new Paragraph(text, mostly(runs, WordLook.NONE), runs, 0, 0, false, false);
        }

        /** The look of most letters; another where there are none. */
        static WordLook mostly(List<Run> runs, WordLook other) {
            Map<WordLook, Integer> letters = new HashMap<>();
            for (var run : runs) {
                letters.merge(run.look(), run.text().strip().length(), Integer::sum);
            }
            return letters.entrySet().stream()
                    .max(Comparator.comparingInt(Map.Entry::getValue))
                    .map(Map.Entry::getKey)
                    .orElse(other);
        }
    }

    /** Words of one look. */
    public record Run(String text, WordLook look) {}
}
