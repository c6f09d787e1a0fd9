package vn.danvan.documents.input;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a page of a PDF shows of its setting, in points from the top left. Its letters are not kept: there may be a thousand
 * pages of them.
 *
 * @param lines where the lines of its text stand, without running heads, page number, address and small print
 * @param opens whether it begins something whose pages are counted anew: an appendix, a text with a head of its own
 */
record PdfPageLook(
        double width,
        double height,
        List<Place> lines,
        @Nullable Numbered number,
        boolean opens) {

    /** Where a line stands. */
    record Place(double y, double size, double left, double right, boolean inTable) {
        private static Place of(PdfLine line, boolean inTable) {
            return new Place(line.y(), line.size(), line.left(), line.right(), inTable);
        }
    }

    /**
     * The number of the page (số trang).
     *
     * @param style null where its font does not tell
     */
    record Numbered(Place place, int printed, @Nullable PdfStyle style) {
        private static Numbered of(PdfLine line) {
            var figures = line.text().replaceAll("^\\D+|(?<=\\d)\\D.*", "");
            return new Numbered(
                    Place.of(line, false),
                    Integer.parseInt(figures),
                    line.glyphs().getFirst().style());
        }
    }

    /** What is smaller was put there by other hands: the stamp of a signature, the source of a download. */
    private static final double SMALL_PRINT = 10.5;

    private static final Pattern NEW_COUNT =
            Pattern.compile("(?iu)phụ\\s*lục(?:\\s+[IVX\\d]{1,5})?|.*cộng\\s*h(?:òa|oà)\\s*xã\\s*hội.*");
    private static final int FIRST_LINES = 4;

    /** Of the furniture, which the file marks, only the number of the page is looked at. */
    static PdfPageLook of(
            double width, double height, List<PdfGlyph> text, List<PdfGlyph> inTables, List<PdfGlyph> furniture) {
        var outside = PdfLine.of(text);
        var inside = PdfLine.of(inTables);
        var number = Stream.of(PdfLine.of(furniture), outside, inside)
                .flatMap(List::stream)
                .filter(line -> PdfLayout.isPageNumber(line, height))
                .findFirst()
                .orElse(null);
        outside.subList(PdfFoot.start(outside, height), outside.size()).clear();
        outside.removeIf(line -> line.equals(number) || line.size() < SMALL_PRINT);
        inside.removeIf(line -> line.equals(number) || line.size() < SMALL_PRINT);
        var places = Stream.concat(
                        outside.stream().map(line -> Place.of(line, false)),
                        inside.stream().map(line -> Place.of(line, true)))
                .toList();
        return new PdfPageLook(
                width, height, places, number == null ? null : Numbered.of(number), opens(outside) || opens(inside));
    }

    private static boolean opens(List<PdfLine> lines) {
        return lines.stream()
                .limit(FIRST_LINES)
                .anyMatch(line -> NEW_COUNT.matcher(line.text()).matches());
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
        double middle =
                number == null ? 0 : (number.place().left() + number.place().right()) / 2;
        return middle > width / 2 - SLACK && middle < width / 2 + FROM_MIDDLE_OF_PAPER + SLACK;
    }

    /** In points: 5 mm. */
    private static final double SLACK = 14;

    /** In points: half of what the widest left margin is wider than the narrowest right one, 10 mm. */
    private static final double FROM_MIDDLE_OF_PAPER = 28;
}
