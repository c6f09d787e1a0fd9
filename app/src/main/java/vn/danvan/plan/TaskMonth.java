package vn.danvan.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.danvan.terms.calendar.Day;
import vn.danvan.terms.calendar.DayKind;
import vn.danvan.terms.calendar.WorkingCalendar;
import vn.danvan.terms.lunar.LunarDate;

/**
 * The days of a month, Monday first, with what is due on each (lịch việc). Days of the months before and after that
 * fill the first and the last week are in it too.
 */
public record TaskMonth(YearMonth month, List<MonthDay> days) {

    /** A task that is due on a day; {@code done} when that day's part is done already. */
    public record DueTask(LocalDate day, boolean done, Task task) {}

    /**
     * One day.
     *
     * @param lunar the lunar day, with its month on the first of it and on the first day shown
     * @param off why nobody works on that day, empty for the weekly rest; null for a working day
     */
    public record MonthDay(
            LocalDate date,
            boolean inMonth,
            String lunar,
            @Nullable String off,
            List<DueTask> tasks) {}

    static TaskMonth of(YearMonth month, List<DueTask> tasks, WorkingCalendar calendar) {
        var byDay = tasks.stream().collect(Collectors.groupingBy(DueTask::day));
        var first = firstShown(month);
        return new TaskMonth(
                month,
                first.datesUntil(lastShown(month).plusDays(1))
                        .map(date -> day(month, date, date.equals(first), byDay, calendar))
                        .toList());
    }

    static LocalDate firstShown(YearMonth month) {
        return month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    static LocalDate lastShown(YearMonth month) {
        return month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    private static MonthDay day(
            YearMonth month,
            LocalDate date,
            boolean firstShown,
            Map<LocalDate, List<DueTask>> tasks,
            WorkingCalendar calendar) {
        return new MonthDay(
                date,
                YearMonth.from(date).equals(month),
                lunar(LunarDate.of(date), firstShown),
                WorkingCalendar.covers(date) ? off(calendar.day(date)) : null,
                tasks.getOrDefault(date, List.of()));
    }

    private static @Nullable String off(Day day) {
        if (day.working()) {
            return null;
        }
        return day.kind() == DayKind.WEEKLY_REST ? "" : day.why();
    }

    private static String lunar(LunarDate lunar, boolean withMonth) {
        return withMonth || lunar.day() == 1
                ? "%d/%d%s".formatted(lunar.day(), lunar.month(), lunar.leapMonth() ? " nhuận" : "")
                : String.valueOf(lunar.day());
    }
}
