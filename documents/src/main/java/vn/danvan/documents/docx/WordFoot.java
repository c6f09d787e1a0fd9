package vn.danvan.documents.docx;

import vn.danvan.documents.write.Piece.Line;

/**
 * The foot of the first page (địa chỉ cơ quan, box 13), and the empty one of those sections behind it whose first page shows no
 * number: without a foot of their own they would take that of the section before.
 */
final class WordFoot {
    static final String ID = "rIdFoot";
    static final String ID_OF_NONE = "rIdNoFoot";

    static final String CONTENT_TYPES = contentType("footer1.xml") + contentType("footer2.xml");

    static final String RELATIONS = FixedParts.relation(ID, FixedParts.OFFICE + "footer", "footer1.xml")
            + FixedParts.relation(ID_OF_NONE, FixedParts.OFFICE + "footer", "footer2.xml");

    private static final String START =
            FixedParts.XML_HEAD + "<w:ftr " + FixedParts.W + "><w:p><w:pPr><w:pStyle w:val=\"";
    private static final String END = "</w:p></w:ftr>";

    private WordFoot() {}

    private static String contentType(String part) {
        return "<Override PartName=\"/word/%s\"".formatted(part)
                + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml\"/>";
    }

    static void pack(Line line, WordZip file) {
        var xml = new Xml().tag(START + WordStyle.of(line).id() + "\"/>");
        xml.tag("<w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"3\" w:color=\"000000\"/></w:pBdr></w:pPr><w:r>");
        xml.tag("<w:t xml:space=\"preserve\">").words(line.words()).tag("</w:t></w:r>" + END);
        file.part("word/footer1.xml", xml.toString());
        file.part("word/footer2.xml", START + "DuongKe\"/></w:pPr>" + END);
    }
}
