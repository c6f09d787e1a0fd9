package vn.danvan.plan.goal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.danvan.plan.TaskId;

/**
 * A goal of a task (chỉ tiêu của việc).
 *
 * @param asked what is to be reached
 * @param base what the share is of, such as the number of all civil servants; null for what is no share, or unknown
 * @param figure the code of the figure that counts by itself; null where officers count
 * @param ofLead whether that figure counts only what the lead unit did
 * @param ofText whether the words of the task state it
 * @param dropped why it counts no more; null while it does
 */
public record TaskGoal(
        long id,
        TaskId task,
        Goal asked,
        @Nullable BigDecimal base,
        @Nullable String figure,
        boolean ofLead,
        boolean ofText,
        @Nullable String dropped,
        int version) {

    static TaskGoal of(TaskId task, Goal asked, boolean ofText) {
        return new TaskGoal(0, task, asked, null, null, false, ofText, null, 0);
    }

    TaskGoal saying(Goal other) {
        return new TaskGoal(id, task, other, base, figure, ofLead, ofText, dropped, version);
    }

    TaskGoal countedBy(@Nullable BigDecimal whole, @Nullable String code, boolean lead) {
        return new TaskGoal(id, task, asked, whole, code, lead, ofText, dropped, version);
    }

    TaskGoal dropped(@Nullable String reason) {
        return new TaskGoal(id, task, asked, base, figure, ofLead, ofText, reason, version);
    }
}
