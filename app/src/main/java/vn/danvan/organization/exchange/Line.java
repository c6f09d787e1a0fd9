package vn.danvan.organization.exchange;

import java.util.List;

/**
 * A line of a file with its cells in the order of the kind's columns, wherever they stood.
 *
 * @param cells the texts
 * @param addresses where each stood
 */
record Line(List<String> cells, List<String> addresses) {
    String cell(int column) {
        return cells.get(column);
    }

    String at(int column) {
        return addresses.get(column);
    }
}
