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
public record TargetStanding(
        TaskTarget target,
        BigDecimal counted,
        List<Count> counts,
        @Nullable Source figure) {

    /** The figure that counts for a goal, with the page of its records. */
    public record Source(String title, String countedIn, String page) {}

    /** The value to hold against the goal; null for a share of an unknown whole. */
    public @Nullable BigDecimal value() {
        if (!target.goal().isShare()) {
            return counted;
        }
        var base = target.base();
        return base == null ? null : counted.multiply(BigDecimal.valueOf(100)).divide(base, 1, RoundingMode.HALF_UP);
    }

    public boolean isReached() {
        var value = value();
        return value != null && target.goal().isReachedBy(value);
    }

    /** «đạt 1 trên 2 mô hình», «đạt 95,5% (43 trên 45)». */
    public String words() {
        var goal = target.goal();
        var value = value();
        if (value == null) {
            return "đã đếm %s, chưa ghi tổng số nên chưa tính được phần trăm".formatted(Goal.words(counted));
        }
        return target.base() == null
                ? "đạt %s trên %s %s".formatted(Goal.words(value), Goal.words(goal.amount()), goal.unit())
                : "đạt %s%% (%s trên %s)".formatted(Goal.words(value), Goal.words(counted), Goal.words(target.base()));
    }
}
