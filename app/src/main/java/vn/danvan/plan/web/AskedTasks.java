package vn.danvan.plan.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import vn.danvan.plan.TaskFilter;

/** The conditions in an address of tasks, whatever their shape on the page. */
record AskedTasks(
        @Nullable Long unit,
        @Nullable Long plan,
        @Nullable String tag,
        @Nullable String q,
        @Nullable Boolean led,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to) {

    TaskQuery in(TaskFilter.State state, @Nullable String after) {
        var part = new TaskFilter.Part(Boolean.TRUE.equals(led), from, to);
        return new TaskQuery(state, unit, plan, tag, q, part, after);
    }

    TaskQuery open() {
        return in(TaskFilter.State.OPEN, null);
    }
}
