package vn.danvan.documents.docx;

import java.util.List;
import vn.danvan.documents.write.Look;
import vn.danvan.documents.write.Role;

/** The styles of a Word file, from the looks of the roles. */
final class WordStyleSheet {
    private static final List<Role> LISTED = List.of(Role.BULLET, Role.RECIPIENT, Role.ADDRESSEE_ITEM);

    /** The bright red of stamps. */
    static final String RED = "E60000";

    static final String XML = xml();

    private WordStyleSheet() {}

    private static String xml() {
        var xml = new Xml().tag(FixedParts.XML_HEAD).tag("<w:styles " + FixedParts.W + ">");
        xml.tag("<w:docDefaults><w:rPrDefault><w:rPr>").tag(FixedParts.FONT).tag("""
                <w:color w:val="000000"/><w:sz w:val="28"/><w:szCs w:val="28"/>\
                <w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>\
                <w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault>\
                </w:docDefaults>\
                <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>\
                <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>\
                <w:uiPriority w:val="99"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>\
                <w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>\
                <w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/>\
                <w:tblPr><w:tblBorders>""");
        for (var side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            xml.tag("<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>");
        }
        xml.tag("""
                </w:tblBorders><w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar>\
                </w:tblPr></w:style>\
                <w:style w:type="paragraph" w:customStyle="1" w:styleId="DuongKe"><w:name w:val="Đường kẻ"/>\
                <w:basedOn w:val="Normal"/><w:pPr><w:spacing w:before="40" w:line="60" w:lineRule="exact"/></w:pPr>\
                <w:rPr><w:sz w:val="4"/><w:szCs w:val="4"/></w:rPr></w:style>""");
        for (var role : Role.values()) {
            style(xml, WordStyle.of(role), role.look(), keepsNext(role));
        }
        WordStyle.TITLED.forEach((role, style) -> style(xml, style, role.look(), true));
        style(xml, WordStyle.SECOND_BULLET, Role.BULLET.look(), false);
        return xml.tag("</w:styles>").toString();
    }

    private static void style(Xml xml, WordStyle style, Look look, boolean keepNext) {
        boolean own = style.name().codePoints().allMatch(c -> c < 128);
        xml.tag("<w:style w:type=\"paragraph\" " + (own ? "" : "w:customStyle=\"1\" ") + "w:styleId=\"" + style.id()
                        + "\">")
                .val("name", style.name())
                .val("basedOn", "Normal")
                .tag("<w:qFormat/><w:pPr>" + (keepNext ? "<w:keepNext/>" : ""));
        if (list(style) > 0) {
            xml.tag("<w:numPr>").val("numId", list(style)).tag("</w:numPr>");
        }
        xml.tag("<w:spacing w:before=\"" + Twips.ofPoints(look.spaceBefore()) + "\"/>")
                .tag(indent(look))
                .val("jc", alignment(look.align()))
                .tag("</w:pPr><w:rPr>" + (look.bold() ? "<w:b/><w:bCs/>" : "")
                        + (look.italic() ? "<w:i/><w:iCs/>" : "")
                        + (look.frame() == Look.Frame.RED ? "<w:color w:val=\"" + RED + "\"/>" : ""))
                .val("sz", look.size() * 2)
                .val("szCs", look.size() * 2)
                .tag("</w:rPr></w:style>");
    }

    /** The list that a style belongs to; 0 where it belongs to none. */
    static int list(WordStyle style) {
        if (style.equals(WordStyle.SECOND_BULLET)) {
            return WordLists.of("+");
        }
        return LISTED.stream().map(WordStyle::of).anyMatch(style::equals) ? WordLists.of("-") : 0;
    }

    static String indent(Look look) {
        return "<w:ind w:left=\"%d\" w:firstLine=\"%d\"/>"
                .formatted(Twips.ofMm(look.leftIndent()), Twips.ofMm(look.firstIndent()));
    }

    private static boolean keepsNext(Role role) {
        return switch (role) {
            case KIND,
                    DIVISION,
                    DIVISION_TITLE,
                    SECTION,
                    SECTION_TITLE,
                    ITEM,
                    APPENDIX,
                    APPENDIX_TITLE,
                    ADDRESSEES,
                    ENACTMENT,
                    COPY_RULE -> true;
            default -> false;
        };
    }

    private static String alignment(Look.Align align) {
        return switch (align) {
            case LEFT -> "left";
            case CENTRE -> "center";
            case RIGHT -> "right";
            case JUSTIFY -> "both";
        };
    }
}
