package vn.danvan.documents.read;

/**
 * A line of the clean text.
 *
 * @param from first character in {@link Flow#text()}
 * @param to behind the last character
 * @param gap true where blank lines or a ruler stand before it
 * @param cell number of the table cell it belongs to, -1 outside tables
 * @param row number of the table row, -1 outside tables
 */
record Line(int from, int to, boolean gap, int cell, int row) {
    int length() {
        return to - from;
    }
}
