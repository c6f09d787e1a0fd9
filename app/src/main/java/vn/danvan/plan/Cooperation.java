package vn.danvan.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danvan.platform.access.UnitId;

/**
 * The part of a co-operating unit in a task (phần phối hợp).
 *
 * @param doneOn when its part was done; null while it is open
 * @param result what it brought, in its own words
 */
public record Cooperation(UnitId unit, @Nullable LocalDate doneOn, String result) {
    public boolean isOpen() {
        return doneOn == null;
    }
}
