package vn.danvan.documents.docx;

/** Word measures in twentieths of a point, and font sizes in half points. */
final class Twips {
    private static final double PER_MM = 1440 / 25.4;

    private Twips() {}

    static int ofMm(double mm) {
        return (int) Math.round(mm * PER_MM);
    }

    static int ofPoints(double points) {
        return (int) Math.round(points * 20);
    }
}
