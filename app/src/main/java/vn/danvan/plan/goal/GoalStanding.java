package vn.danvan.plan.goal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a goal is.
 *
 * @param counted what was counted, by officers or by the figure
 * @param counts what officers counted, the newest first
 * @param figure the figure that counts; null where officers do
 */
public record GoalStanding(
        TaskGoal goal,
        BigDecimal counted,
        List<Count> counts,
        @Nullable Source figure) {

    /** The figure that counts for a goal, with the page of its records. */
    public record Source(String title, String countedIn, String page) {}

    /** The value to hold against the goal; null for a share of an unknown whole. */
    public @Nullable BigDecimal value() {
        if (!goal.asked().isShare()) {
            return counted;
        }
        var base = goal.base();
        return base == null ? null : counted.multiply(BigDecimal.valueOf(100)).divide(base, 1, RoundingMode.HALF_UP);
    }

    public boolean isReached() {
        var value = value();
        return value != null && goal.asked().isReachedBy(value);
    }

    /** «2», «95,5% (43 trên 45)», without what was asked. */
    public String reached() {
        var value = value();
        if (value == null) {
            return Goal.words(counted) + ", chưa ghi tổng số";
        }
        return goal.base() == null
                ? Goal.words(value)
                : "%s%% (%s trên %s)".formatted(Goal.words(value), Goal.words(counted), Goal.words(goal.base()));
    }

    /** Where the number comes from: a figure, or so many counts of officers, so many of them with evidence. */
    public String source() {
        if (figure != null) {
            return "Số liệu «%s»".formatted(figure.title());
        }
        var standing =
                counts.stream().filter(count -> count.withdrawn() == null).toList();
        var proven = standing.stream().filter(count -> count.evidence() != null).count();
        return standing.isEmpty()
                ? "Chưa ghi số"
                : "%d lần ghi số, %d lần có minh chứng".formatted(standing.size(), proven);
    }

    /** «đạt 1 trên 2 mô hình», «đạt 95,5% (43 trên 45)». */
    public String words() {
        var asked = goal.asked();
        var value = value();
        if (value == null) {
            return "đã đếm %s, chưa ghi tổng số nên chưa tính được phần trăm".formatted(Goal.words(counted));
        }
        return goal.base() == null
                ? "đạt %s trên %s %s".formatted(reached(), Goal.words(asked.amount()), asked.unit())
                : "đạt " + reached();
    }
}
