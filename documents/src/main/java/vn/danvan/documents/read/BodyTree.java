package vn.danvan.documents.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.Block;
import vn.danvan.documents.Span;

/** Nests the units: a part holds what stands under it. */
final class BodyTree {
    private final Flow flow;
    private final List<Unit> units;
    private final List<Block> roots = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    /** A part that is still being filled; a rank without unit stands for an outer part that an excerpt does not show. */
    private record Open(Marker.Rank rank, @Nullable Unit unit, int level, List<Block> children) {}

    private BodyTree(Flow flow, List<Unit> units) {
        this.flow = flow;
        this.units = units;
    }

    static List<Block> of(Flow flow, List<Unit> units) {
        var tree = new BodyTree(flow, units);
        tree.build();
        return tree.roots;
    }

    private void build() {
        beginLate();
        for (int i = 0; i < units.size(); i++) {
            var unit = units.get(i);
            if (unit.fresh()) {
                closeTo(-1);
                if (i == 0) {
                    beginLate();
                }
            }
            i = unit.row() >= 0 && unit.marker() == null ? table(i) : add(unit, i);
        }
        closeTo(-1);
    }

    /** An excerpt may begin within: {@code b)} first, {@code 3.} and {@code IV.} later: {@code b)} stands at level 3. */
    private void beginLate() {
        var first = units.stream()
                .filter(u -> u.marker() != null)
                .findFirst()
                .map(Unit::marker)
                .orElse(null);
        if (first == null || first.value() == 1) {
            return;
        }
        units.stream()
                .map(Unit::marker)
                .filter(m -> m != null && m.rank().compareTo(first.rank()) < 0)
                .map(m -> m == null ? first.rank() : m.rank())
                .distinct()
                .sorted()
                .forEach(rank -> open.push(new Open(rank, null, open.size() + 1, new ArrayList<>())));
    }

    private int add(Unit unit, int index) {
        var marker = unit.marker();
        if (marker != null) {
            while (!open.isEmpty() && open.element().rank().compareTo(marker.rank()) >= 0) {
                closeTo(open.size() - 1);
            }
            open.push(new Open(marker.rank(), unit, open.size() + 1, new ArrayList<>()));
            return index;
        }
        var words = flow.passage(unit.content(), unit.to());
        var span = flow.span(unit.from(), unit.to());
        into(
                unit.kind() == Unit.Kind.BULLET
                        ? new Block.Bullet(flow.text().substring(unit.from(), unit.from() + 1), words.text(), span)
                        : new Block.Paragraph(words.text(), span));
        return index;
    }

    /** Rows that follow each other make a table. */
    private int table(int first) {
        int last = TableRow.last(units, first);
        var table = TableRow.of(flow, units.subList(first, last + 1));
        var spans = table.stream().map(row -> flow.span(row.from(), row.to())).toList();
        into(new Block.Table(
                table.stream().map(TableRow::cells).toList(),
                spans,
                new Span(spans.getFirst().start(), spans.getLast().end())));
        return last;
    }

    private void into(Block block) {
        for (var part : open) {
            if (part.unit() != null) {
                part.children().add(block);
                return;
            }
        }
        roots.add(block);
    }

    private void closeTo(int depth) {
        while (!open.isEmpty() && open.size() > Math.max(depth, 0)) {
            var part = open.pop();
            if (part.unit() == null) {
                part.children().forEach(this::into);
            } else {
                into(block(part, part.unit()));
            }
        }
    }

    private Block.Part block(Open part, Unit unit) {
        var marker = unit.marker();
        var heading = unit.heading();
        var title = heading == null ? null : heading.title(flow, unit.content());
        int textFrom = heading == null || title == null ? unit.content() : heading.text();
        var words = textFrom < unit.to() ? flow.words(textFrom, unit.to()) : "";
        var own = flow.span(unit.from(), unit.to());
        int end = part.children().isEmpty()
                ? own.end()
                : Math.max(own.end(), part.children().getLast().span().end());
        return new Block.Part(
                part.level(),
                flow.words(unit.from(), marker == null ? unit.content() : marker.to()),
                title,
                words.isEmpty() ? null : words,
                new Span(own.start(), end),
                own,
                part.children());
    }
}
