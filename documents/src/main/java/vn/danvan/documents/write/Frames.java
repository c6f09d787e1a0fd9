package vn.danvan.documents.write;

import vn.danvan.documents.write.Piece.Line;

/**
 * How large the frames around stamps are (khung dấu chỉ), in mm. Decree 30/2020/NĐ-CP, Annex I, Part I, III.2.b asks 20 x 8 for
 * «KHẨN», 30 x 8 for «HỎA TỐC», 40 x 8 for «THƯỢNG KHẨN»: the next ten millimetres that the words leave room in.
 */
public final class Frames {
    public static final double HEIGHT = 8;
    private static final double STEP = 10;
    private static final double LEAST_ROOM = 3;

    private Frames() {}

    /**
     * How wide the frame around a line is.
     *
     * @param column the room that it has
     */
    public static double width(Line line, double column) {
        return Math.min(column, Math.ceil((Rules.width(line) + LEAST_ROOM) / STEP) * STEP);
    }
}
