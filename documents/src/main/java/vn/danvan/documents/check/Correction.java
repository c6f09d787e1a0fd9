package vn.danvan.documents.check;

import vn.danvan.documents.Span;

/** A change of text that needs no judgement (sửa máy móc): the words at {@code span} become {@code replacement}. */
public record Correction(Span span, String replacement) {}
