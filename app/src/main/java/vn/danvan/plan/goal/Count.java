package vn.danvan.plan.goal;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody counted towards a goal on a day.
 *
 * @param evidence the name of what proves it; null while nothing does
 * @param withdrawn why it does not count; null while it does
 */
public record Count(
        long id,
        long goal,
        LocalDate day,
        BigDecimal amount,
        String note,
        @Nullable String evidence,
        String addedBy,
        @Nullable String withdrawn) {}
