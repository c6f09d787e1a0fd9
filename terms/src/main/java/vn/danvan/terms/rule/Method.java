package vn.danvan.terms.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a rule gives its day (cách tính). */
public sealed interface Method {

    /** The lengths by circumstance; a method that counts no length has none. */
    default Lengths lengths() {
        return Lengths.NONE;
    }

    /**
     * Counted forward from an event.
     *
     * @param atLeast a duration to be kept (niêm yết ít nhất), not a limit to be met
     * @param movesOn a last day that is a day off moves to the next working day
     * @param given the length comes with the case, as each procedure has its own
     */
    record Within(
            Lengths lengths,
            boolean atLeast,
            boolean movesOn,
            boolean given,
            @Nullable Extension extension,
            @Nullable Pause pause)
            implements Method {}

    /**
     * Counted backward from an event that lies ahead.
     *
     * @param wholeDaysBetween as many whole days lie between; otherwise the last day counted is the last day allowed
     */
    record Ahead(Lengths lengths, boolean wholeDaysBetween) implements Method {}

    /** Days that come every year. */
    record OnDates(List<YearlyDate> dates) implements Method {
        public OnDates {
            dates = List.copyOf(dates);
        }
    }

    /** A day of every month; a day off moves to the next working day. */
    record EveryMonth(int dayOfMonth) implements Method {}

    /** At least once in every month or week: the last working day is the last chance. */
    record OncePer(Period period) implements Method {}

    /** The text leaves a judgement to a person. */
    record Judgement(String question) implements Method {}

    /** A rule about form, content or competence that sets no term. */
    record NoTerm(String why) implements Method {}

    /** A span in which something happens at least once. */
    enum Period {
        WEEK("tuần"),
        MONTH("tháng");

        private final String vietnamese;

        Period(String vietnamese) {
            this.vietnamese = vietnamese;
        }

        public String vietnamese() {
            return vietnamese;
        }
    }
}
