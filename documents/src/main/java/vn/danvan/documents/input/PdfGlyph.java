package vn.danvan.documents.input;

import org.jspecify.annotations.Nullable;

/**
 * A letter on a page, in points from the top left.
 *
 * @param y of the baseline
 * @param size of the font
 * @param space width of a space in its font
 * @param style of its font; null where it does not tell, or nobody asks
 * @param paragraph what it belongs to, where the file tells; compared by identity
 */
record PdfGlyph(
        String text,
        double x,
        double right,
        double y,
        double size,
        double space,
        @Nullable PdfStyle style,
        @Nullable Object paragraph) {

    boolean isBlank() {
        return !(text.length() == 1 && Character.isLetterOrDigit(text.charAt(0))) && text.isBlank();
    }

    double middle() {
        return (x + right) / 2;
    }
}
