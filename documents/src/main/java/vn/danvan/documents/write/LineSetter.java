package vn.danvan.documents.write;

import java.util.ArrayList;
import java.util.List;
import vn.danvan.documents.pdf.Face;
import vn.danvan.documents.pdf.Typeface;
import vn.danvan.documents.write.Look.Align;
import vn.danvan.documents.write.Look.Rule;
import vn.danvan.documents.write.Piece.Line;
import vn.danvan.documents.write.Prose.Row;

/**
 * Sets a paragraph by its look: rows, their edges, the rule below. Never leaves one row of a paragraph alone at the foot or at
 * the top of a page.
 */
final class LineSetter {

    /** The decree allows single to one and a half (II.6.e); running text gets a little air. */
    private static final double LEADING_OF_TEXT = 1.1;

    /** A row whose blanks would become wider than this, in sizes, is not stretched. */
    private static final double WIDEST_BLANK = 0.75;

    private static final double RULE_ROOM = 6;
    private static final double RULE_BELOW = 3.5;
    private static final double RULE_THICKNESS = 0.75;

    private final double width;

    LineSetter(double width) {
        this.width = width;
    }

    List<Strip> set(Line line, Tags.Of tags) {
        var look = line.role().look();
        var prose = prose(line, tags);
        double first = Points.of(look.leftIndent() + look.firstIndent());
        double left = Points.of(look.leftIndent());
        var rows = look.align() == Align.CENTRE ? prose.balancedRows(width) : prose.rows(width - first, width - left);
        var strips = new ArrayList<Strip>();
        for (int i = 0; i < rows.size(); i++) {
            boolean last = i == rows.size() - 1;
            double indent = i == 0 ? first : left;
            double before = i == 0 ? look.spaceBefore() : 0;
            var strip = row(prose, rows.get(i), look, indent, last).after(before);
            strips.add(!last && (i == 0 || i == rows.size() - 2) ? strip.stayingWithNext() : strip);
        }
        if (rows.isEmpty()) {
            strips.add(new Strip(look.spaceBefore(), height(look), (page, x, top) -> {}));
        }
        if (look.isFramed()) {
            return List.of(framed(line, strips));
        }
        return withRule(
                strips, look, rows.stream().mapToDouble(prose::width).max().orElse(0));
    }

    /** The rows of a stamp in the middle of its frame. */
    private Strip framed(Line line, List<Strip> rows) {
        var look = line.role().look();
        var words = rows.stream().map(row -> row.after(0)).toList();
        double room = Strip.height(words);
        double wide = Math.min(width, Points.of(Frames.width(line, width)));
        double tall = Math.max(Points.of(Frames.HEIGHT), room + RULE_ROOM);
        double from = (width - wide) / 2;
        return new Strip(look.spaceBefore(), tall, (page, left, top) -> {
            page.ink(look.frame() == Look.Frame.RED);
            page.frame(left + from, top, wide, tall, RULE_THICKNESS);
            Strip.stack(words).draw(page, left, top + (tall - room) / 2);
            page.ink(false);
        });
    }

    static Prose prose(Line line, Tags.Of tags) {
        var look = line.role().look();
        var prose = new Prose(look.size());
        if (!line.bullet().isEmpty()) {
            prose.add(line.bullet() + " ", Face.of(look.bold(), look.italic()), tags.label());
        }
        line.runs()
                .forEach(run -> prose.add(run.text(), Face.of(look.bold() || run.bold(), look.italic()), tags.body()));
        return prose;
    }

    private Strip row(Prose prose, Row row, Look look, double indent, boolean last) {
        double room = width - indent - prose.width(row);
        double x = indent
                + switch (look.align()) {
                    case LEFT, JUSTIFY -> 0;
                    case CENTRE -> room / 2;
                    case RIGHT -> room;
                };
        double wider = look.align() == Align.JUSTIFY && !last ? wider(room, prose.spaces(row), look.size()) : 0;
        double height = height(look);
        double baseline = height - look.size() * (Typeface.LINE - Typeface.ASCENT);
        return new Strip(0, height, (page, left, top) -> prose.draw(page, row, left + x, top + baseline, wider));
    }

    private static double wider(double room, int spaces, double size) {
        return spaces == 0 || room / spaces > WIDEST_BLANK * size ? 0 : room / spaces;
    }

    private static double height(Look look) {
        return look.size() * Typeface.LINE * (look.align() == Align.JUSTIFY ? LEADING_OF_TEXT : 1);
    }

    private List<Strip> withRule(List<Strip> strips, Look look, double longest) {
        double length =
                switch (look.rule()) {
                    case NONE -> 0;
                    case AS_LONG -> longest;
                    case SHORT -> longest * 0.4;
                    case FULL -> width;
                };
        if (look.rule() != Rule.NONE) {
            double from = (width - length) / 2;
            strips.set(strips.size() - 1, strips.getLast().stayingWithNext());
            strips.add(new Strip(
                    0,
                    RULE_ROOM,
                    (page, left, top) -> page.line(
                            left + from, top + RULE_BELOW, left + from + length, top + RULE_BELOW, RULE_THICKNESS)));
        }
        return strips;
    }
}
