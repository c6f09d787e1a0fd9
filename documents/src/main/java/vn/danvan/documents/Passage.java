package vn.danvan.documents;

/**
 * Words of a document and where they stand. The words are clean (NFC, white space collapsed, without stray lines between
 * them), so they may differ from the letters at {@code span}.
 */
public record Passage(String text, Span span) {}
