package vn.danvan.platform.sheet;

import java.util.List;

/**
 * A line of a table.
 *
 * @param number its number in the file, the first is 1
 * @param cells the texts from the first column on; a missing cell is empty
 */
public record SheetRow(int number, List<String> cells) {
    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** Empty where the line is shorter. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    public boolean isEmpty() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** «B5», as spreadsheet programs call a cell. */
    public String address(int column) {
        return columnName(column) + number;
    }

    static String columnName(int column) {
        var name = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            name.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return name.toString();
    }
}
