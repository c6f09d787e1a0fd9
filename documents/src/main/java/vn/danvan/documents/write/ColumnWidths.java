package vn.danvan.documents.write;

import java.util.Arrays;
import vn.danvan.documents.write.Piece.Grid;
import vn.danvan.documents.write.Piece.Line;

/** Widths of the columns of a table: by their weights, but never so narrow that a word must be cut, where there is room. */
final class ColumnWidths {

    private ColumnWidths() {}

    static double[] of(Grid grid, double width) {
        int columns = grid.weights().size();
        var least = new double[columns];
        for (var row : grid.rows()) {
            for (int i = 0; i < row.size(); i++) {
                least[i] = Math.max(least[i], longestWord(row.get(i)) + 2 * GridSetter.PADDING + 1);
            }
        }
        return Arrays.stream(least).sum() < width ? shared(grid, least, width) : levelled(least, width);
    }

    /** Where the words do not find room side by side, the columns of the longest are made equal and the others kept. */
    private static double[] levelled(double[] least, double width) {
        var sorted = least.clone();
        Arrays.sort(sorted);
        double room = width;
        int left = sorted.length;
        while (left > 1 && sorted[sorted.length - left] < room / left) {
            room -= sorted[sorted.length - left];
            left--;
        }
        double level = room / left;
        return Arrays.stream(least).map(one -> Math.min(one, level)).toArray();
    }

    /** Gives the columns that want more than their share what they need, and the rest to the others by weight. */
    private static double[] shared(Grid grid, double[] least, double width) {
        var widths = new double[least.length];
        double room = width;
        double weights = grid.weights().stream().mapToInt(Integer::intValue).sum();
        boolean settled = false;
        while (!settled) {
            settled = true;
            for (int i = 0; i < least.length; i++) {
                if (widths[i] == 0 && room * grid.weights().get(i) / weights < least[i]) {
                    widths[i] = least[i];
                    room -= least[i];
                    weights -= grid.weights().get(i);
                    settled = false;
                }
            }
        }
        for (int i = 0; i < least.length; i++) {
            widths[i] = widths[i] == 0 ? room * grid.weights().get(i) / weights : widths[i];
        }
        return widths;
    }

    private static double longestWord(Line cell) {
        return LineSetter.prose(cell, Tags.Of.NOTHING).longestWord();
    }
}
