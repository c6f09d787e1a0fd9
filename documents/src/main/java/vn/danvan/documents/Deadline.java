package vn.danvan.documents;

/** A date by which, a span in which or a cycle by which something is due (thời hạn). */
public record Deadline(Passage surface, When when) {}
