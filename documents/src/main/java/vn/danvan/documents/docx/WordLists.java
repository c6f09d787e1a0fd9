package vn.danvan.documents.docx;

import java.util.List;

/** The lists of a Word file: one for each sign that items may have, so that Word and the office can go on with them. */
final class WordLists {
    /** The signs that stay what they are when Word counts them; any other sign is written as a word. */
    private static final List<String> SIGNS = List.of("-", "+", "*", "•");

    static final String XML = xml();

    private WordLists() {}

    /** The list of a sign; 0 where there is none. */
    static int of(String sign) {
        return SIGNS.indexOf(sign) + 1;
    }

    private static String xml() {
        var xml = new Xml().tag(FixedParts.XML_HEAD).tag("<w:numbering " + FixedParts.W + ">");
        SIGNS.forEach(sign -> xml.tag("<w:abstractNum w:abstractNumId=\"" + of(sign) + "\">")
                .tag("<w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>")
                .tag("<w:numFmt w:val=\"bullet\"/><w:suff w:val=\"space\"/>")
                .val("lvlText", sign)
                .tag("<w:lvlJc w:val=\"left\"/></w:lvl></w:abstractNum>"));
        SIGNS.forEach(sign -> xml.tag("<w:num w:numId=\"" + of(sign) + "\">")
                .val("abstractNumId", of(sign))
                .tag("</w:num>"));
        return xml.tag("</w:numbering>").toString();
    }
}
