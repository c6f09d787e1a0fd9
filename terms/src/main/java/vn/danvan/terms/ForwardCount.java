package vn.danvan.terms;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.danvan.terms.calendar.Day;
import vn.danvan.terms.calendar.WorkingCalendar;
import vn.danvan.terms.rule.Length;
import vn.danvan.terms.rule.Unit;

/**
 * Counts a term forward. The day of the event is not counted (Civil Code 91/2015/QH13, Article 147(2)); days on which the
 * case is suspended are not counted; a last day that is a day off moves to the next working day (Article 148(5)).
 */
final class ForwardCount {

    private final WorkingCalendar calendar;
    private final Facts facts;
    private final CountedDays days;

    ForwardCount(WorkingCalendar calendar, Facts facts, int expectedDays) {
        this.calendar = calendar;
        this.facts = facts;
        this.days = new CountedDays(expectedDays);
    }

    CountedDays days() {
        return days;
    }

    /** Lists the event and, where the event came after the daily cutoff, the days until it counts as received. */
    LocalDate begin(boolean afterCutoff) {
        var day = facts.start();
        if (afterCutoff) {
            do {
                days.consult(calendar.day(day), Mark.WAITING);
                day = day.plusDays(1);
            } while (!calendar.isWorking(day));
        }
        days.list(calendar.day(day), Mark.EVENT);
        return day;
    }

    /** Counts to the last day, before any move. */
    LocalDate count(LocalDate event, Length length) {
        int amount = length.unit() == Unit.MONTH
                ? (int) ChronoUnit.DAYS.between(event, event.plusMonths(length.amount()))
                : length.amount();
        boolean workingDays = length.unit() == Unit.WORKING_DAY;
        boolean suspensions = !facts.suspensions().isEmpty();
        long day = event.toEpochDay();
        while (days.counted() < amount) {
            Day next = calendar.day(++day);
            if (suspensions && facts.isSuspendedOn(next.date())) {
                days.list(next, Mark.SUSPENDED);
            } else if (workingDays) {
                days.consult(next, next.working() ? Mark.COUNTED : Mark.DAY_OFF);
            } else {
                days.list(next, Mark.COUNTED);
            }
        }
        return days.lastDate();
    }

    /** Moves a last day that is a day off to the next working day. */
    LocalDate moveOn(LocalDate bareDay) {
        long day = bareDay.toEpochDay();
        Day last = calendar.day(day);
        days.consultOnly(last);
        if (last.working()) {
            return bareDay;
        }
        Day next = calendar.day(++day);
        while (!next.working()) {
            days.consult(next, Mark.PASSED_OVER);
            next = calendar.day(++day);
        }
        days.consult(next, Mark.LANDED);
        return next.date();
    }
}
