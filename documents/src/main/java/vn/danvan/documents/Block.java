package vn.danvan.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of the body. */
public sealed interface Block {

    Span span();

    /**
     * A numbered or lettered unit: {@code Phần}, {@code Chương}, {@code Điều 1.}, {@code I.}, {@code 1.}, {@code a)}.
     *
     * @param level depth of nesting, 1 is outermost
     * @param marker as printed, such as {@code II.} or {@code Điều 3.}
     * @param title the heading without a final colon or stop; null where the marker opens a running paragraph
     * @param text the running paragraph behind the marker; null where there is a heading
     * @param span from the marker to the end of the last child
     * @param own from the marker to the end of the heading or paragraph
     */
    record Part(
            int level,
            String marker,
            @Nullable String title,
            @Nullable String text,
            Span span,
            Span own,
            List<Block> children)
            implements Block {
        public Part {
            children = List.copyOf(children);
        }
    }

    /** A list item that is not numbered (gạch đầu dòng). */
    record Bullet(String marker, String text, Span span) implements Block {}

    /** A paragraph without a marker. */
    record Paragraph(String text, Span span) implements Block {}

    /**
     * A table, row by row, cells with white space collapsed.
     *
     * @param rowSpans where each row stands
     */
    record Table(List<List<String>> rows, List<Span> rowSpans, Span span) implements Block {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
            rowSpans = List.copyOf(rowSpans);
        }
    }
}
