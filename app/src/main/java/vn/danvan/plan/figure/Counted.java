package vn.danvan.plan.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danvan.plan.TaskId;
import vn.danvan.platform.access.UnitId;

/**
 * A record that a figure counts.
 *
 * @param day the day by which it falls into the period
 * @param detail what there is to say beyond the task; may be empty
 * @param amount how much it counts; 1 for most
 */
public record Counted(
        long key,
        LocalDate day,
        TaskId task,
        String text,
        @Nullable UnitId lead,
        String detail,
        BigDecimal amount) {}
