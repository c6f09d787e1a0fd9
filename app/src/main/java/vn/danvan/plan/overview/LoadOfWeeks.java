package vn.danvan.plan.overview;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The weeks to come, this one from today on (việc đến hạn các tuần tới). */
public record LoadOfWeeks(LocalDate today) {
    private static final int WEEKS = 8;

    /** What is due from one day to another, both included. */
    public record Week(LocalDate from, LocalDate to, long tasks) {}

    LocalDate lastDay() {
        return sunday(WEEKS - 1);
    }

    List<Week> of(Map<LocalDate, Long> days) {
        return IntStream.range(0, WEEKS)
                .mapToObj(n -> week(n == 0 ? today : sunday(n).minusDays(6), sunday(n), days))
                .toList();
    }

    private static Week week(LocalDate from, LocalDate to, Map<LocalDate, Long> days) {
        var tasks = from.datesUntil(to.plusDays(1))
                .mapToLong(day -> days.getOrDefault(day, 0L))
                .sum();
        return new Week(from, to, tasks);
    }

    private LocalDate sunday(int week) {
        return today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).plusWeeks(week);
    }
}
