package vn.danvan.organization;

import java.time.LocalDate;

/**
 * From when a change holds, and by which decision.
 *
 * @param firstDay the first day on which it holds (ngày có hiệu lực)
 */
public record Order(LocalDate firstDay, Decision decision) {
    LocalDate dayBefore() {
        return firstDay.minusDays(1);
    }
}
