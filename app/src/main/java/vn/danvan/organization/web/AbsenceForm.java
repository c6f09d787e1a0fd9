package vn.danvan.organization.web;

import org.jspecify.annotations.Nullable;
import vn.danvan.platform.access.OfficerId;

/** What is typed about an absence. */
public record AbsenceForm(
        @Nullable String firstDay,
        @Nullable String lastDay,
        @Nullable Long substitute) {
    @Nullable
    OfficerId substituteId() {
        return substitute == null ? null : new OfficerId(substitute);
    }
}
