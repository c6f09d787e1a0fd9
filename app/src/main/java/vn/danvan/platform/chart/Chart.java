package vn.danvan.platform.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * A chart of counts (biểu đồ) with the table behind it: rows cut into parts, such as units and the states of their tasks.
 *
 * @param title what is counted, such as «Việc theo đơn vị chủ trì»
 * @param scope whose, of which time and as of which day; no number stands without it
 * @param of what a row is, the head of the first column of the table
 * @param lying bars that lie, for long names; standing ones for a row of times
 */
public record Chart(String title, String scope, String of, boolean lying, List<Part> parts, List<Row> rows) {

    /** A part of each row. */
    public record Part(String name, Ink ink) {}

    /** A row of the table and a bar of the drawing, with a number for each part. */
    public record Row(String name, List<Value> values) {
        public Row {
            values = List.copyOf(values);
        }

        public long sum() {
            return values.stream().mapToLong(Value::number).sum();
        }
    }

    /** A number, with the page that lists what was counted. */
    public record Value(long number, @Nullable String path) {}

    public Chart {
        parts = List.copyOf(parts);
        rows = List.copyOf(rows);
        var number = parts.size();
        if (rows.stream().anyMatch(row -> row.values().size() != number)) {
            throw new IllegalArgumentException("A number for each part is needed in " + title);
        }
    }

    public boolean isEmpty() {
        return rows.stream().allMatch(row -> row.sum() == 0);
    }

    /** The sum of each part over all rows. */
    public List<Long> sums() {
        return LongStream.range(0, parts.size())
                .map(part -> rows.stream()
                        .mapToLong(row -> row.values().get((int) part).number())
                        .sum())
                .boxed()
                .toList();
    }

    public Drawing drawn(int width) {
        return lying ? new LyingBars(this, width).drawing() : new StandingBars(this, width).drawing();
    }

    /** The table as words, its head first. */
    public List<List<String>> table() {
        var table = new ArrayList<List<String>>();
        var head = new ArrayList<>(List.of(of));
        parts.forEach(part -> head.add(part.name()));
        table.add(head);
        for (var row : rows) {
            var cells = new ArrayList<>(List.of(row.name()));
            row.values().forEach(value -> cells.add(Long.toString(value.number())));
            table.add(cells);
        }
        return table;
    }

    /** The drawing told: title, scope and the sum of each part. */
    String words() {
        var words = new ArrayList<String>();
        for (var i = 0; i < parts.size(); i++) {
            words.add(parts.get(i).name() + ": " + sums().get(i));
        }
        return "Biểu đồ %s. %s. %s.".formatted(title, scope, String.join("; ", words));
    }

    /** The largest sum of a row, at least one. */
    long largest() {
        return Math.max(1, rows.stream().mapToLong(Row::sum).max().orElse(0));
    }
}
