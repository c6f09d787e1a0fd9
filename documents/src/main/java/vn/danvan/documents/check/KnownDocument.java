package vn.danvan.documents.check;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.DocumentSymbol;

/**
 * What is known of a document that others cite.
 *
 * @param place the province or town whose name tells it from documents of the same symbol elsewhere; null for a central body
 * @param title its abstract (trích yếu), such as «về công tác văn thư»; empty where it is not known
 * @param inForceUntil last day in force, included; null while it is in force as far as known
 * @param replacedBy the symbol of what took its place
 * @param verified false where the state of force has not been compared with a source
 */
public record KnownDocument(
        DocumentSymbol symbol,
        LocalDate date,
        String issuer,
        @Nullable String place,
        String title,
        @Nullable LocalDate inForceUntil,
        @Nullable String replacedBy,
        boolean verified) {

    boolean inForceOn(LocalDate day) {
        return inForceUntil == null || !day.isAfter(inForceUntil);
    }
}
