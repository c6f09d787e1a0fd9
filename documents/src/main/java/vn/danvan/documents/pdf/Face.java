package vn.danvan.documents.pdf;

/** The four faces of the text (kiểu chữ): upright or italic, plain or bold. */
public enum Face {
    REGULAR("Regular"),
    BOLD("Bold"),
    ITALIC("Italic"),
    BOLD_ITALIC("BoldItalic");

    private final String style;

    Face(String style) {
        this.style = style;
    }

    public static Face of(boolean bold, boolean italic) {
        if (bold) {
            return italic ? BOLD_ITALIC : BOLD;
        }
        return italic ? ITALIC : REGULAR;
    }

    public Typeface typeface() {
        return Typeface.of(this);
    }

    boolean italic() {
        return this == ITALIC || this == BOLD_ITALIC;
    }

    boolean bold() {
        return this == BOLD || this == BOLD_ITALIC;
    }

    /** The name inside the file of the font. */
    String fontName() {
        return "Tinos-" + style;
    }
}
