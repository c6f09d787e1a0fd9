package vn.danvan.platform.web;

import org.jspecify.annotations.Nullable;

/** One tab over a list or a record: a link; the count is null where a number would say nothing. */
public record Tab(
        String label,
        String path,
        boolean current,
        @Nullable Long count) {
    public Tab(String label, String path, boolean current) {
        this(label, path, current, null);
    }
}
