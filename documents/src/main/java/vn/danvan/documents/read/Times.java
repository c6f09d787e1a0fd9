package vn.danvan.documents.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.When;

/** Values of the pieces of a time, as the folded text has them. What no calendar knows («ngày 31/02») is null. */
final class Times {
    private Times() {}

    static When.Cycle cycle(String word) {
        return switch (word) {
            case "ngày" -> When.Cycle.DAY;
            case "tuần" -> When.Cycle.WEEK;
            case "tháng" -> When.Cycle.MONTH;
            case "quý" -> When.Cycle.QUARTER;
            default -> When.Cycle.YEAR;
        };
    }

    static When every(int count, String cycle) {
        return new When.Every(count, cycle(cycle), null, null, false);
    }

    static @Nullable When onDay(Matcher m, int group, boolean before) {
        var day = Dates.day(m, group);
        return day == null ? null : new When.OnDay(day, before);
    }

    /** Day and month in two groups, every year. */
    static @Nullable When yearly(Matcher m, int group, boolean before) {
        try {
            var day = MonthDay.of(Integer.parseInt(m.group(group + 1)), Integer.parseInt(m.group(group)));
            return new When.Every(1, When.Cycle.YEAR, null, day, before);
        } catch (DateTimeException e) {
            return null; // no such day
        }
    }

    static @Nullable When onDayOf(int year, Matcher m, int group, boolean before) {
        try {
            var day = LocalDate.of(year, Integer.parseInt(m.group(group + 1)), Integer.parseInt(m.group(group)));
            return new When.OnDay(day, before);
        } catch (DateTimeException e) {
            return null; // no such day
        }
    }

    static @Nullable YearMonth month(String month, String year) {
        int m = Integer.parseInt(month);
        return m >= 1 && m <= 12 ? YearMonth.of(Integer.parseInt(year), m) : null;
    }

    static @Nullable When inMonth(String month, String year) {
        var value = month(month, year);
        return value == null ? null : new When.InMonth(value);
    }

    static When inYear(String year) {
        return new When.InYear(Year.of(Integer.parseInt(year)));
    }

    /** A quarter is the span of its months. */
    static When quarter(String quarter, String year) {
        int last = quarter(quarter) * 3;
        int y = Integer.parseInt(year);
        return new When.Between(
                YearMonth.of(y, last - 2).toString(), YearMonth.of(y, last).toString());
    }

    static LocalDate lastOfQuarter(String quarter, String year) {
        return YearMonth.of(Integer.parseInt(year), quarter(quarter) * 3).atEndOfMonth();
    }

    private static int quarter(String word) {
        return switch (word) {
            case "i", "1" -> 1;
            case "ii", "2" -> 2;
            case "iii", "3" -> 3;
            default -> 4;
        };
    }

    /** The ISO form of a day, month or year, whichever of its groups was written. */
    static @Nullable String iso(Matcher m, int day, int month, int year) {
        if (m.group(day) != null) {
            var value = Dates.day(m, day);
            return value == null ? null : value.toString();
        }
        if (m.group(month) != null) {
            var value = month(m.group(month), m.group(month + 1));
            return value == null ? null : value.toString();
        }
        return m.group(year);
    }
}
