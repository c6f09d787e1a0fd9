package vn.danvan.plan.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import vn.danvan.plan.Task;
import vn.danvan.plan.TaskFilter;

/** The place of a task in a list, as an address holds it. */
final class TaskKeys {
    private TaskKeys() {}

    static String of(Task task) {
        return (task.dueOn() == null ? "" : task.dueOn().toString()) + "." + task.id();
    }

    static TaskFilter.@Nullable Key read(@Nullable String after) {
        if (after == null || !after.matches("(\\d{4}-\\d{2}-\\d{2})?\\.\\d{1,18}")) {
            return null;
        }
        var dot = after.indexOf('.');
        try {
            return new TaskFilter.Key(
                    dot == 0 ? null : LocalDate.parse(after.substring(0, dot)),
                    Long.parseLong(after.substring(dot + 1)));
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
