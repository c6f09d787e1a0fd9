package vn.danvan.documents.input;

/** How a cell of a ruled table is written: {@code " text |"}, behind the bar of the cell before. */
final class GridCell {

    private GridCell() {}

    /** A bar within the text would read as the end of the cell. */
    static String of(String text) {
        return text.isEmpty() ? " |" : " " + text.replace('|', '¦') + " |";
    }
}
