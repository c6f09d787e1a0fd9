package vn.danvan.terms;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danvan.terms.rule.Circumstance;
import vn.danvan.terms.rule.Length;

/**
 * What is known of a case when its term is counted (dữ kiện).
 *
 * @param start the day of the start event; for a term counted backward the day that lies ahead
 * @param at the time of day of the start event, where hours or a daily cutoff matter
 * @param extensions how many extensions have been decided
 * @param openOn a day on which the case was known to be still open, for transition clauses
 * @param given the length that the case brings with it, as a procedure does
 */
public record Facts(
        LocalDate start,
        @Nullable LocalTime at,
        Set<Circumstance> circumstances,
        int extensions,
        List<Suspension> suspensions,
        @Nullable LocalDate openOn,
        @Nullable Length given) {

    public Facts {
        circumstances = Set.copyOf(circumstances);
        suspensions = suspensions.stream()
                .sorted(Comparator.comparing(Suspension::from))
                .toList();
    }

    public static Facts from(LocalDate start) {
        return new Facts(start, null, Set.of(), 0, List.of(), null, null);
    }

    public Facts at(LocalTime time) {
        return new Facts(start, time, circumstances, extensions, suspensions, openOn, given);
    }

    public Facts in(Set<Circumstance> all) {
        return new Facts(start, at, all, extensions, suspensions, openOn, given);
    }

    public Facts in(Circumstance... all) {
        return in(Set.of(all));
    }

    public Facts extended(int times) {
        return new Facts(start, at, circumstances, times, suspensions, openOn, given);
    }

    public Facts suspended(LocalDate from, @Nullable LocalDate resumed) {
        var more = Stream.concat(suspensions.stream(), Stream.of(new Suspension(from, resumed)));
        return new Facts(start, at, circumstances, extensions, more.toList(), openOn, given);
    }

    public Facts stillOpenOn(LocalDate day) {
        return new Facts(start, at, circumstances, extensions, suspensions, day, given);
    }

    public Facts lasting(Length length) {
        return new Facts(start, at, circumstances, extensions, suspensions, openOn, length);
    }

    boolean isSuspendedOn(LocalDate day) {
        for (Suspension suspension : suspensions) {
            if (suspension.covers(day)) {
                return true;
            }
        }
        return false;
    }
}
