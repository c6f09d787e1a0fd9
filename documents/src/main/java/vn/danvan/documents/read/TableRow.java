package vn.danvan.documents.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.TaskColumns;
import vn.danvan.documents.TaskColumns.Column;

/**
 * A row of a table, with its cells in their places.
 *
 * @param from begin of its first words in the clean text
 * @param to behind its last words
 */
record TableRow(List<String> cells, int from, int to) {

    /** The number of the last unit that stands in the same table as unit {@code first}. */
    static int last(List<Unit> units, int first) {
        int last = first;
        while (last + 1 < units.size()
                && units.get(last + 1).row() >= 0
                && units.get(last + 1).marker() == null) {
            last++;
        }
        return last;
    }

    /** The rows that these units fill. */
    static List<TableRow> of(Flow flow, List<Unit> units) {
        var rows = new ArrayList<TableRow>();
        int first = 0;
        for (int i = 1; i <= units.size(); i++) {
            if (i == units.size() || units.get(i).row() != units.get(first).row()) {
                rows.add(row(flow, units.subList(first, i)));
                first = i;
            }
        }
        return rows;
    }

    private static TableRow row(Flow flow, List<Unit> units) {
        var cells =
                new ArrayList<>(Collections.nCopies(flow.cells(units.getFirst().row()), ""));
        for (var unit : units) {
            int cell = flow.cellOfRow(unit.from());
            var words = flow.words(unit.from(), unit.to());
            cells.set(cell, cells.get(cell).isEmpty() ? words : cells.get(cell) + " " + words);
        }
        return new TableRow(cells, units.getFirst().from(), units.getLast().to());
    }

    /** For each unit the column of a table of tasks it stands in (a head says no more than a number); null for all others. */
    static @Nullable Column[] columns(Flow flow, List<Unit> units) {
        var columns = new @Nullable Column[units.size()];
        for (int first = 0; first < units.size(); first++) {
            if (units.get(first).row() >= 0) {
                int last = last(units, first);
                fill(columns, first, flow, units.subList(first, last + 1));
                first = last;
            }
        }
        return columns;
    }

    private static void fill(@Nullable Column[] columns, int first, Flow flow, List<Unit> table) {
        var rows = of(flow, table);
        var head = TaskColumns.head(rows.stream().map(TableRow::cells).toList());
        if (head == null) {
            return;
        }
        int row = 0;
        for (int i = 0; i < table.size(); i++) {
            row += table.get(i).from() >= rows.get(row).to() ? 1 : 0;
            boolean data =
                    row > head.row() && !head.columns().repeatedBy(rows.get(row).cells());
            columns[first + i] =
                    data ? head.columns().at(flow.cellOfRow(table.get(i).from())) : Column.NUMBER;
        }
    }
}
