package vn.danvan.terms;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.danvan.terms.calendar.WorkingCalendar;
import vn.danvan.terms.rule.Method;
import vn.danvan.terms.rule.YearlyDate;

/**
 * Days that come again: the first on or after the day asked about. A day for sending that is a day off moves back, because
 * the law names the day itself and no count (safe day); a reception day moves on, because citizens come later.
 */
final class RecurringDay {

    private final WorkingCalendar calendar;
    private final LocalDate asked;

    RecurringDay(WorkingCalendar calendar, LocalDate asked) {
        this.calendar = calendar;
        this.asked = asked;
    }

    /** A day of sending and the rule's date that it belongs to. */
    record Sending(YearlyDate date, LocalDate bareDay, LocalDate safeDay) {}

    Sending next(Method.OnDates onDates) {
        return onDates.dates().stream()
                .flatMap(date -> Stream.of(asked.getYear(), asked.getYear() + 1).map(year -> sending(date, year)))
                .filter(sending -> !sending.safeDay().isBefore(asked))
                .min(Comparator.comparing(Sending::safeDay))
                .orElseThrow();
    }

    private Sending sending(YearlyDate date, int year) {
        var bareDay = date.lastDayIn(year);
        return new Sending(date, bareDay, calendar.sameOrPreviousWorkingDay(bareDay));
    }

    /** The day of the month named, before it is moved. */
    LocalDate next(Method.EveryMonth everyMonth) {
        return IntStream.range(0, 3)
                .mapToObj(months -> YearMonth.from(asked).plusMonths(months))
                .map(month -> month.atDay(Math.min(everyMonth.dayOfMonth(), month.lengthOfMonth())))
                .filter(day -> !calendar.sameOrNextWorkingDay(day).isBefore(asked))
                .findFirst()
                .orElseThrow();
    }

    /** The last day of the week or month, before it is moved. */
    LocalDate next(Method.OncePer oncePer) {
        return IntStream.range(0, 6)
                .mapToObj(times -> lastDay(oncePer.period(), times))
                .filter(day -> !calendar.sameOrPreviousWorkingDay(day).isBefore(asked))
                .findFirst()
                .orElseThrow();
    }

    private LocalDate lastDay(Method.Period period, int times) {
        return switch (period) {
            case WEEK ->
                asked.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).plusWeeks(times);
            case MONTH -> YearMonth.from(asked).plusMonths(times).atEndOfMonth();
        };
    }
}
