package vn.danvan.plan.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.danvan.plan.TaskFilter;

/** What the address of a list of tasks asks for. */
public record TaskQuery(
        TaskFilter.State state,
        @Nullable Long unit,
        @Nullable Long plan,
        @Nullable String q,
        @Nullable String after) {

    String address(TaskFilter.State other, @Nullable String from) {
        var uri = UriComponentsBuilder.fromPath("/tasks").queryParam("state", other.name());
        if (unit != null) {
            uri.queryParam("unit", unit);
        }
        if (plan != null) {
            uri.queryParam("plan", plan);
        }
        if (q != null && !q.isBlank()) {
            uri.queryParam("q", "{q}");
        }
        if (from != null) {
            uri.queryParam("after", from);
        }
        return uri.encode().buildAndExpand(q == null ? "" : q).toUriString();
    }
}
