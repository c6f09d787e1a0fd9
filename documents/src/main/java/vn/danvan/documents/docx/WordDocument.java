package vn.danvan.documents.docx;

import java.util.List;
import vn.danvan.documents.write.Paper;
import vn.danvan.documents.write.Piece;
import vn.danvan.documents.write.Piece.Grid;
import vn.danvan.documents.write.Piece.Line;
import vn.danvan.documents.write.Piece.Pair;
import vn.danvan.documents.write.Piece.Picture;
import vn.danvan.documents.write.Section;
import vn.danvan.documents.write.Sheet;

/** The main part of a Word file: sections, paragraphs, tables. */
final class WordDocument {
    /** The middle of a line of 14 pt then stands in the middle of the top margin. */
    private static final double PAGE_NUMBER_FROM_TOP = 7.5;

    private static final String RULED =
            "<w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"%d\" w:type=\"dxa\"/>" + "<w:tblLayout w:type=\"fixed\"/>";

    /** Begins at the margin of the page: no room beside the words. */
    private static final String SIDE_BY_SIDE = sideBySide(0);

    /** The foot stands a little below the text. */
    private static final String SIDE_BY_SIDE_BELOW = sideBySide(160);

    private final Xml xml = new Xml();
    private final WordParagraphs paragraphs = new WordParagraphs(xml);
    private final WordPictures pictures = new WordPictures(xml);
    private boolean hasFoot;
    private String foot = WordFoot.ID;

    String of(Sheet sheet) {
        xml.tag(FixedParts.XML_HEAD).tag("<w:document " + FixedParts.W + "><w:body>");
        hasFoot = sheet.foot() != null;
        for (int i = 0; i < sheet.sections().size(); i++) {
            section(sheet.sections().get(i), i + 1 == sheet.sections().size());
        }
        return xml.tag("</w:body></w:document>").toString();
    }

    /** What the text shows, to be packed beside it. */
    WordPictures pictures() {
        return pictures;
    }

    /** The properties of the last section stand alone, those of any other in a paragraph at its end. */
    private void section(Section section, boolean last) {
        double width = Paper.textWidth(section.landscape());
        var pieces = section.pieces();
        int at = 0;
        while (at < pieces.size()) {
            var pairs = pairsFrom(pieces, at);
            switch (pieces.get(at)) {
                case Line line ->
                    paragraphs.line(line, width, !pairsFrom(pieces, at + 1).isEmpty());
                case Picture picture -> pictures.add(picture, width);
                case Grid grid -> grid(grid, width);
                case Pair _ -> sideBySide(pairs, width, at == 0);
            }
            at += Math.max(1, pairs.size());
        }
        end(section, last);
    }

    /** The pairs that stand directly one below the other from here on. */
    private static List<Pair> pairsFrom(List<Piece> pieces, int from) {
        return pieces.subList(from, pieces.size()).stream()
                .takeWhile(Pair.class::isInstance)
                .map(Pair.class::cast)
                .toList();
    }

    private void end(Section section, boolean last) {
        if (!last) {
            xml.tag("<w:p><w:pPr>").val("pStyle", "DuongKe");
            properties(section);
            xml.tag("</w:pPr></w:p>");
            return;
        }
        if (!(section.pieces().isEmpty() || section.pieces().getLast() instanceof Line)) {
            xml.tag("<w:p><w:pPr>").val("pStyle", "DuongKe").tag("</w:pPr></w:p>");
        }
        properties(section);
    }

