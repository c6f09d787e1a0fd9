package vn.danvan.documents.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds where two columns stand side by side: the head with the agency on the left and the motto on the right, the foot with
 * the recipients and the signature (Decree 30/2020/NĐ-CP, Annex I, Part I, IV). There the left column is read to its end first.
 */
final class PdfColumns {

    /** Wider than a justified line stretches its spaces, in sizes of the font. */
    private static final double GUTTER = 1.8;

    /** A column that is narrower holds the markers of a list, in points. */
    private static final double NARROWEST = 55;

    /** Lines further apart than this, in sizes of the font, do not go on a column. */
    private static final double NEAR = 2.2;

    private static final List<String> SURE_SIGNS = List.of("cộng hòa", "cộng hoà", "nơi nhận");

    /** The addressees stand below both columns (box 9a). */
    private static final String BELOW_THE_HEAD = "Kính gửi";

    private PdfColumns() {}

    /** Groups of lines in reading order; a column is a group of its own. */
    static List<List<PdfLine>> split(List<PdfLine> lines) {
        var groups = new ArrayList<List<PdfLine>>();
        var plain = new ArrayList<PdfLine>();
        int i = 0;
        while (i < lines.size()) {
            var band = Band.from(lines, i);
            if (band == null) {
                plain.add(lines.get(i));
                i++;
            } else {
                addGroup(groups, plain);
                plain = new ArrayList<>();
                addGroup(groups, band.left);
                addGroup(groups, band.right);
                i = band.end;
            }
        }
        addGroup(groups, plain);
        return groups;
    }

    private static void addGroup(List<List<PdfLine>> groups, List<PdfLine> lines) {
        if (!lines.isEmpty()) {
            groups.add(lines);
        }
    }

    /** Lines that leave a common gutter free. */
    private static final class Band {
        private final List<PdfLine> left = new ArrayList<>();
        private final List<PdfLine> right = new ArrayList<>();
        private double gutterStart;
        private double gutterEnd;
        private int split;
        private int end;

        /** The band that begins at a line; null where none does. */
        static @Nullable Band from(List<PdfLine> lines, int start) {
            var band = new Band();
            if (!band.begin(lines, start)) {
                return null;
            }
            while (band.end < lines.size() && band.takes(lines.get(band.end))) {
                band.end++;
            }
            return band.isSure() ? band : null;
        }

        private boolean begin(List<PdfLine> lines, int start) {
            var line = lines.get(start);
            var pieces = line.pieces(GUTTER * line.size());
            end = start + 1;
            if (pieces.size() == 2) {
                add(pieces.getFirst(), pieces.getLast());
                return true;
            }
            // The two columns may stand on baselines of their own.
            if (pieces.size() == 1 && end < lines.size()) {
                var next = lines.get(end);
                if (next.y() - line.y() < 0.9 * line.size()
                        && next.pieces(GUTTER * next.size()).size() == 1) {
                    var inOrder = line.left() < next.left();
                    var first = inOrder ? line : next;
                    var second = inOrder ? next : line;
                    if (second.left() - first.right() > GUTTER * line.size()) {
                        add(first, second);
                        end++;
                        return true;
                    }
                }
            }
            return false;
        }

        private void add(PdfLine first, PdfLine second) {
            gutterStart = split == 0 ? first.right() : Math.max(gutterStart, first.right());
            gutterEnd = split == 0 ? second.left() : Math.min(gutterEnd, second.left());
            split++;
            left.add(first);
            right.add(second);
        }

        private boolean takes(PdfLine line) {
            if (line.text().startsWith(BELOW_THE_HEAD)) {
                return false;
            }
            var pieces = line.pieces(GUTTER * line.size());
            if (pieces.size() == 2) {
                var first = pieces.getFirst();
                var second = pieces.getLast();
                if (first.right() < gutterEnd && second.left() > gutterStart) {
                    add(first, second);
                    return true;
                }
                return false;
            }
            if (pieces.size() > 2) {
                return false;
            }
            if (line.right() < gutterEnd && line.left() < gutterStart) {
                gutterStart = Math.max(gutterStart, line.right());
                return near(left, line) && left.add(line);
            }
            if (line.left() > gutterStart && fits(right, line)) {
                gutterEnd = Math.min(gutterEnd, line.left());
                return right.add(line);
            }
            return false;
        }

        /** A line of a column begins where the column does, or is centred in it; the title of the document is neither. */
        private boolean fits(List<PdfLine> column, PdfLine line) {
            double end = column.stream().mapToDouble(PdfLine::right).max().orElse(0);
            double fromCentre = Math.abs((gutterEnd + end) / 2 - (line.left() + line.right()) / 2);
            return line.left() > gutterEnd - line.size() / 2 || fromCentre < (end - gutterEnd) / 4;
        }

        private static boolean near(List<PdfLine> column, PdfLine line) {
            return column.isEmpty() || line.y() - column.getLast().y() < NEAR * line.size();
        }

        private boolean isSure() {
            boolean signed = holdsSign(left) || holdsSign(right);
            double narrowest = signed ? NARROWEST / 2 : NARROWEST;
            return (signed || split > 1) && width(left) >= narrowest && width(right) >= narrowest;
        }

        private static double width(List<PdfLine> column) {
            return column.stream()
                    .mapToDouble(line -> line.right() - line.left())
                    .max()
                    .orElse(0);
        }

        private static boolean holdsSign(List<PdfLine> column) {
            return column.stream()
                    .map(line -> line.text().toLowerCase(Locale.ROOT))
                    .anyMatch(text -> SURE_SIGNS.stream().anyMatch(text::contains));
        }
    }
}
