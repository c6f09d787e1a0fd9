package vn.danvan.platform.web;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Says a due date (hạn) as people do: the weekday, the date, and what is left as of today. */
public record DueWords(LocalDate today) {
    /** From so many days before it a due date counts as near. */
    public static final int SOON_DAYS = 7;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final List<String> WEEKDAYS =
            List.of("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật");

    /** «24/11/2026». */
    public static String date(LocalDate day) {
        return DAY.format(day);
    }

    /** «thứ Ba 24/11/2026». */
    public static String day(LocalDate day) {
        return WEEKDAYS.get(day.getDayOfWeek().getValue() - 1) + " " + date(day);
    }

    /** «còn 3 ngày», «hôm nay», «trễ 2 ngày». */
    public String left(LocalDate due) {
        var days = DAYS.between(today, due);
        if (days < 0) {
            return "trễ " + -days + " ngày";
        }
        if (days <= 1) {
            return days == 0 ? "hôm nay" : "ngày mai";
        }
        return "còn " + days + " ngày";
    }

    /** «thứ Ba 24/11/2026, còn 3 ngày». */
    public String full(LocalDate due) {
        return day(due) + ", " + left(due);
    }

    /** LATE after the last day, SOON in the days before it, else RUNNING. */
    public Tone tone(LocalDate due) {
        var days = DAYS.between(today, due);
        if (days < 0) {
            return Tone.LATE;
        }
        return days <= SOON_DAYS ? Tone.SOON : Tone.RUNNING;
    }
}