    private void properties(Section section) {
        int width = Twips.ofMm(Paper.WIDTH);
        int height = Twips.ofMm(Paper.HEIGHT);
        xml.tag("<w:sectPr><w:headerReference w:type=\"default\" r:id=\"" + FixedParts.HEADER_ID + "\"/>");
        if (hasFoot) {
            xml.tag("<w:footerReference w:type=\"first\" r:id=\"" + foot + "\"/>");
        }
        xml.tag(
                        section.landscape()
                                ? "<w:pgSz w:w=\"%d\" w:h=\"%d\" w:orient=\"landscape\"/>".formatted(height, width)
                                : "<w:pgSz w:w=\"%d\" w:h=\"%d\"/>".formatted(width, height))
                .tag(
                        "<w:pgMar w:top=\"%d\" w:right=\"%d\" w:bottom=\"%d\" w:left=\"%d\" w:header=\"%d\" w:footer=\"%d\" w:gutter=\"0\"/>"
                                .formatted(
                                        Twips.ofMm(Paper.TOP),
                                        Twips.ofMm(Paper.RIGHT),
                                        Twips.ofMm(Paper.BOTTOM),
                                        Twips.ofMm(Paper.LEFT),
                                        Twips.ofMm(PAGE_NUMBER_FROM_TOP),
                                        Twips.ofMm(hasFoot ? Paper.BOTTOM : PAGE_NUMBER_FROM_TOP)))
                .tag(section.restartNumbers() ? "<w:pgNumType w:start=\"1\"/>" : "")
                .tag(section.firstPageNumberHidden() ? "<w:titlePg/>" : "")
                .tag("</w:sectPr>");
        foot = WordFoot.ID_OF_NONE;
    }

    /** One table without rules; its columns are as wide as the first pair says. */
    private void sideBySide(List<Pair> pairs, double width, boolean onTop) {
        double left = width * pairs.getFirst().leftShare() / 100;
        table(onTop ? SIDE_BY_SIDE : SIDE_BY_SIDE_BELOW, left, width - left);
        for (var pair : pairs) {
            xml.tag("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            cell(left, pair.left());
            cell(width - left, pair.right());
            xml.tag("</w:tr>");
        }
        xml.tag("</w:tbl>");
    }

    private void grid(Grid grid, double width) {
        int sum = grid.weights().stream().mapToInt(Integer::intValue).sum();
        var widths = grid.weights().stream()
                .mapToDouble(weight -> width * weight / sum)
                .toArray();
        xml.tag("<w:p><w:pPr>").val("pStyle", "DuongKe").tag("</w:pPr></w:p>");
        table(RULED, widths);
        for (int i = 0; i < grid.rows().size(); i++) {
            xml.tag("<w:tr><w:trPr><w:cantSplit/>" + (i < grid.headRows() ? "<w:tblHeader/>" : "") + "</w:trPr>");
            var row = grid.rows().get(i);
            for (int column = 0; column < row.size(); column++) {
                cell(widths[column], List.of(row.get(column)));
            }
            xml.tag("</w:tr>");
        }
        xml.tag("</w:tbl>");
    }

    private void table(String properties, double... widths) {
        int all = 0;
        for (var width : widths) {
            all += Twips.ofMm(width);
        }
        xml.tag("<w:tbl><w:tblPr>" + properties.formatted(all) + "</w:tblPr><w:tblGrid>");
        for (var width : widths) {
            xml.tag("<w:gridCol w:w=\"" + Twips.ofMm(width) + "\"/>");
        }
        xml.tag("</w:tblGrid>");
    }

    private static String sideBySide(int above) {
        return "<w:tblW w:w=\"%d\" w:type=\"dxa\"/><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>"
                + "<w:tblCellMar><w:top w:w=\"%d\" w:type=\"dxa\"/><w:left w:w=\"0\" w:type=\"dxa\"/>".formatted(above)
                + "<w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar>";
    }

    private void cell(double width, List<Line> lines) {
        xml.tag("<w:tc><w:tcPr><w:tcW w:w=\"" + Twips.ofMm(width) + "\" w:type=\"dxa\"/></w:tcPr>");
        lines.forEach(line -> paragraphs.line(line, width, false));
        xml.tag(lines.isEmpty() ? "<w:p/>" : "").tag("</w:tc>");
    }
}
