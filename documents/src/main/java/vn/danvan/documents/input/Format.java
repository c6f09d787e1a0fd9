package vn.danvan.documents.input;

/** The kind of file a document came in, by its content. */
public enum Format {
    TEXT,
    HTML,
    DOCX,
    /** Word 97 to 2003. */
    DOC,
    PDF,
    /** A PDF of pictures, read by character recognition. */
    SCAN
}
