package vn.danvan.documents.input;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a page of a PDF shows of its setting, in points from the top left.
 *
 * @param lines the lines of its text, without page number, address and small print
 * @param number the line of its number
 * @param opens whether it begins something whose pages are counted anew: an appendix, a text with a head of its own
 */
record PdfPageLook(
        double width,
        double height,
        List<PdfLine> lines,
        @Nullable PdfLine number,
        boolean opens) {

    /** What is smaller was put there by other hands: the stamp of a signature, the source of a download. */
    private static final double SMALL_PRINT = 10.5;

    private static final Pattern NEW_COUNT =
            Pattern.compile("(?iu)phụ\\s*lục(?:\\s+[IVX\\d]{1,5})?|.*cộng\\s*h(?:òa|oà)\\s*xã\\s*hội.*");
    private static final int FIRST_LINES = 4;

    static PdfPageLook of(double width, double height, List<PdfLine> all) {
        var number = all.stream()
                .filter(line -> PdfLayout.isPageNumber(line, height))
                .findFirst()
                .orElse(null);
        int contact = 0;
        while (contact < all.size() && !PdfLayout.opensFoot(all.get(contact), height)) {
            contact++;
        }
        var lines = all.subList(0, contact).stream()
                .filter(line -> !line.equals(number) && line.size() >= SMALL_PRINT)
                .toList();
        boolean opens = lines.stream()
                .limit(FIRST_LINES)
                .anyMatch(line -> NEW_COUNT.matcher(line.text()).matches());
        return new PdfPageLook(width, height, lines, number, opens);
    }

    boolean isUpright() {
        return width <= height;
    }

    double top() {
        return lines.stream()
                .mapToDouble(line -> line.y() - ASCENT * line.size())
                .min()
                .orElse(0);
    }

    double bottom() {
        return lines.stream()
                .mapToDouble(line -> line.y() + DESCENT * line.size())
                .max()
                .orElse(0);
    }

    /** Of a line in Times New Roman, in sizes. */
    private static final double ASCENT = 0.891;

    private static final double DESCENT = 0.216;

    /** Whether the number stands in the middle of the page, or of the room between its margins (7.5 mm beside). */
    boolean isNumberCentred() {
        double middle = number == null ? 0 : (number.left() + number.right()) / 2;
        return middle > width / 2 - SLACK && middle < width / 2 + FROM_MIDDLE_OF_PAPER + SLACK;
    }

    /** In points: 5 mm. */
    private static final double SLACK = 14;

    /** In points: half of what the widest left margin is wider than the narrowest right one, 10 mm. */
    private static final double FROM_MIDDLE_OF_PAPER = 28;

    int printedNumber() {
        return number == null ? 0 : Integer.parseInt(number.text().replaceAll("\\D", ""));
    }
}
