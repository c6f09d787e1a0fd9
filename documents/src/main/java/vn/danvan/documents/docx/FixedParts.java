package vn.danvan.documents.docx;

import vn.danvan.documents.write.Role;

/** The parts of a Word file that are the same for every document. */
final class FixedParts {
    static final String XML_HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    static final String FONT = "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\""
            + " w:eastAsia=\"Times New Roman\" w:cs=\"Times New Roman\"/>";

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    static final String CONTENT_TYPES = XML_HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + override("/word/document.xml", WORD + "document.main+xml")
            + override("/word/styles.xml", WORD + "styles+xml")
            + override("/word/numbering.xml", WORD + "numbering+xml")
            + override("/word/header1.xml", WORD + "header+xml")
            + override("/word/settings.xml", WORD + "settings+xml")
            + override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
            + override("/docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml")
            + "</Types>";

    static final String PACKAGE_RELATIONS = relations(
            relation("rId1", OFFICE + "officeDocument", "word/document.xml"),
            relation("rId2", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml"),
            relation("rId3", OFFICE + "custom-properties", "docProps/custom.xml"));

    /** The part that the sections of the document name. */
    static final String HEADER_ID = "rId3";

    private static final String DOCUMENT_RELATIONS = relations(
            relation("rId1", OFFICE + "styles", "styles.xml"),
            relation("rId2", OFFICE + "numbering", "numbering.xml"),
            relation(HEADER_ID, OFFICE + "header", "header1.xml"),
            relation("rId4", OFFICE + "settings", "settings.xml"));

    static final String PAGE_NUMBER = XML_HEAD + "<w:hdr " + W + "><w:p><w:pPr><w:pStyle w:val=\""
            + WordStyle.of(Role.PAGE_NUMBER).id() + "\"/></w:pPr><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
            + "<w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>2</w:t></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:hdr>";

    static final String SETTINGS = XML_HEAD + "<w:settings " + W + "><w:zoom w:percent=\"100\"/>"
            + "<w:defaultTabStop w:val=\"720\"/><w:characterSpacingControl w:val=\"doNotCompress\"/><w:compat>"
            + "<w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/>"
            + "</w:compat><w:themeFontLang w:val=\"vi-VN\"/></w:settings>";

    private FixedParts() {}

    static String contentTypes(WordPictures pictures, boolean foot) {
        var types = pictures.isEmpty()
                ? CONTENT_TYPES
                : CONTENT_TYPES.replaceFirst("<Override", WordPictures.CONTENT_TYPE + "<Override");
        return foot ? types.replace("</Types>", WordFoot.CONTENT_TYPES + "</Types>") : types;
    }

    static String documentRelations(WordPictures pictures, boolean foot) {
        var more = pictures.relations() + (foot ? WordFoot.RELATIONS : "");
        return DOCUMENT_RELATIONS.replace("</Relationships>", more + "</Relationships>");
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"%s\" ContentType=\"%s\"/>".formatted(part, type);
    }

    private static String relations(String... relations) {
        return XML_HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + String.join("", relations)
                + "</Relationships>";
    }

    static String relation(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>".formatted(id, type, target);
    }
}
