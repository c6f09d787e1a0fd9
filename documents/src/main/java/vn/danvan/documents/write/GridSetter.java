package vn.danvan.documents.write;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.pdf.PdfPage;
import vn.danvan.documents.pdf.Tag;
import vn.danvan.documents.write.Piece.Grid;
import vn.danvan.documents.write.Piece.Line;

/** Sets a ruled table: a strip a row; a row is broken only where it is taller than a page. */
final class GridSetter {

    /** Between the rule and the words. */
    static final double PADDING = 4.5;

    private static final double ROOM = 2.5;
    private static final double THICKNESS = 0.5;

    /** Above a table, as above a paragraph (II.6.e). */
    private static final int SPACE_BEFORE = 6;

    private final double width;
    private final double pageHeight;
    private final Tags tags;

    GridSetter(double width, double pageHeight, Tags tags) {
        this.width = width;
        this.pageHeight = pageHeight;
        this.tags = tags;
    }

    List<Strip> set(Grid grid) {
        var widths = ColumnWidths.of(grid, width);
        var table = tags.table();
        int heads = grid.headRows();
        var head = new ArrayList<Strip>();
        var again = new ArrayList<Strip>();
        for (var row : grid.rows().subList(0, heads)) {
            head.addAll(row(row, widths, table.add("TR"), true, pageHeight));
            again.addAll(row(row, widths, null, true, pageHeight));
        }
        var repeated = repeated(again);
        double room = pageHeight - (repeated == null ? 0 : repeated.height());
        var strips = new ArrayList<Strip>();
        head.forEach(strip -> strips.add(strip.stayingWithNext()));
        for (var row : grid.rows().subList(heads, grid.rows().size())) {
            row(row, widths, table.add("TR"), false, room).forEach(strip -> strips.add(strip.under(repeated)));
        }
        if (!strips.isEmpty()) {
            strips.set(0, strips.getFirst().after(SPACE_BEFORE));
        }
        return strips;
    }

    /** A head that takes half of a page is not printed again. */
    private @Nullable Strip repeated(List<Strip> head) {
        double height = Strip.height(head);
        return head.isEmpty() || height > pageHeight / 2 ? null : new Strip(0, height, Strip.stack(head));
    }

    private List<Strip> row(List<Line> cells, double[] widths, @Nullable Tag row, boolean head, double tallest) {
        var columns = new ArrayList<List<List<Strip>>>();
        for (int i = 0; i < cells.size(); i++) {
            var tag = row == null ? null : cell(row, head);
            var words = new LineSetter(widths[i] - 2 * PADDING).set(cells.get(i), new Tags.Of(tag, tag));
            columns.add(Strip.chunks(words, tallest - 2 * ROOM));
        }
        int parts = columns.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, parts)
                .mapToObj(part -> columns.stream()
                        .map(column -> part < column.size() ? column.get(part) : List.<Strip>of())
                        .toList())
                .map(part -> strip(part, widths))
                .toList();
    }

    private static Tag cell(Tag row, boolean head) {
        return head ? row.add("TH").overColumn() : row.add("TD");
    }

    private static Strip strip(List<List<Strip>> cells, double[] widths) {
        double height = cells.stream().mapToDouble(Strip::height).max().orElse(0) + 2 * ROOM;
        return new Strip(0, height, (page, left, top) -> {
            double x = left;
            for (int i = 0; i < cells.size(); i++) {
                Strip.stack(cells.get(i)).draw(page, x + PADDING, top + ROOM);
                x += widths[i];
            }
            rules(page, left, top, height, widths);
        });
    }

    private static void rules(PdfPage page, double left, double top, double height, double[] widths) {
        double x = left;
        for (double width : widths) {
            page.line(x, top, x, top + height, THICKNESS);
            x += width;
        }
        page.line(x, top, x, top + height, THICKNESS);
        page.line(left, top, x, top, THICKNESS);
        page.line(left, top + height, x, top + height, THICKNESS);
    }
}
