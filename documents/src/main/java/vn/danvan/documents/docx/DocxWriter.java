package vn.danvan.documents.docx;

import vn.danvan.documents.write.Sheet;

/**
 * Writes a sheet as a Word file. The same sheet gives the same bytes.
 *
 * <pre>{@code
 * byte[] docx = DocxWriter.write(Sheets.of(draft));
 * }</pre>
 */
public final class DocxWriter {
    private DocxWriter() {}

    public static byte[] write(Sheet sheet) {
        var file = new WordZip();
        var document = new WordDocument();
        var text = document.of(sheet);
        file.part("[Content_Types].xml", FixedParts.contentTypes(document.pictures(), sheet.foot() != null));
        file.part("_rels/.rels", FixedParts.PACKAGE_RELATIONS);
        file.part(
                "word/_rels/document.xml.rels",
                FixedParts.documentRelations(document.pictures(), sheet.foot() != null));
        file.part("word/document.xml", text);
        document.pictures().pack(file);
        file.part("word/styles.xml", WordStyleSheet.XML);
        file.part("word/numbering.xml", WordLists.XML);
        file.part("word/header1.xml", FixedParts.PAGE_NUMBER);
        if (sheet.foot() != null) {
            WordFoot.pack(sheet.foot(), file);
        }
        file.part("word/settings.xml", FixedParts.SETTINGS);
        file.part("docProps/core.xml", FileProperties.core(sheet.fields()));
        file.part("docProps/custom.xml", FileProperties.custom(sheet.fields()));
        return file.bytes();
    }
}
