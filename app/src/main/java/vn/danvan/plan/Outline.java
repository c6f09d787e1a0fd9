package vn.danvan.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.Span;

/** What a revision holds besides its head: parts, cited documents and recipients, in text order. */
public record Outline(List<Part> parts, List<Cited> citations, List<String> recipients) {

    /**
     * A numbered part.
     *
     * @param number in the plan's own numbering, such as {@code II.3}
     * @param words its heading or running paragraph
     * @param heading whether the words are a heading
     */
    public record Part(int level, String number, String marker, String words, boolean heading, Span span) {}

    /** A cited document (văn bản được viện dẫn). */
    public record Cited(
            String surface,
            String kind,
            @Nullable String symbol,
            @Nullable LocalDate issuedOn,
            @Nullable String issuer,
            Span span) {}
}
