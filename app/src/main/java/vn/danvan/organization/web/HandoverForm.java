package vn.danvan.organization.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danvan.organization.Capacity;

/** What is typed about a handover. */
public record HandoverForm(
        @Nullable Long next, Capacity capacity, @Nullable String firstDay) {
    public HandoverForm {
        capacity = Objects.requireNonNullElse(capacity, Capacity.REGULAR);
    }
}
