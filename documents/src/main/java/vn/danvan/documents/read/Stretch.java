package vn.danvan.documents.read;

/** A stretch of the clean text that is read as one: a paragraph, a heading, the abstract. */
record Stretch(int from, int to) {}
