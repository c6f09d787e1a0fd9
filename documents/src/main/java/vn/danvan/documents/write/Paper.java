package vn.danvan.documents.write;

/**
 * The page, in mm: A4 and the margins of Decree 30/2020/NĐ-CP, Annex I, Part I, I.1 and I.3 (top and bottom 20 to 25, left
 * 30 to 35, right 15 to 20). A landscape page is the same paper turned.
 */
public final class Paper {
    public static final double WIDTH = 210;
    public static final double HEIGHT = 297;
    public static final double TOP = 20;
    public static final double BOTTOM = 20;
    public static final double LEFT = 30;
    public static final double RIGHT = 15;

    private Paper() {}

    /** The room between the margins. */
    public static double textWidth(boolean landscape) {
        return (landscape ? HEIGHT : WIDTH) - LEFT - RIGHT;
    }
}
