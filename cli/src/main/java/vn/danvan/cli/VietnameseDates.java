package vn.danvan.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import vn.danvan.documents.When;

/** Dates and terms in the words of an office: «trước ngày 10/6 hằng năm». */
final class VietnameseDates {

    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?");

    private VietnameseDates() {}

    static String print(LocalDate day) {
        return "%02d/%s/%d".formatted(day.getDayOfMonth(), month(day.getMonthValue()), day.getYear());
    }

    /** {@code 2024-06-05}, {@code 2024-06} or {@code 2024}; anything else stays. */
    static String printIso(String iso) {
        var m = ISO.matcher(iso);
        if (!m.matches()) {
            return iso;
        }
        if (m.group(2) == null) {
            return "năm " + m.group(1);
        }
        var month = Integer.parseInt(m.group(2));
        return m.group(3) == null
                ? "tháng %d/%s".formatted(month, m.group(1))
                : "%s/%s/%s".formatted(m.group(3), month(month), m.group(1));
    }

    static String print(When when) {
        return switch (when) {
            case When.OnDay(var day, var before) -> (before ? "trước ngày " : "ngày ") + print(day);
            case When.InMonth(YearMonth month) -> "tháng %d/%d".formatted(month.getMonthValue(), month.getYear());
            case When.InYear(var year) -> "năm " + year;
            case When.Between(var start, var end) ->
                "từ %s%s".formatted(printIso(start), end == null ? "" : " đến " + printIso(end));
            case When.Every every -> print(every);
            case When.Periodically() -> "định kỳ";
            case When.AfterEvent(var gloss) -> gloss;
        };
    }

    private static String print(When.Every every) {
        var cycle = (every.count() == 1 ? "hằng " : every.count() + " ") + unit(every.cycle());
        var before = every.before() ? "trước ngày " : "ngày ";
        if (every.monthDay() != null) {
            return "%s%d/%d %s"
                    .formatted(
                            before,
                            every.monthDay().getDayOfMonth(),
                            every.monthDay().getMonthValue(),
                            cycle);
        }
        return every.dayOfMonth() == null ? cycle : before + every.dayOfMonth() + " " + cycle;
    }

    private static String unit(When.Cycle cycle) {
        return switch (cycle) {
            case DAY -> "ngày";
            case WEEK -> "tuần";
            case MONTH -> "tháng";
            case QUARTER -> "quý";
            case YEAR -> "năm";
        };
    }

    /** Decree 30/2020/NĐ-CP, Annex I, Part I, II.4: days below 10, and the months 1 and 2, are padded. */
    private static String month(int month) {
        return month <= 2 ? "0" + month : String.valueOf(month);
    }
}
