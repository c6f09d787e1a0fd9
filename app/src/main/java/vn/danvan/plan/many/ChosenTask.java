package vn.danvan.plan.many;

import java.util.Optional;
import vn.danvan.plan.TaskId;

/** A task that somebody ticked in a list, as it stood in there. */
public record ChosenTask(TaskId id, int version) {

    /** «15.3»; empty for what a list never holds. */
    public static Optional<ChosenTask> read(String typed) {
        if (!typed.matches("\\d{1,18}\\.\\d{1,9}")) {
            return Optional.empty();
        }
        var dot = typed.indexOf('.');
        return Optional.of(new ChosenTask(
                new TaskId(Long.parseLong(typed.substring(0, dot))), Integer.parseInt(typed.substring(dot + 1))));
    }
}
