package vn.danvan.documents.write;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.danvan.documents.pdf.PdfFile;
import vn.danvan.documents.pdf.PdfPicture;
import vn.danvan.documents.write.Piece.Grid;
import vn.danvan.documents.write.Piece.Line;
import vn.danvan.documents.write.Piece.Pair;
import vn.danvan.documents.write.Piece.Picture;

/**
 * Writes a document as a PDF for the archive (PDF/A-2b, tagged), as Annex I of Decree 30/2020/NĐ-CP sets it on paper. The same
 * draft gives the same bytes.
 *
 * <pre>{@code
 * byte[] pdf = PdfWriter.write(Sheets.of(draft));
 * }</pre>
 */
public final class PdfWriter {

    /** Between the text and what stands in two columns below it: a line of the text. */
    private static final double BEFORE_PAIR = 14;

    /** Above a picture, as above a paragraph (II.6.e). */
    private static final double BEFORE_PICTURE = 6;

    /** Between the rule at the foot of the first page and the address below it. */
    private static final double RULE_TO_FOOT = 3;

    private static final double RULE_THICKNESS = 0.75;

    private final PdfFile file;
    private final Tags tags;

    private PdfWriter(String title) {
        file = new PdfFile(title);
        tags = new Tags(file.root());
    }

    public static byte[] write(Sheet sheet) {
        var writer = new PdfWriter(sheet.title());
        var pages = new PageFlow(writer.file);
        var sections = new ArrayList<List<Strip>>();
        sheet.sections().forEach(section -> sections.add(writer.strips(section)));
        if (sheet.foot() != null) {
            pages.standsOnFirst(writer.foot(sheet.foot()));
        }
        for (int i = 0; i < sections.size(); i++) {
            pages.add(sheet.sections().get(i), sections.get(i));
        }
        return writer.file.bytes();
    }

    private List<Strip> strips(Section section) {
        var strips = new ArrayList<Strip>();
        for (var piece : section.pieces()) {
            var set = set(piece, section.landscape());
            if (piece instanceof Pair pair && !holdsSymbol(pair)) {
                set.set(0, set.getFirst().after(BEFORE_PAIR));
                keepLast(strips);
            }
            strips.addAll(set);
        }
        return strips;
    }

    private Strip foot(Line line) {
        double width = Points.textWidth(false);
        var words = new LineSetter(width).set(line, tags.of(line));
        return new Strip(BEFORE_PAIR, RULE_TO_FOOT + Strip.height(words), (page, left, top) -> {
            page.line(left, top, left + width, top, RULE_THICKNESS);
            Strip.stack(words).draw(page, left, top + RULE_TO_FOOT);
        });
    }

    /** The row of the symbol goes on the head. */
    private static boolean holdsSymbol(Pair pair) {
        return Stream.concat(pair.left().stream(), pair.right().stream())
                .anyMatch(line -> line.role() == Role.SYMBOL || line.role() == Role.PLACE_DATE);
    }

    /** A signature never stands alone on a page: two lines of the text go with it. */
    private static void keepLast(List<Strip> strips) {
        for (int i = Math.max(0, strips.size() - 2); i < strips.size(); i++) {
            strips.set(i, strips.get(i).stayingWithNext());
        }
    }

    private List<Strip> set(Piece piece, boolean landscape) {
        double width = Points.textWidth(landscape);
        double height = Points.textHeight(landscape);
        return switch (piece) {
            case Line line -> line(line, new LineSetter(width).set(line, tags.of(line)));
            case Pair pair -> new PairSetter(width, height, tags).set(pair);
            case Picture picture -> List.of(picture(picture));
            case Grid grid -> new GridSetter(width, height, tags).set(grid);
        };
    }

    /** In the middle of the text, upright pages being wide enough for every picture of ours. */
    private Strip picture(Picture picture) {
        double room = Paper.textWidth(false);
        double width = Points.of(picture.width(room));
        double height = Points.of(picture.height(room));
        var tag = tags.figure(picture.words());
        var image = PdfPicture.ofPng(picture.png().content());
        double indent = (Points.of(room) - width) / 2;
        return new Strip(
                BEFORE_PICTURE,
                height,
                (page, left, top) -> page.picture(tag, image, left + indent, top, width, height));
    }

    private List<Strip> line(Line line, List<Strip> strips) {
        if (leadsOn(line)) {
            strips.set(strips.size() - 1, strips.getLast().stayingWithNext());
        }
        int depth = Tags.depth(line);
        if (depth > 0 || line.role() == Role.ARTICLE) {
            var name = depth > 0 ? line.words() : line.runs().getFirst().text();
            strips.set(0, marked(strips.getFirst(), Math.max(depth, line.level() + 1), name));
        }
        return strips;
    }

    /** A heading, a centred line, or a sentence with a colon is nothing without what follows. */
    private static boolean leadsOn(Line line) {
        return Tags.depth(line) > 0
                || line.role().look().align() == Look.Align.CENTRE
                || line.words().endsWith(":");
    }

    private Strip marked(Strip strip, int level, String name) {
        return strip.drawnBy((page, left, top) -> {
            file.bookmark(level, name, page, top);
            strip.drawing().draw(page, left, top);
        });
    }
}
