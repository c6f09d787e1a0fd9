package vn.danvan.terms;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time that is not counted (tạm đình chỉ, trở ngại khách quan).
 *
 * <p>Decree 155/2026/NĐ-CP, Article 12 (28b.2): the term stands still from the day of the decision to suspend and runs on
 * from the day of the decision to continue, which is counted.
 *
 * @param from the day of the decision to suspend, the first day that is not counted
 * @param resumed the day of the decision to continue; missing while the case is still suspended
 */
public record Suspension(LocalDate from, @Nullable LocalDate resumed) {

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (resumed == null || day.isBefore(resumed));
    }
}
