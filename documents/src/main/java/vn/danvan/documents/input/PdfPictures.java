package vn.danvan.documents.input;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** Tells scans with their words beneath the picture (bản quét có lớp chữ) from pages that a program set. */
final class PdfPictures {
    private static final double MOST_OF_A_PAGE = 0.5;

    private int letters;
    private int unseen;
    private double covered;
    private boolean coversPage;

    /** Programs that recognize letters lay them unseen over the picture. */
    void letter(RenderingMode mode) {
        letters++;
        unseen += mode == RenderingMode.NEITHER ? 1 : 0;
    }

    /** A picture is drawn into the unit square; some scanners cut a page into strips. */
    void picture(Matrix place) {
        covered += Math.abs(place.getScaleX() * place.getScaleY() - place.getShearX() * place.getShearY());
    }

    void endPage(PDRectangle paper) {
        coversPage |= covered > MOST_OF_A_PAGE * paper.getWidth() * paper.getHeight();
        covered = 0;
    }

    boolean areScanned() {
        return coversPage || unseen > letters / 2;
    }
}
