package vn.danvan.terms.lunar;

import java.time.LocalDate;

/**
 * A day of the Vietnamese lunar calendar (ngày âm lịch). The year is named by the Gregorian year of its Tết; a leap
 * month follows the month whose number it bears.
 */
public record LunarDate(int year, int month, boolean leapMonth, int day) {

    /** The days that can be converted. */
    public static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    /** The last day that can be converted. */
    public static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    /** A day of a month that is not a leap month. */
    public static LunarDate of(int year, int month, int day) {
        return new LunarDate(year, month, false, day);
    }

    public static LunarDate of(LocalDate date) {
        if (date.isBefore(FIRST) || date.isAfter(LAST)) {
            throw new IllegalArgumentException("No lunar date outside %s to %s: %s".formatted(FIRST, LAST, date));
        }
        var year = LunarYear.of(date.getYear());
        return date.isBefore(year.firstDay())
                ? within(LunarYear.of(date.getYear() - 1), date.getYear() - 1, date)
                : within(year, date.getYear(), date);
    }

    private static LunarDate within(LunarYear year, int number, LocalDate date) {
        int index = year.months().size() - 1;
        while (date.isBefore(year.months().get(index).firstDay())) {
            index--;
        }
        var month = year.months().get(index);
        int day = (int) (date.toEpochDay() - month.firstDay().toEpochDay()) + 1;
        return new LunarDate(number, month.number(), month.leap(), day);
    }

    /** The Gregorian day; refuses a month or a day that the year does not have. */
    public LocalDate toLocalDate() {
        if (year < LunarYear.FIRST || year > LunarYear.LAST) {
            throw new IllegalArgumentException("No lunar year " + year);
        }
        var lunarYear = LunarYear.of(year);
        for (int i = 0; i < lunarYear.months().size(); i++) {
            var start = lunarYear.months().get(i);
            if (start.number() == month && start.leap() == leapMonth) {
                return dayWithin(start.firstDay(), lunarYear.lastDayOf(i));
            }
        }
        throw new IllegalArgumentException("No such month: " + this);
    }

    private LocalDate dayWithin(LocalDate firstDay, LocalDate lastDay) {
        var date = firstDay.plusDays(day - 1L);
        if (day < 1 || date.isAfter(lastDay)) {
            throw new IllegalArgumentException("No such day: " + this);
        }
        return date;
    }
}
