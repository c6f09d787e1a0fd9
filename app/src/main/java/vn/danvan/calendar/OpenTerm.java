package vn.danvan.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A term that runs (thời hạn đang chạy), as it was last counted.
 *
 * @param due the last day; null while a person has to decide
 * @param question what a person has to decide; a day that was known before stays beside it
 * @param edition the edition by which the day was counted
 */
public record OpenTerm(
        long id,
        NewOpenTerm term,
        @Nullable LocalDate due,
        @Nullable String question,
        int edition,
        int version) {}
