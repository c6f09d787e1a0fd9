package vn.danvan.documents.input;

/**
 * A letter on a page, in points from the top left.
 *
 * @param y of the baseline
 * @param size of the font
 * @param space width of a space in its font
 */
record PdfGlyph(String text, double x, double right, double y, double size, double space) {

    boolean isBlank() {
        return text.isBlank();
    }

    double middle() {
        return (x + right) / 2;
    }
}
