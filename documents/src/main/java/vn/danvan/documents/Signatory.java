package vn.danvan.documents;

import org.jspecify.annotations.Nullable;

/**
 * Who signed (người ký), Decree 30/2020/NĐ-CP, Annex I, Part I, II.7.
 *
 * @param authority the lines TM., KT., TL., TUQ. as written, or null
 * @param title the office, such as {@code GIÁM ĐỐC}
 * @param name null where the name is not on the paper
 */
public record Signatory(
        @Nullable String authority,
        @Nullable String title,
        @Nullable String name,
        Span span) {}
