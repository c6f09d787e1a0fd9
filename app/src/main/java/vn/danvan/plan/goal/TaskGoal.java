package vn.danvan.plan.goal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.danvan.plan.TaskId;

/**
 * A goal of a task (chỉ tiêu của việc).
 *
 * @param base what the share is of, such as the number of all civil servants; null for what is no share, or unknown
 * @param figure the code of the figure that counts by itself; null where officers count
 * @param ofLead whether that figure counts only what the lead unit did
 * @param ofText whether the words of the task state it
 * @param dropped why it counts no more; null while it does
 */
public record TaskTarget(
        long id,
        TaskId task,
        Goal goal,
        @Nullable BigDecimal base,
        @Nullable String figure,
        boolean ofLead,
        boolean ofText,
        @Nullable String dropped,
        int version) {

    static TaskTarget of(TaskId task, Goal goal, boolean ofText) {
        return new TaskTarget(0, task, goal, null, null, false, ofText, null, 0);
    }

    TaskTarget saying(Goal other) {
        return new TaskTarget(id, task, other, base, figure, ofLead, ofText, dropped, version);
    }

    TaskTarget countedBy(@Nullable BigDecimal whole, @Nullable String code, boolean lead) {
        return new TaskTarget(id, task, goal, whole, code, lead, ofText, dropped, version);
    }

    TaskTarget dropped(@Nullable String reason) {
        return new TaskTarget(id, task, goal, base, figure, ofLead, ofText, reason, version);
    }
}
