package vn.danvan.terms.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danvan.terms.law.Citation;

/**
 * A day with the reason why it is worked or not.
 *
 * @param why in Vietnamese, as a clause: "nghỉ Tết Nguyên đán"
 * @param notice the notice that fixed the day, if one did
 * @param provisional the yearly notice is not known, so that the day may still change
 */
public record Day(
        LocalDate date,
        DayKind kind,
        String why,
        Citation basis,
        @Nullable Notice notice,
        boolean provisional) {

    public boolean working() {
        return kind.working();
    }
}
