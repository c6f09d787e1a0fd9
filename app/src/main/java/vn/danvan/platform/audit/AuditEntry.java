package vn.danvan.platform.audit;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.danvan.platform.access.OfficerId;

/**
 * One act in the record.
 *
 * @param officer who did it; null when nobody was signed in
 */
public record AuditEntry(
        long id, Instant at, @Nullable OfficerId officer, String act, String object, Map<String, Object> details) {
    /** The detail that says in whose place it was done, when that person was away. */
    static final String ON_BEHALF_OF = "onBehalfOf";

    /** In whose place it was done; empty when the officer did it by a post of the own. */
    public Optional<OfficerId> onBehalfOf() {
        return Optional.ofNullable(details.get(ON_BEHALF_OF)).map(id -> new OfficerId(Long.parseLong(id.toString())));
    }

    /** The details without what {@link #onBehalfOf} says. */
    public Map<String, Object> otherDetails() {
        var others = new TreeMap<>(details);
        others.remove(ON_BEHALF_OF);
        return others;
    }
}
