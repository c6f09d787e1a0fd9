package vn.danvan.documents.write;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.pdf.PdfPage;

/**
 * A strip across the page that is not broken: a line, a row of a table, the two columns of the head. In points.
 *
 * @param before the room above it, which falls away at the top of a page
 * @param staysWithNext true where no page ends below it
 * @param repeated what is printed again above it where it begins a page: the head of its table
 */
record Strip(
        double before,
        double height,
        boolean staysWithNext,
        @Nullable Strip repeated,
        Drawing drawing) {

    /** Puts a strip on a page; {@code top} is its upper edge, measured from the top of the page. */
    interface Drawing {
        void draw(PdfPage page, double left, double top);
    }

    Strip(double before, double height, Drawing drawing) {
        this(before, height, false, null, drawing);
    }

    Strip stayingWithNext() {
        return new Strip(before, height, true, repeated, drawing);
    }

    Strip after(double room) {
        return new Strip(room, height, staysWithNext, repeated, drawing);
    }

    Strip under(@Nullable Strip head) {
        return new Strip(before, height, staysWithNext, head, drawing);
    }

    Strip drawnBy(Drawing other) {
        return new Strip(before, height, staysWithNext, repeated, other);
    }

    double withRoom() {
        return before + height;
    }

    static double height(List<Strip> strips) {
        return strips.stream().mapToDouble(Strip::withRoom).sum();
    }

    /** Strips one below the other. */
    static Drawing stack(List<Strip> strips) {
        return (page, left, top) -> {
            double y = top;
            for (var strip : strips) {
                strip.drawing.draw(page, left, y + strip.before);
                y += strip.withRoom();
            }
        };
    }

    /** Shares strips out into columns or pages of a height. */
    static List<List<Strip>> chunks(List<Strip> strips, double height) {
        var chunks = new ArrayList<List<Strip>>();
        var chunk = new ArrayList<Strip>();
        double used = 0;
        for (var strip : strips) {
            if (used + strip.withRoom() > height && !chunk.isEmpty()) {
                chunks.add(List.copyOf(chunk));
                chunk.clear();
                used = 0;
            }
            chunk.add(strip);
            used += strip.withRoom();
        }
        chunks.add(List.copyOf(chunk));
        return chunks;
    }
}
