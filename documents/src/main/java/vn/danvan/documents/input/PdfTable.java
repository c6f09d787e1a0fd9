package vn.danvan.documents.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A grid of ruled lines, and the letters that fall into its cells. */
final class PdfTable {

    /** A page with more lines than this is a drawing. */
    private static final int MOST_RULES = 4_000;

    private final double[] columns;
    private final double[] rows;
    private final List<PdfRule> rules;
    private final List<List<PdfGlyph>> cells = new ArrayList<>();

    /** For each field of the grid the cell that it is a part of, as cells may be joined; null where none has asked yet. */
    private final List<@Nullable List<PdfGlyph>> cellOfField;

    private PdfTable(double[] columns, double[] rows, List<PdfRule> rules) {
        this.columns = columns;
        this.rows = rows;
        this.rules = rules;
        for (int i = 0; i < (columns.length - 1) * (rows.length - 1); i++) {
            cells.add(new ArrayList<>());
        }
        this.cellOfField = new ArrayList<>(Collections.nCopies(cells.size(), null));
    }

    /** The tables that the lines of a page draw. */
    static List<PdfTable> of(List<PdfRule> drawn) {
        var rules =
                drawn.stream().filter(rule -> rule.isAcross() || rule.isDown()).toList();
        if (rules.size() > MOST_RULES) {
            return List.of();
        }
        var tables = new ArrayList<PdfTable>();
        for (var group : connected(rules)) {
            var columns = places(group.stream()
                    .filter(PdfRule::isDown)
                    .mapToDouble(PdfRule::x1)
                    .toArray());
            var rows = places(group.stream()
                    .filter(PdfRule::isAcross)
                    .mapToDouble(PdfRule::y1)
                    .toArray());
            if (columns.length > 2 && rows.length > 1) {
                tables.add(new PdfTable(columns, rows, group));
            }
        }
        return tables;
    }

    private static List<List<PdfRule>> connected(List<PdfRule> rules) {
        var groups = new ArrayList<List<PdfRule>>();
        var left = new ArrayList<>(rules);
        while (!left.isEmpty()) {
            var group = new ArrayList<PdfRule>();
            group.add(left.removeLast());
            for (int i = 0; i < group.size(); i++) {
                var one = group.get(i);
                var touching = left.stream().filter(one::touches).toList();
                group.addAll(touching);
                left.removeAll(touching);
            }
            groups.add(group);
        }
        return groups;
    }

    /** Sorted, those that lie together taken as one. */
    private static double[] places(double[] all) {
        Arrays.sort(all);
        var places = new ArrayList<Double>();
        for (var place : all) {
            if (places.isEmpty() || place - places.getLast() > PdfRule.SLACK) {
                places.add(place);
            }
        }
        return places.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Moves the letters that fall into tables out of {@code glyphs}, into their cells; returns them. */
    static List<PdfGlyph> take(List<PdfGlyph> glyphs, List<PdfTable> tables) {
        var taken = new ArrayList<PdfGlyph>();
        if (!tables.isEmpty()) {
            glyphs.removeIf(glyph -> tables.stream().anyMatch(table -> table.take(glyph)) && taken.add(glyph));
        }
        return taken;
    }

    double top() {
        return rows[0];
    }

    /** Puts a letter into its cell; false where it lies outside. */
    private boolean take(PdfGlyph glyph) {
        int column = between(columns, glyph.middle());
        int row = between(rows, glyph.y() - glyph.size() / 3);
        if (column < 0 || row < 0) {
            return false;
        }
        int field = row * (columns.length - 1) + column;
        var cell = cellOfField.get(field);
        if (cell == null) {
            cell = joined(row, column);
            cellOfField.set(field, cell);
        }
        cell.add(glyph);
        return true;
    }

    /** The cell at the upper left of those that no line parts. */
    private List<PdfGlyph> joined(int ofRow, int ofColumn) {
        int row = ofRow;
        int column = ofColumn;
        while (column > 0 && !hasLineDown(columns[column], rows[row], rows[row + 1])) {
            column--;
        }
        while (row > 0 && !hasLineAcross(rows[row], columns[column], columns[column + 1])) {
            row--;
        }
        return cell(row, column);
    }

    private List<PdfGlyph> cell(int row, int column) {
        return cells.get(row * (columns.length - 1) + column);
    }

    private static int between(double[] places, double place) {
        for (int i = 0; i + 1 < places.length; i++) {
            if (place >= places[i] && place < places[i + 1]) {
                return i;
            }
        }
        return -1;
    }

    private boolean hasLineDown(double x, double top, double bottom) {
        double middle = (top + bottom) / 2;
        return rules.stream()
                .anyMatch(rule -> rule.isDown()
                        && Math.abs(rule.x1() - x) <= PdfRule.SLACK
                        && rule.y1() <= middle
                        && rule.y2() >= middle);
    }

    private boolean hasLineAcross(double y, double left, double right) {
        double middle = (left + right) / 2;
        return rules.stream()
                .anyMatch(rule -> rule.isAcross()
                        && Math.abs(rule.y1() - y) <= PdfRule.SLACK
                        && rule.x1() <= middle
                        && rule.x2() >= middle);
    }

    /** The rows with their cells between bars; none where no cell has text. */
    List<String> rows() {
        var lines = new ArrayList<String>();
        for (int row = 0; row + 1 < rows.length; row++) {
            var line = new StringBuilder("|");
            for (int column = 0; column + 1 < columns.length; column++) {
                line.append(GridCell.of(cellText(cell(row, column))));
            }
            lines.add(line.toString());
        }
        lines.removeIf(line -> line.matches("[| ]*"));
        return lines;
    }

    private static String cellText(List<PdfGlyph> glyphs) {
        return PdfLine.of(glyphs).stream()
                .map(PdfLine::text)
                .collect(Collectors.joining(" "))
                .replace(PdfLine.WORD_GOES_ON + " ", "");
    }
}
