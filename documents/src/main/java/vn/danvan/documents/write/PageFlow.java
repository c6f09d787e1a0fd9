package vn.danvan.documents.write;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.pdf.Face;
import vn.danvan.documents.pdf.PdfFile;
import vn.danvan.documents.pdf.PdfPage;

/**
 * Fills pages with strips, from the top. Pages are numbered in Arabic, centred in the top margin; the first page of a document
 * does not show its number (Decree 30/2020/NĐ-CP, Annex I, Part I, I.7).
 */
final class PageFlow {

    private static final double BASELINE_OF_NUMBER = Points.of(Paper.TOP) * 0.68;

    private final PdfFile file;
    private int number;

    /** What stands at the foot of the page that comes first; null behind it. */
    private @Nullable Strip foot;

    PageFlow(PdfFile file) {
        this.file = file;
    }

    void standsOnFirst(Strip strip) {
        foot = strip;
    }

    void add(Section section, List<Strip> strips) {
        number = section.restartNumbers() ? 0 : number;
        var pages = new Pages(section);
        int from = 0;
        while (from < strips.size()) {
            int to = from + 1;
            while (to < strips.size() && strips.get(to - 1).staysWithNext()) {
                to++;
            }
            pages.put(strips.subList(from, to));
            from = to;
        }
    }

    /** The pages of one section. */
    private final class Pages {
        private final boolean landscape;
        private double bottom;
        private PdfPage page;
        private double y = Points.TOP;

        Pages(Section section) {
            landscape = section.landscape();
            bottom = Points.TOP + Points.textHeight(landscape);
            page = newPage(!section.firstPageNumberHidden());
            if (foot != null) {
                bottom -= foot.height();
                foot.drawing().draw(page, Points.LEFT, bottom);
                bottom -= foot.before();
                foot = null;
            }
        }

        private PdfPage newPage(boolean numbered) {
            y = Points.TOP;
            number++;
            var added = file.page(Points.pageWidth(landscape), Points.pageHeight(landscape));
            if (numbered) {
                printNumber(added);
            }
            return added;
        }

        private void printNumber(PdfPage on) {
            double size = Role.PAGE_NUMBER.look().size();
            var words = Integer.toString(number);
            double width = Face.REGULAR.typeface().width(words) * size;
            double centre = Points.LEFT + Points.textWidth(landscape) / 2;
            on.text(null, Face.REGULAR, size, centre - width / 2, BASELINE_OF_NUMBER, words, 0);
        }

        /** Strips that stay together, where they fit on a page at all. */
        private void put(List<Strip> together) {
            if (y > Points.TOP && y + Strip.height(together) > bottom) {
                turn(together.getFirst().repeated());
            }
            for (var strip : together) {
                if (y > Points.TOP && y + strip.withRoom() > bottom) {
                    turn(strip.repeated());
                }
                put(strip);
            }
        }

        private void put(Strip strip) {
            y += y > Points.TOP ? strip.before() : 0;
            strip.drawing().draw(page, Points.LEFT, y);
            y += strip.height();
        }

        private void turn(@Nullable Strip repeated) {
            page = newPage(true);
            bottom = Points.TOP + Points.textHeight(landscape);
            if (repeated != null) {
                put(repeated);
            }
        }
    }
}
