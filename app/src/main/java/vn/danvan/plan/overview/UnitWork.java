package vn.danvan.plan.overview;

import org.jspecify.annotations.Nullable;
import vn.danvan.platform.access.UnitId;

/**
 * The open tasks that a unit leads today, its predecessors' among them.
 *
 * @param unit null for tasks that nobody leads
 * @param soon due in the next seven days
 * @param silent nobody of its units has told anything of them for a month
 * @param reported told of in that month
 */
public record UnitWork(@Nullable UnitId unit, long open, long late, long soon, long silent, long reported) {

    /** Those that are due later, or on no day. */
    public long later() {
        return open - late - soon;
    }

    /** Whether the unit owes reports and gave none at all. */
    public boolean isSilent() {
        return unit != null && silent > 0 && reported == 0;
    }
}
