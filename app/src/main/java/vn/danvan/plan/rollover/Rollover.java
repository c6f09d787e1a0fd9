package vn.danvan.plan.rollover;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danvan.plan.PlanId;
import vn.danvan.plan.Task;

/**
 * The list of what becomes of the duties of a plan.
 *
 * @param doneAt when it was carried out; null while it is a draft
 * @param into the plan of the year after; null while there is none
 */
public record Rollover(
        PlanId plan,
        String title,
        int year,
        @Nullable Instant doneAt,
        @Nullable PlanId into,
        List<Line> lines) {

    /**
     * A duty with what becomes of it.
     *
     * @param recurring whether it comes again every year
     */
    public record Line(Task task, boolean recurring, Choice choice) {}

    public List<Line> of(Choice.Decision decision) {
        return lines.stream()
                .filter(line -> line.choice().decision() == decision)
                .toList();
    }
}
