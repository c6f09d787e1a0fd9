package vn.danvan.plan.cascade;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danvan.plan.PlanId;
import vn.danvan.plan.Task;
import vn.danvan.plan.TaskId;
import vn.danvan.platform.access.AgencyId;

/**
 * What somebody wants to hand down.
 *
 * @param dueOn the last day for all; null for that of each duty itself
 */
public record Sending(
        PlanId plan,
        List<TaskId> duties,
        List<AgencyId> receivers,
        @Nullable LocalDate dueOn,
        String note) {

    public Sending {
        duties = duties.stream().distinct().toList();
        receivers = receivers.stream().distinct().toList();
    }

    /** A duty as it will be sent; note and basis are common to all. */
    public record Line(Task task, @Nullable LocalDate dueOn, String product, String measure) {}

    /**
     * What would be sent.
     *
     * @param known how many of the pairs are there already, and stay as they are
     */
    public record Preview(Sending sending, List<Line> lines, String basis, int known) {
        public int pairs() {
            return sending.duties().size() * sending.receivers().size();
        }
    }

    /** What came of it. */
    public sealed interface Result {
        record Ready(Preview preview) implements Result {}

        record Sent(int added, int known) implements Result {}

        /** Nothing was sent; {@code key} names the sentence that says why. */
        record Refused(String key, List<String> words) implements Result {
            Refused(String key, String... words) {
                this(key, List.of(words));
            }
        }
    }
}
