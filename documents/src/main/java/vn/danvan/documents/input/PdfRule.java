package vn.danvan.documents.input;

/** A straight line that is drawn on a page, across or down, in points from the top left. */
record PdfRule(double x1, double y1, double x2, double y2) {

    /** Lines that should meet miss each other by up to this, in points. */
    static final double SLACK = 3;

    static PdfRule of(double ax, double ay, double bx, double by) {
        return new PdfRule(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
    }

    boolean isAcross() {
        return y2 - y1 <= SLACK && x2 - x1 > SLACK;
    }

    boolean isDown() {
        return x2 - x1 <= SLACK && y2 - y1 > SLACK;
    }

    boolean touches(PdfRule other) {
        return x1 - SLACK <= other.x2 && other.x1 - SLACK <= x2 && y1 - SLACK <= other.y2 && other.y1 - SLACK <= y2;
    }
}
