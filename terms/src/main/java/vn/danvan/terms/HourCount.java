package vn.danvan.terms;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import vn.danvan.terms.calendar.Day;
import vn.danvan.terms.calendar.OfficeHours;
import vn.danvan.terms.calendar.WorkingCalendar;

/** Counts terms of hours (giờ, giờ làm việc) from the minute of the event; the number of a day is the hours so far. */
final class HourCount {

    private static final int MINUTES = 60;

    private final WorkingCalendar calendar;
    private final OfficeHours office;
    private final CountedDays days = new CountedDays(8);

    HourCount(WorkingCalendar calendar, OfficeHours office) {
        this.calendar = calendar;
        this.office = office;
    }

    CountedDays days() {
        return days;
    }

    /** Hours of the clock, day and night. */
    LocalDateTime clockHours(LocalDateTime event, int hours) {
        var due = event.plusHours(hours);
        for (var day = event.toLocalDate(); !day.isAfter(due.toLocalDate()); day = day.plusDays(1)) {
            var end = day.plusDays(1).atStartOfDay();
            long passed = ChronoUnit.HOURS.between(event, end.isBefore(due) ? end : due);
            days.add(calendar.day(day), Mark.COUNTED, (int) passed - days.counted());
        }
        return due;
    }

    /** Hours of office time on working days. */
    LocalDateTime officeHours(LocalDateTime event, int hours) {
        int minutes = hours * MINUTES;
        int passed = 0;
        var date = event.toLocalDate();
        var time = event.toLocalTime();
        while (true) {
            Day day = calendar.day(date);
            int available = day.working() ? office.minutesAfter(time) : 0;
            if (available > 0 && passed + available >= minutes) {
                count(day, minutes);
                return date.atTime(office.after(time, minutes - passed));
            }
            passed += available;
            count(day, passed);
            date = date.plusDays(1);
            time = LocalTime.MIN;
        }
    }

    private void count(Day day, int minutes) {
        days.consultOnly(day);
        days.add(day, day.working() ? Mark.COUNTED : Mark.DAY_OFF, minutes / MINUTES - days.counted());
    }
}
