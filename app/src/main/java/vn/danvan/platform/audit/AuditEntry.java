package vn.danvan.platform.audit;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.danvan.platform.access.OfficerId;

/**
 * One act in the record.
 *
 * @param officer who did it; null when nobody was signed in
 */
public record AuditEntry(
        long id, Instant at, @Nullable OfficerId officer, String act, String object, Map<String, Object> details) {}
