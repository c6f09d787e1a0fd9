package vn.danvan.plan;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.danvan.calendar.Calendars;
import vn.danvan.calendar.Explained;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.terms.Answer;
import vn.danvan.terms.Facts;
import vn.danvan.terms.Terms;
import vn.danvan.terms.law.Citation;
import vn.danvan.terms.law.Status;
import vn.danvan.terms.rule.Method;
import vn.danvan.terms.rule.RuleBook;
import vn.danvan.terms.rule.RuleVersion;
import vn.danvan.terms.rule.TermRule;
import vn.danvan.terms.rule.YearlyDate;

/** The days on which tasks are due, with the reason where a plan says «trước ngày» and the working days decide. */
@Component
class DueDays {
    private static final String RULE = "KE-HOACH";

    private final Dues dues;
    private final Calendars calendars;

    DueDays(Dues dues, Calendars calendars) {
        this.dues = dues;
        this.calendars = calendars;
    }

    List<Occurrence> of(TaskId task) {
        return dues.of(task);
    }

    /** Why the next open day is that day. */
    Optional<Explained> reason(List<Occurrence> occurrences, AgencyId agency) {
        return occurrences.stream()
                .filter(occurrence -> occurrence.doneOn() == null)
                .findFirst()
                .flatMap(occurrence -> reason(occurrence, calendars.of(agency)));
    }

    private static Optional<Explained> reason(Occurrence occurrence, Terms terms) {
        return DuePhrase.parse(occurrence.phrase())
                .filter(Due::before)
                .flatMap(due -> named(due, occurrence.lastDay()))
                .map(day -> terms.by(RuleBook.of(List.of(rule(occurrence.phrase(), day)))))
                .flatMap(plan -> explained(plan, occurrence.lastDay()));
    }

    /** The day that the plan names and that is itself too late: the first one after the last day. */
    private static Optional<LocalDate> named(Due due, LocalDate lastDay) {
        return due.lastDays(lastDay.getYear()).stream()
                .filter(bareDay -> !bareDay.isBefore(lastDay))
                .map(bareDay -> bareDay.plusDays(1))
                .findFirst();
    }

    private static TermRule rule(String phrase, LocalDate named) {
        var method = new Method.OnDates(List.of(new YearlyDate(MonthDay.from(named), true, null)));
        var says = new Citation("Kế hoạch", "«" + phrase + "»");
        var version = new RuleVersion(
                LocalDate.of(2001, 1, 1), null, method, List.of(says), Status.VERIFIED, false, null, "", "", null);
        return new TermRule(RULE, "Hạn ghi trong kế hoạch", "ngày ghi trong kế hoạch", "", List.of(version));
    }

    private static Optional<Explained> explained(Terms plan, LocalDate lastDay) {
        return plan.answer(RULE, Facts.from(lastDay)) instanceof Answer.Due(var due)
                        && due.day().equals(lastDay)
                ? Optional.of(Explained.of(due, plan))
                : Optional.empty();
    }
}
