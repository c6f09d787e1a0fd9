package vn.danvan.documents.docx;

import vn.danvan.documents.write.Frames;
import vn.danvan.documents.write.Look;
import vn.danvan.documents.write.Look.Rule;
import vn.danvan.documents.write.Piece.Line;
import vn.danvan.documents.write.Piece.Run;
import vn.danvan.documents.write.Rules;

/** Paragraphs of a Word file, each with the rule that may stand below it. */
final class WordParagraphs {
    /** A line of 13 pt is 15 pt high; with this above and below, in points, its frame is 8 mm. */
    private static final int ROOM_IN_FRAME = 4;

    private final Xml xml;

    WordParagraphs(Xml xml) {
        this.xml = xml;
    }

    /**
     * One line.
     *
     * @param width of the column, in mm
     * @param keepNext true where the page must not end behind it: a signature never stands alone
     */
    void line(Line line, double width, boolean keepNext) {
        var style = WordStyle.of(line);
        int list = WordLists.of(line.bullet());
        boolean ofStyle = list > 0 && list == WordStyleSheet.list(style);
        xml.tag("<w:p><w:pPr>").val("pStyle", style.id()).tag(keepNext ? "<w:keepNext/>" : "");
        if (list > 0 && !ofStyle) {
            xml.tag("<w:numPr><w:ilvl w:val=\"0\"/>").val("numId", list).tag("</w:numPr>");
            xml.tag(WordStyleSheet.indent(line.role().look()));
        }
        if (line.role().look().isFramed()) {
            frame(line, width);
        }
        if (line.level() > 0 && list == 0) {
            xml.val("outlineLvl", Math.min(line.level(), 9) - 1);
        }
        xml.tag("</w:pPr>");
        if (list == 0 && !line.bullet().isEmpty()) {
            run(new Run(line.bullet() + " ", false));
        }
        line.runs().forEach(this::run);
        xml.tag("</w:p>");
        if (line.role().look().isFramed()) {
            thinLine();
        }
        rule(line, width);
    }

    /** Parts what stands above from what stands below: frames that touch would become one. */
    private void thinLine() {
        xml.tag("<w:p><w:pPr>").val("pStyle", "DuongKe").tag("</w:pPr></w:p>");
    }

    /** Borders around the paragraph, which is as wide as the frame. */
    private void frame(Line line, double width) {
        var colour = line.role().look().frame() == Look.Frame.RED ? WordStyleSheet.RED : "000000";
        xml.tag("<w:pBdr>");
        for (var side : new String[] {"top", "left", "bottom", "right"}) {
            xml.tag("<w:%s w:val=\"single\" w:sz=\"6\" w:space=\"%d\" w:color=\"%s\"/>"
                    .formatted(side, side.equals("top") || side.equals("bottom") ? ROOM_IN_FRAME : 0, colour));
        }
        int indent = Twips.ofMm((width - Frames.width(line, width)) / 2);
        xml.tag("</w:pBdr><w:ind w:left=\"" + indent + "\" w:right=\"" + indent + "\" w:firstLine=\"0\"/>");
    }

    private void run(Run run) {
        xml.tag(run.bold() ? "<w:r><w:rPr><w:b/><w:bCs/></w:rPr>" : "<w:r>")
                .tag("<w:t xml:space=\"preserve\">")
                .words(run.text())
                .tag("</w:t></w:r>");
    }

    /** A paragraph without words whose upper border is as long as the rule. */
    private void rule(Line line, double width) {
        if (line.role().look().rule() == Rule.NONE) {
            return;
        }
        int indent = Twips.ofMm((width - Rules.length(line, width)) / 2);
        xml.tag("<w:p><w:pPr>")
                .val("pStyle", "DuongKe")
                .tag("<w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"000000\"/></w:pBdr>")
                .tag("<w:ind w:left=\"" + indent + "\" w:right=\"" + indent + "\"/></w:pPr></w:p>");
    }
}
