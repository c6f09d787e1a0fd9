package vn.danvan.organization;

import java.time.LocalDate;

/**
 * From when a change holds, and by which decision.
 *
 * @param firstDay the first day on which it holds (ngày có hiệu lực)
 */
public record Order(LocalDate firstDay, Decision decision) {
    private static final int MOST_DAYS_AHEAD = 366;

    /** Decided already, and not for a far future. */
    boolean isPossible(LocalDate today) {
        return !decision.day().isAfter(today) && !firstDay.isAfter(today.plusDays(MOST_DAYS_AHEAD));
    }

    LocalDate dayBefore() {
        return firstDay.minusDays(1);
    }
}
