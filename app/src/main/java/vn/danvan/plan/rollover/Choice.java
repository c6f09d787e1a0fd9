package vn.danvan.plan.rollover;

import org.jspecify.annotations.Nullable;
import vn.danvan.plan.PlanId;
import vn.danvan.plan.TaskId;

/**
 * What is to become of a duty in the year after.
 *
 * @param dues its days there, as people write them
 * @param reason why it is dropped
 * @param to the plan it moves to; null for others
 */
public record Choice(
        TaskId task,
        Decision decision,
        String dues,
        String reason,
        @Nullable PlanId to) {

    /** What people choose from. */
    public enum Decision {
        CARRY("Chuyển sang năm sau"),
        MOVE("Chuyển sang kế hoạch khác"),
        DROP("Không làm tiếp");

        private final String title;

        Decision(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
