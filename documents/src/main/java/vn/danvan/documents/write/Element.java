package vn.danvan.documents.write;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of the body of a draft, without its place in a source; read back, it is a {@link vn.danvan.documents.Block}. */
public sealed interface Element {

    /**
     * A numbered or lettered unit: {@code Phần}, {@code Chương}, {@code Điều 1.}, {@code I.}, {@code 1.}, {@code a)}.
     *
     * @param level depth of nesting, 1 is outermost
     * @param marker as it is to be printed, such as {@code II.} or {@code Điều 3.}
     * @param title the heading without a final colon or stop; null where the marker opens a running paragraph
     * @param text the running paragraph behind the marker or the heading; where it ends in a colon, a reader takes it for a
     *     heading
     */
    record Part(
            int level,
            String marker,
            @Nullable String title,
            @Nullable String text,
            List<Element> children) implements Element {
        public Part {
            marker = Words.clean(marker);
            title = Words.cleanOrNull(title);
            text = Words.cleanOrNull(text);
            children = List.copyOf(children);
        }
    }

    /** A list item that is not numbered (gạch đầu dòng). */
    record Bullet(String marker, String text) implements Element {
        public Bullet {
            text = Words.clean(text);
        }
    }

    /** A paragraph without a marker. */
    record Paragraph(String text) implements Element {
        public Paragraph {
            text = Words.clean(text);
        }
    }

    /**
     * A picture (hình), such as a chart.
     *
     * @param words what somebody is told who does not see it
     */
    record Picture(Png png, String words) implements Element {
        public Picture {
            words = Words.clean(words);
        }
    }

    /** A table; its first row is its head. */
    record Table(List<List<String>> rows) implements Element {
        public Table {
            rows = rows.stream()
                    .map(row -> row.stream().map(Words::clean).toList())
                    .toList();
        }
    }
}
