package vn.danvan.documents.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.danvan.documents.write.Piece.Grid;
import vn.danvan.documents.write.Piece.Line;

/** Ruled tables: the first row is the head, columns are as wide as their words ask for. */
final class Grids {
    /** {@code 12}, {@code 15/6/2026}, {@code 98,5%}. */
    private static final Pattern NUMBER = Pattern.compile("[\\d.,/%+() -]{1,14}");

    /** So many columns still stand on a portrait page. */
    private static final int WIDEST_PORTRAIT = 7;

    /** Left and right of the words of a cell together, in mm. */
    private static final double PADDING = 3.6;

    /** No column asks for more, in mm. */
    private static final double WIDEST = 80;

    private Grids() {}

    /** A table whose first row is its head; one row alone has none. */
    static Grid of(List<List<String>> rows) {
        return of(rows, rows.size() > 1 ? 1 : 0);
    }

    static Grid of(List<List<String>> rows, int headRows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        var lines = new ArrayList<List<Line>>();
        for (int i = 0; i < rows.size(); i++) {
            lines.add(row(rows.get(i), columns, i < headRows));
        }
        return new Grid(weights(lines, columns), headRows, lines);
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

    /** In tenths of a mm: each column holds its longest word; what room is left goes where the words are many. */
    private static List<Integer> weights(List<List<Line>> rows, int columns) {
        double room = Paper.textWidth(isWide(columns)) - columns * PADDING;
        var least = new double[columns];
        var wanted = new double[columns];
        for (var row : rows) {
            for (int column = 0; column < columns; column++) {
                least[column] = Math.max(least[column], Rules.widthOfLongestWord(row.get(column)));
                wanted[column] = Math.max(wanted[column], Math.min(Rules.width(row.get(column)), WIDEST));
            }
        }
        double leastSum = Arrays.stream(least).sum();
        double more = Math.max(Arrays.stream(wanted).sum() - leastSum, 1);
        return IntStream.range(0, columns)
                .mapToObj(i -> least[i] + (wanted[i] - least[i]) / more * Math.max(room - leastSum, 0))
                .map(width -> (int) Math.ceil(10 * (width + PADDING)))
                .toList();
    }

    /** Whether a table asks for a landscape page. */
    static boolean isWide(int columns) {
        return columns > WIDEST_PORTRAIT;
    }
}
