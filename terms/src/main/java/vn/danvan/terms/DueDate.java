package vn.danvan.terms;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import vn.danvan.terms.calendar.Day;
import vn.danvan.terms.calendar.Notice;
import vn.danvan.terms.law.Citation;
import vn.danvan.terms.rule.Length;
import vn.danvan.terms.rule.Method;
import vn.danvan.terms.rule.RuleVersion;
import vn.danvan.terms.rule.TermRule;
import vn.danvan.terms.rule.Unit;

/**
 * A due date with its reasons (hạn).
 *
 * @param length what was counted, extensions included; missing for a date that the rule names itself
 * @param day the last day, included
 * @param bareDay the last day before a day off moved it
 * @param time the time of day, for terms of hours
 * @param opensOn the first day on which the act may be done, if the rule names one
 * @param days every day, counted or not
 */
public record DueDate(
        TermRule rule,
        RuleVersion version,
        Facts facts,
        @Nullable Length length,
        LocalDate day,
        LocalDate bareDay,
        @Nullable LocalTime time,
        @Nullable LocalDate opensOn,
        CountedDays days) {

    /** A day that decided the date lies in a year whose notice is not known (tạm tính). */
    public boolean provisional() {
        return days.provisional();
    }

    /** A day off moved the last day. */
    public boolean moved() {
        return !day.equals(bareDay);
    }

    /** The years without notice that make the date provisional. */
    public List<Integer> yearsWithoutNotice() {
        return provisional()
                ? days.stream()
                        .map(CountedDay::day)
                        .filter(Day::provisional)
                        .map(d -> d.date().getYear())
                        .distinct()
                        .toList()
                : List.of();
    }

    /** The articles that the date rests on, the rule's own first. */
    public List<Citation> articles() {
        var articles = new ArrayList<>(version.citations());
        articles.addAll(CountingLaw.of(this));
        return articles;
    }

    /** The notices that the date rests on. */
    public SequencedSet<Notice> notices() {
        var notices = new LinkedHashSet<Notice>();
        days.stream()
                .filter(this::decided)
                .map(d -> d.day().notice())
                .filter(Objects::nonNull)
                .forEach(notices::add);
        return notices;
    }

    /** In a term of calendar days only its last days ask whether they are worked. */
    private boolean decided(CountedDay counted) {
        return switch (counted.mark()) {
            case COUNTED -> countsWorkingDays() || counted.day().date().equals(bareDay);
            case DAY_OFF, PASSED_OVER, LANDED, WAITING -> true;
            case EVENT, SUSPENDED -> false;
        };
    }

    /** Days off are left out of the count. */
    public boolean countsWorkingDays() {
        return length != null && (length.unit() == Unit.WORKING_DAY || length.unit() == Unit.WORKING_HOUR);
    }

    /** A duration to be kept at least, not a limit to be met. */
    public boolean atLeast() {
        return version.method() instanceof Method.Within within && within.atLeast();
    }
}
