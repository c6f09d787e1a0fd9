package vn.danvan.plan.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.danvan.plan.TaskFilter;
import vn.danvan.plan.TaskLists.LateTasks;
import vn.danvan.platform.access.UnitId;

/**
 * How the work stands today, in the sentences over a person's own list.
 *
 * @param unit whose work; null for the whole agency
 * @param late by unit, most first; empty for a single unit
 */
public record Standing(@Nullable UnitId unit, Map<TaskFilter.State, Long> counts, List<LateTasks> late) {
    public long count(TaskFilter.State state) {
        return counts.getOrDefault(state, 0L);
    }

    public String address(TaskFilter.State state) {
        return "/tasks?state=" + state + (unit == null ? "" : "&unit=" + unit.value());
    }
}
