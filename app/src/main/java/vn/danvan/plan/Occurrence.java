package vn.danvan.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One day on which a task is due (kỳ hạn).
 *
 * @param phrase the due it comes from, as people write it
 * @param lastDay the last day on which it is in time
 * @param doneOn when it was done; null while it is open
 */
public record Occurrence(
        long id, String phrase, LocalDate lastDay, @Nullable LocalDate doneOn) {}
