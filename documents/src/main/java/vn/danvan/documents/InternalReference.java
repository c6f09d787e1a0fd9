package vn.danvan.documents;

import org.jspecify.annotations.Nullable;

/**
 * A mention of a place within a document (viện dẫn điều, khoản, điểm): «điểm a khoản 2 Điều 5», Decree 30/2020/NĐ-CP, Annex
 * II, V.7.
 *
 * @param of the document that holds the place; null where it is this one
 */
public record InternalReference(
        Passage surface,
        @Nullable String point,
        @Nullable Integer clause,
        @Nullable String article,
        @Nullable Citation of) {}
