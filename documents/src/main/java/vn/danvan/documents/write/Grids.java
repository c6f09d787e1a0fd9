package vn.danvan.documents.write;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.danvan.documents.write.Piece.Grid;
import vn.danvan.documents.write.Piece.Line;

/** Ruled tables: the first row is the head, columns are as wide as their words ask for. */
final class Grids {
    /** {@code 12}, {@code 15/6/2026}, {@code 98,5%}. */
    private static final Pattern NUMBER = Pattern.compile("[\\d.,/%+() -]{1,14}");

    private static final int NARROWEST = 5;
    private static final int WIDEST = 40;

    private Grids() {}

    static Grid of(List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        var lines = new ArrayList<List<Line>>();
        int headRows = rows.size() > 1 ? 1 : 0;
        for (int i = 0; i < rows.size(); i++) {
            lines.add(row(rows.get(i), columns, i < headRows));
        }
        return new Grid(weights(rows, columns), headRows, lines);
    }

    private static List<Line> row(List<String> cells, int columns, boolean head) {
        return IntStream.range(0, columns)
                .mapToObj(i -> i < cells.size() ? cells.get(i) : "")
                .map(words -> Line.of(head ? Role.TABLE_HEAD : cell(words), words))
                .toList();
    }

    private static Role cell(String words) {
        return NUMBER.matcher(words).matches() ? Role.TABLE_NUMBER : Role.TABLE_CELL;
    }

    private static List<Integer> weights(List<List<String>> rows, int columns) {
        return IntStream.range(0, columns)
                .mapToObj(column -> rows.stream()
                        .filter(row -> column < row.size())
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .map(longest -> Math.clamp(longest, NARROWEST, WIDEST))
                .toList();
    }
}
