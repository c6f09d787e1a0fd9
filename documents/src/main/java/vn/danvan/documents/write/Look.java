package vn.danvan.documents.write;

/**
 * How a component is set. The font is Times New Roman, black, everywhere (Decree 30/2020/NĐ-CP, Annex I, Part I, I.4).
 *
 * @param size in points
 * @param capitals the words stand in capitals; a sheet holds them so already
 * @param firstIndent of the first line, in mm, beyond {@code leftIndent}
 * @param leftIndent of all lines, in mm
 * @param spaceBefore in points
 * @param rule what is drawn below
 * @param frame what is drawn around
 */
public record Look(
        int size,
        boolean bold,
        boolean italic,
        boolean capitals,
        Align align,
        double firstIndent,
        double leftIndent,
        int spaceBefore,
        Rule rule,
        Frame frame) {

    /** Where the lines of a paragraph stand. */
    public enum Align {
        LEFT,
        CENTRE,
        RIGHT,
        JUSTIFY
    }

    /** A solid line under a component, centred below its words. */
    public enum Rule {
        NONE,
        /** As long as the words (Tiêu ngữ). */
        AS_LONG,
        /** One third to one half of the words; we draw two fifths. */
        SHORT,
        /** Across the page, above a copy's own components. */
        FULL
    }

    /** A frame of one line around a stamp. */
    public enum Frame {
        NONE,
        BLACK,
        /** The stamps of secrecy and urgency are red (III.2), words and frame. */
        RED
    }

    static Look of(int size) {
        return new Look(size, false, false, false, Align.LEFT, 0, 0, 0, Rule.NONE, Frame.NONE);
    }

    Look inBold() {
        return new Look(size, true, italic, capitals, align, firstIndent, leftIndent, spaceBefore, rule, frame);
    }

    Look inItalic() {
        return new Look(size, bold, true, capitals, align, firstIndent, leftIndent, spaceBefore, rule, frame);
    }

    Look inCapitals() {
        return new Look(size, bold, italic, true, align, firstIndent, leftIndent, spaceBefore, rule, frame);
    }

    Look centred() {
        return new Look(size, bold, italic, capitals, Align.CENTRE, firstIndent, leftIndent, spaceBefore, rule, frame);
    }

    Look right() {
        return new Look(size, bold, italic, capitals, Align.RIGHT, firstIndent, leftIndent, spaceBefore, rule, frame);
    }

    Look justified(double first) {
        return new Look(size, bold, italic, capitals, Align.JUSTIFY, first, leftIndent, spaceBefore, rule, frame);
    }

    Look from(double left) {
        return new Look(size, bold, italic, capitals, align, firstIndent, left, spaceBefore, rule, frame);
    }

    Look after(int points) {
        return new Look(size, bold, italic, capitals, align, firstIndent, leftIndent, points, rule, frame);
    }

    Look over(Rule below) {
        return new Look(size, bold, italic, capitals, align, firstIndent, leftIndent, spaceBefore, below, frame);
    }

    Look in(Frame around) {
        return new Look(size, bold, italic, capitals, align, firstIndent, leftIndent, spaceBefore, rule, around);
    }

    public boolean isFramed() {
        return frame != Frame.NONE;
    }
}
