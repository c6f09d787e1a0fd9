package vn.danvan.documents.input;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the pages of a Word file are set, section by section, and each paragraph in the order of the text.
 *
 * @param sections at least one
 */
public record WordPage(List<Section> sections, List<Paragraph> paragraphs) {
    public WordPage {
        sections = List.copyOf(sections);
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * Paper, margins and page numbers of a section (khổ giấy, lề, số trang); lengths in twentieths of a point, 0 where the
     * file does not tell.
     *
     * @param titlePage true where the first page has head and foot of its own
     * @param numberStart null where numbers run on
     * @param number where pages are numbered; null where they are not
     * @param numberOnFirst true where the first page shows its number too
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
            boolean numberOnFirst) {}

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
    }

    /** Words of one look. */
    public record Run(String text, WordLook look) {}
}
