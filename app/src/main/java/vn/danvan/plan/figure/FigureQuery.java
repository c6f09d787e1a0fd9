package vn.danvan.plan.figure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danvan.platform.access.UnitId;
import vn.danvan.platform.figures.Period;
import vn.danvan.platform.web.TypedDay;

/**
 * What the address of a page of figures asks for. A period that is not one is the year so far; days are written as the
 * field of a day sends them.
 */
public record FigureQuery(Period period, @Nullable UnitId unit, CountedRecords.@Nullable Key after) {

    static FigureQuery read(String first, String last, @Nullable Long unit, String after, LocalDate today) {
        return new FigureQuery(period(first, last, today), unit == null ? null : new UnitId(unit), key(after));
    }

    String address(String path, CountedRecords.@Nullable Key from) {
        return "%s?first=%s&last=%s%s%s"
                .formatted(
                        path,
                        period.first(),
                        period.last(),
                        unit == null ? "" : "&unit=" + unit.value(),
                        from == null ? "" : "&after=" + from.day() + "." + from.key());
    }

    private static Period period(String first, String last, LocalDate today) {
        var from = day(first);
        var to = day(last);
        return from == null || to == null || to.isBefore(from)
                ? new Period(today.withDayOfYear(1), today)
                : new Period(from, to);
    }

    private static CountedRecords.@Nullable Key key(String after) {
        var dot = after.indexOf('.');
        var day = dot < 0 ? null : day(after.substring(0, dot));
        return day == null || !after.substring(dot + 1).matches("\\d{1,18}")
                ? null
                : new CountedRecords.Key(day, Long.parseLong(after.substring(dot + 1)));
    }

    private static @Nullable LocalDate day(String words) {
        return TypedDay.read(words).filter(FigureQuery::isCounted).orElse(null);
    }

    /** Other days are slips of the pen. */
    public static boolean isCounted(LocalDate day) {
        return day.getYear() >= 1900 && day.getYear() <= 2199;
    }
}
