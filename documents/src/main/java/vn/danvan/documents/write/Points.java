package vn.danvan.documents.write;

/** Lengths on paper in points, 72 to the inch. */
final class Points {

    private static final double PER_MM = 72 / 25.4;

    static final double TOP = of(Paper.TOP);
    static final double LEFT = of(Paper.LEFT);

    private Points() {}

    static double of(double mm) {
        return mm * PER_MM;
    }

    static double pageWidth(boolean landscape) {
        return of(landscape ? Paper.HEIGHT : Paper.WIDTH);
    }

    static double pageHeight(boolean landscape) {
        return of(landscape ? Paper.WIDTH : Paper.HEIGHT);
    }

    static double textWidth(boolean landscape) {
        return of(Paper.textWidth(landscape));
    }

    static double textHeight(boolean landscape) {
        return pageHeight(landscape) - of(Paper.TOP + Paper.BOTTOM);
    }
}
