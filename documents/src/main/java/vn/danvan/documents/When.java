package vn.danvan.documents;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** When something is due. {@link #value()} gives the short form, such as {@code every year before 06-10}. */
public sealed interface When {

    /** The short form: ISO dates, {@code start/end}, {@code every …}, or an English gloss. */
    String value();

    /** One day. {@code before} is true for «trước ngày», which leaves that day itself out. */
    record OnDay(LocalDate day, boolean before) implements When {
        @Override
        public String value() {
            return day.toString();
        }
    }

    /** Within a month. */
    record InMonth(YearMonth month) implements When {
        @Override
        public String value() {
            return month.toString();
        }
    }

    /** Within a year. */
    record InYear(Year year) implements When {
        @Override
        public String value() {
            return year.toString();
        }
    }

    /** A span; each end is an ISO date, month or year; a null end is open. */
    record Between(String start, @Nullable String end) implements When {
        @Override
        public String value() {
            return start + "/" + (end == null ? ".." : end);
        }
    }

    /** The unit of a cycle. */
    enum Cycle {
        DAY,
        WEEK,
        MONTH,
        QUARTER,
        YEAR
    }

    /**
     * Again and again: every {@code count} {@code cycle}s.
     *
     * @param dayOfMonth the day, for a monthly or quarterly cycle
     * @param monthDay the day, for a yearly cycle
     * @param before true for «trước ngày», which leaves that day itself out
     */
    record Every(
            int count,
            Cycle cycle,
            @Nullable Integer dayOfMonth,
            @Nullable MonthDay monthDay,
            boolean before) implements When {
        @Override
        public String value() {
            var unit = cycle.name().toLowerCase(java.util.Locale.ROOT);
            var every = count == 1 ? "every " + unit : "every " + count + " " + unit + "s";
            if (dayOfMonth != null) {
                return every + (before ? " before day " : " day ") + dayOfMonth;
            }
            return monthDay == null
                    ? every
                    : every + (before ? " before " : " ") + monthDay.toString().substring(2);
        }
    }

    /** «Định kỳ» without a cycle. */
    record Periodically() implements When {
        @Override
        public String value() {
            return "periodically";
        }
    }

    /** Counted from an event; the gloss says from which. */
    record AfterEvent(String gloss) implements When {
        @Override
        public String value() {
            return gloss;
        }
    }
}
