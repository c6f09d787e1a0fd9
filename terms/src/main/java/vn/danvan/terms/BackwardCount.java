package vn.danvan.terms;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.danvan.terms.calendar.Day;
import vn.danvan.terms.calendar.WorkingCalendar;
import vn.danvan.terms.rule.Length;
import vn.danvan.terms.rule.Unit;

/**
 * Counts back from an event that lies ahead to the last day on which an act is in time; the day of the event is not
 * counted, and a last day that is a day off moves to the working day before.
 */
final class BackwardCount {

    private final WorkingCalendar calendar;
    private final CountedDays days;

    BackwardCount(WorkingCalendar calendar, int expectedDays) {
        this.calendar = calendar;
        this.days = new CountedDays(expectedDays);
    }

    CountedDays days() {
        return days;
    }

    /** The last day counted, or the day before it where whole days have to lie between. */
    LocalDate count(LocalDate event, Length length, boolean wholeDaysBetween) {
        days.list(calendar.day(event), Mark.EVENT);
        boolean workingDays = length.unit() == Unit.WORKING_DAY;
        int amount = length.unit() == Unit.MONTH
                ? (int) ChronoUnit.DAYS.between(event.minusMonths(length.amount()), event)
                : length.amount();
        long day = event.toEpochDay();
        while (days.counted() < amount) {
            Day before = calendar.day(--day);
            if (!workingDays) {
                days.list(before, Mark.COUNTED);
            } else {
                days.consult(before, before.working() ? Mark.COUNTED : Mark.DAY_OFF);
            }
        }
        return wholeDaysBetween ? days.lastDate().minusDays(1) : days.lastDate();
    }

    /** The last working day on or before a day. */
    LocalDate moveBack(LocalDate bareDay) {
        Day day = calendar.day(bareDay);
        days.consultOnly(day);
        boolean listed = !days.isEmpty() && days.lastDate().equals(bareDay);
        while (!day.working()) {
            if (!listed) {
                days.consult(day, Mark.PASSED_OVER);
            }
            listed = false;
            day = calendar.day(day.date().minusDays(1));
        }
        if (!listed) {
            days.consult(day, Mark.LANDED);
        }
        return day.date();
    }
}
