package vn.danvan.documents.input;

import org.jspecify.annotations.Nullable;

/**
 * What one place in a Word file says of the look of words and lines (định dạng), or what a PDF shows of the look of words; null
 * where it leaves the matter to its base, or does not tell.
 * Lengths are in twentieths of a point, sizes in half points, as in the file.
 *
 * @param line space between lines: 240 is single where {@code lineRule} is {@code auto}
 * @param ruled true where a line is drawn above or below the paragraph
 * @param listed true where a list gives the indents
 */
public record WordLook(
        @Nullable String font,
        @Nullable Integer halfPoints,
        @Nullable Boolean bold,
        @Nullable Boolean italic,
        @Nullable Boolean capitals,
        @Nullable Boolean underlined,
        @Nullable String colour,
        @Nullable String alignment,
        @Nullable Integer firstLine,
        @Nullable Integer before,
        @Nullable Integer after,
        @Nullable Integer line,
        @Nullable String lineRule,
        @Nullable Boolean ruled,
        @Nullable Boolean listed) {

    static final WordLook NONE =
            new WordLook(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    static WordLook ofLetters(String font, int halfPoints, boolean bold, boolean italic) {
        return new WordLook(
                font, halfPoints, bold, italic, null, null, null, null, null, null, null, null, null, null, null);
    }

    WordLook alignedTo(String edge) {
        return new WordLook(null, null, null, null, null, null, null, edge, null, null, null, null, null, null, null)
                .over(this);
    }

    /** This look, with that of its base where it says nothing. */
    WordLook over(WordLook base) {
        return new WordLook(
                first(font, base.font),
                first(halfPoints, base.halfPoints),
                first(bold, base.bold),
                first(italic, base.italic),
                first(capitals, base.capitals),
                first(underlined, base.underlined),
                first(colour, base.colour),
                first(alignment, base.alignment),
                first(firstLine, base.firstLine),
                first(before, base.before),
                first(after, base.after),
                first(line, base.line),
                first(lineRule, base.lineRule),
                first(ruled, base.ruled),
                first(listed, base.listed));
    }

    private static <T> @Nullable T first(@Nullable T own, @Nullable T other) {
        return own != null ? own : other;
    }

    public boolean isBold() {
        return Boolean.TRUE.equals(bold);
    }

    public boolean isItalic() {
        return Boolean.TRUE.equals(italic);
    }

    public boolean isUnderlined() {
        return Boolean.TRUE.equals(underlined);
    }

    /** The size in points; Word takes ten where nobody says. */
    public double points() {
        return halfPoints == null ? 10 : halfPoints / 2.0;
    }
}
