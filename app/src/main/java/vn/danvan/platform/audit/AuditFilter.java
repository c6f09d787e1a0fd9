package vn.danvan.platform.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danvan.platform.access.OfficerId;

/**
 * Which acts to show; null means all.
 *
 * @param before the id of the last act already seen: older ones follow
 */
public record AuditFilter(
        @Nullable LocalDate day,
        @Nullable OfficerId officer,
        @Nullable String act,
        @Nullable Long before) {}
