package vn.danvan.documents;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A mention of another document (viện dẫn).
 *
 * @param surface from the word of kind (or the name of the law) to the symbol or to the date that follows it directly
 * @param kind the kind of document in its usual spelling
 * @param symbol NFC, no spaces, {@code -} for every dash, letters as written; null for a law named without a number
 * @param date the day of the cited document; null where it is not written beside the mention
 * @param issuer as written; null where it is not written beside the mention
 */
public record Citation(
        Passage surface,
        String kind,
        @Nullable String symbol,
        @Nullable LocalDate date,
        @Nullable String issuer) {

    /** The symbol as a value that compares across spellings; empty for a named law or a bare number. */
    public Optional<DocumentSymbol> documentSymbol() {
        return Optional.ofNullable(symbol).flatMap(DocumentSymbol::parse);
    }
}
