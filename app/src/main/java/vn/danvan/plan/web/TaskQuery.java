package vn.danvan.plan.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.danvan.plan.PlanId;
import vn.danvan.plan.TaskFilter;
import vn.danvan.platform.access.UnitId;

/** What the address of a list of tasks asks for. */
public record TaskQuery(
        TaskFilter.State state,
        @Nullable Long unit,
        @Nullable Long plan,
        @Nullable String tag,
        @Nullable String q,
        TaskFilter.Part part,
        @Nullable String after) {

    TaskQuery(
            TaskFilter.State state,
            @Nullable Long unit,
            @Nullable Long plan,
            @Nullable String tag,
            @Nullable String q,
            @Nullable String after) {
        this(state, unit, plan, tag, q, TaskFilter.Part.WHOLE, after);
    }

    TaskFilter filter(TaskFilter.@Nullable Key from) {
        return new TaskFilter(
                state,
                unit == null ? null : new UnitId(unit),
                plan == null ? null : new PlanId(plan),
                tag,
                q == null || q.isBlank() ? null : q,
                part,
                from);
    }

    String address(TaskFilter.State other, @Nullable String from) {
        var uri = UriComponentsBuilder.fromPath("/tasks").queryParam("state", other.name());
        if (from != null) {
            uri.queryParam("after", from);
        }
        return narrowed(uri);
    }

    /** The whole list as a file. */
    public String file(String ending) {
        return narrowed(UriComponentsBuilder.fromPath("/tasks/list." + ending).queryParam("state", state.name()));
    }

    /** The same tasks in another shape. */
    public String address(String path) {
        return narrowed(UriComponentsBuilder.fromPath(path));
    }

    private String narrowed(UriComponentsBuilder uri) {
        if (unit != null) {
            uri.queryParam("unit", unit);
        }
        if (plan != null) {
            uri.queryParam("plan", plan);
        }
        if (tag != null) {
            uri.queryParam("tag", "{tag}");
        }
        if (q != null && !q.isBlank()) {
            uri.queryParam("q", "{q}");
        }
        if (part.led()) {
            uri.queryParam("led", true);
        }
        if (part.from() != null) {
            uri.queryParam("from", part.from());
        }
        if (part.to() != null) {
            uri.queryParam("to", part.to());
        }
        return uri.encode()
                .buildAndExpand(Map.of("q", q == null ? "" : q, "tag", tag == null ? "" : tag))
                .toUriString();
    }
}
