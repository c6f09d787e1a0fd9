package vn.danvan.plan;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Evidence that is not a file (dẫn chứng): the number of a document, a page on the web, a record of danvan.
 *
 * @param address where it leads: a path of danvan's own, or an address that begins with https or http; null for none
 */
public record Reference(
        long id, EvidenceKind kind, String words, @Nullable String address, String addedBy, Instant addedAt) {

    /** The address in what a person typed: of the web for a link, of danvan for a record; empty when it is none. */
    static Optional<String> address(EvidenceKind kind, String typed) {
        try {
            var uri = new URI(typed.strip());
            var web = uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
            return switch (kind) {
                case LINK -> web && uri.getUserInfo() == null ? Optional.of(uri.toASCIIString()) : Optional.empty();
                case RECORD ->
                    uri.getPath() != null && uri.getPath().matches("(/[a-z0-9-]+)+") && (uri.getHost() == null || web)
                            ? Optional.of(uri.getPath())
                            : Optional.empty();
                case FILE, MINUTES, PHOTO, DOCUMENT -> Optional.empty();
            };
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
