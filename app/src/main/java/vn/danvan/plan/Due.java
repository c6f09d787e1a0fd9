package vn.danvan.plan;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.When;
import vn.danvan.terms.calendar.WorkingCalendar;

/**
 * When a task is due (thời hạn), in the words that people write, read and store: «24/11/2026», «trước 10/6 hằng năm»,
 * «ngày 25 hằng tháng», «hằng quý».
 */
public sealed interface Due {

    /** The words, which {@link DuePhrase#parse} reads back. */
    String phrase();

    /** Whether the day itself is too late («trước ngày»). */
    boolean before();

    /** The last days of the calendar in that year; «trước ngày» leaves the day itself out. */
    List<LocalDate> lastDays(int year);

    /** The last days on which an office can do it: «trước ngày» ends with the working day before. */
    default List<LocalDate> lastDays(int year, WorkingCalendar calendar) {
        return lastDays(year).stream()
                .map(day -> before() && WorkingCalendar.covers(day) ? calendar.sameOrPreviousWorkingDay(day) : day)
                .toList();
    }

    /** Whether a day is named that lies before the year of the plan, when nothing of it had begun. */
    static boolean isBeforeStart(List<Due> dues, int year) {
        return dues.stream()
                .anyMatch(due -> due instanceof Once once && once.day().getYear() < year);
    }

    /** On one day, whatever the year of the plan. */
    record Once(LocalDate day, boolean before) implements Due {
        @Override
        public String phrase() {
            return words(before) + DuePhrase.DATE.format(day);
        }

        @Override
        public List<LocalDate> lastDays(int year) {
            return List.of(before ? day.minusDays(1) : day);
        }
    }

    /** Every year on a day. */
    record Yearly(MonthDay day, boolean before) implements Due {
        @Override
        public String phrase() {
            return "%s%d/%d hằng năm".formatted(words(before), day.getDayOfMonth(), day.getMonthValue());
        }

        @Override
        public List<LocalDate> lastDays(int year) {
            var on = day.atYear(year);
            return List.of(before ? on.minusDays(1) : on);
        }
    }

    /** Every 1, 3, 6 or 12 months, on a day of the last month of each cycle or at its end. */
    record Cyclic(int months, @Nullable Integer day, boolean before) implements Due {
        public Cyclic {
            if (12 % months != 0 || months < 1 || (day != null && (day < 1 || day > 31))) {
                throw new IllegalArgumentException("No cycle of %d months on day %s".formatted(months, day));
            }
        }

        @Override
        public String phrase() {
            var on = day == null ? "" : "%sngày %d ".formatted(words(before), day);
            return on + DuePhrase.cycle(months);
        }

        @Override
        public List<LocalDate> lastDays(int year) {
            return IntStream.rangeClosed(1, 12 / months)
                    .mapToObj(n -> lastDay(YearMonth.of(year, n * months)))
                    .toList();
        }

        private LocalDate lastDay(YearMonth month) {
            if (day == null) {
                return month.atEndOfMonth();
            }
            var on = month.atDay(Math.min(day, month.lengthOfMonth()));
            return before ? on.minusDays(1) : on;
        }
    }

    /** What a deadline in a plan says; empty where it gives no day that can be counted («thường xuyên»). */
    static Optional<Due> of(When when) {
        return switch (when) {
            case When.OnDay(var day, var before) -> Optional.of(new Once(day, before));
            case When.InMonth(var month) -> Optional.of(new Once(month.atEndOfMonth(), false));
            case When.InYear(var year) -> Optional.of(new Once(year.atMonth(12).atEndOfMonth(), false));
            case When.Between(var start, var end) -> end == null ? Optional.empty() : endOf(end);
            case When.Every every -> of(every);
            case When.Periodically periodically -> Optional.empty();
            case When.AfterEvent event -> Optional.empty();
        };
    }

    private static Optional<Due> of(When.Every every) {
        if (every.cycle() == When.Cycle.YEAR && every.count() == 1 && every.monthDay() != null) {
            return Optional.of(new Yearly(every.monthDay(), every.before()));
        }
        var months =
                switch (every.cycle()) {
                    case DAY, WEEK -> 0;
                    case MONTH -> every.count();
                    case QUARTER -> 3 * every.count();
                    case YEAR -> 12 * every.count();
                };
        return months == 0 || months > 12 || 12 % months != 0
                ? Optional.empty()
                : Optional.of(new Cyclic(months, every.dayOfMonth(), every.before()));
    }

    /** The last day of an ISO date, month or year. */
    private static Optional<Due> endOf(String end) {
        var day =
                switch (end.length()) {
                    case 4 -> Year.parse(end).atMonth(12).atEndOfMonth();
                    case 7 -> YearMonth.parse(end).atEndOfMonth();
                    default -> LocalDate.parse(end);
                };
        return Optional.of(new Once(day, false));
    }

    private static String words(boolean before) {
        return before ? "trước " : "";
    }
}
