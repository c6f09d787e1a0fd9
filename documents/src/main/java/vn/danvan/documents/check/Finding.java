package vn.danvan.documents.check;

import org.jspecify.annotations.Nullable;
import vn.danvan.documents.Span;

/**
 * A place where a document departs from a rule.
 *
 * @param span where in the text; null where it is about the page, or about something that is missing
 * @param line number of the line in the text, from 1; 0 without a place
 * @param found what stands there
 * @param expected what should stand there; null where only a person can say
 * @param message what is wrong, as one Vietnamese sentence
 * @param correction null where a person must decide
 */
public record Finding(
        FormRule rule,
        PagePart part,
        @Nullable Span span,
        int line,
        String found,
        @Nullable String expected,
        String message,
        @Nullable Correction correction) {

    public Severity severity() {
        return rule.severity();
    }
}
