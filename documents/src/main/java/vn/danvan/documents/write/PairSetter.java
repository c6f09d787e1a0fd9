package vn.danvan.documents.write;

import java.util.ArrayList;
import java.util.List;
import vn.danvan.documents.write.Piece.Line;
import vn.danvan.documents.write.Piece.Pair;

/** Sets two columns side by side: head, and recipients with signature. */
final class PairSetter {

    /** Between the columns, in points. */
    private static final double GUTTER = 24;

    private final double width;
    private final double pageHeight;
    private final Tags tags;

    PairSetter(double width, double pageHeight, Tags tags) {
        this.width = width;
        this.pageHeight = pageHeight;
        this.tags = tags;
    }

    /** One strip; more only where a column is longer than a page. */
    List<Strip> set(Pair pair) {
        double rightStart = width * pair.leftShare() / 100;
        var left = Strip.chunks(column(pair.left(), rightStart - GUTTER), pageHeight);
        var right = Strip.chunks(column(pair.right(), width - rightStart), pageHeight);
        var strips = new ArrayList<Strip>();
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            strips.add(sideBySide(chunk(left, i), chunk(right, i), rightStart));
        }
        return strips;
    }

    private List<Strip> column(List<Line> lines, double columnWidth) {
        var setter = new LineSetter(columnWidth);
        return lines.stream()
                .flatMap(line -> setter.set(line, tags.of(line)).stream())
                .toList();
    }

    private static List<Strip> chunk(List<List<Strip>> chunks, int index) {
        return index < chunks.size() ? chunks.get(index) : List.of();
    }

    private static Strip sideBySide(List<Strip> left, List<Strip> right, double rightStart) {
        double height = Math.max(Strip.height(left), Strip.height(right));
        return new Strip(0, height, (page, x, top) -> {
            Strip.stack(left).draw(page, x, top);
            Strip.stack(right).draw(page, x + rightStart, top);
        });
    }
}
