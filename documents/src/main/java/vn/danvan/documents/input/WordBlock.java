package vn.danvan.documents.input;

import java.util.List;

/** A paragraph or a table as it was laid out, in Word or on a web page. */
sealed interface WordBlock {

    /**
     * A paragraph.
     *
     * @param text may hold line breaks; the marker of a list stands before it
     * @param centred lines of a heading often follow each other as paragraphs of their own
     * @param notes the footnotes that the paragraph refers to
     */
    record Paragraph(String text, boolean centred, List<String> notes) implements WordBlock {}

    /**
     * A table, row by row, each cell with blocks of its own.
     *
     * @param ruled with lines between the cells; a table without them only puts texts side by side
     */
    record Table(List<List<List<WordBlock>>> rows, boolean ruled) implements WordBlock {}
}
