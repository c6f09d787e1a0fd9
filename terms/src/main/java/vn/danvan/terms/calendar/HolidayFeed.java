package vn.danvan.terms.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Public holidays, days off in lieu and swapped days as an iCalendar text (RFC 5545) that any calendar program can
 * subscribe to. Neighbouring days with one reason are one event.
 */
public final class HolidayFeed {

    private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int OCTETS_IN_A_LINE = 75;

    private final StringBuilder text = new StringBuilder();

    private HolidayFeed() {}

    /** The text for whole years; {@code stamp} is the moment at which it is made. */
    public static String of(WorkingCalendar calendar, int firstYear, int lastYear, Instant stamp) {
        var feed = new HolidayFeed();
        feed.line("BEGIN:VCALENDAR");
        feed.line("VERSION:2.0");
        feed.line("PRODID:-//danvan//terms//VI");
        feed.line("NAME:" + escape("Ngày nghỉ lễ, tết và ngày làm bù"));
        feed.line("X-WR-CALNAME:" + escape("Ngày nghỉ lễ, tết và ngày làm bù"));
        runs(calendar, firstYear, lastYear).forEach(run -> feed.event(run, stamp));
        feed.line("END:VCALENDAR");
        return feed.text.toString();
    }

    private static List<List<Day>> runs(WorkingCalendar calendar, int firstYear, int lastYear) {
        var runs = new ArrayList<List<Day>>();
        LocalDate.of(firstYear, 1, 1)
                .datesUntil(LocalDate.of(lastYear, 12, 31).plusDays(1))
                .map(calendar::day)
                .filter(day -> day.kind() != DayKind.WORKDAY && day.kind() != DayKind.WEEKLY_REST)
                .forEach(day -> {
                    if (runs.isEmpty() || !continues(runs.getLast().getLast(), day)) {
                        runs.add(new ArrayList<>());
                    }
                    runs.getLast().add(day);
                });
        return runs;
    }

    private static boolean continues(Day before, Day day) {
        return before.date().plusDays(1).equals(day.date()) && before.why().equals(day.why());
    }

    private void event(List<Day> run, Instant stamp) {
        var first = run.getFirst();
        line("BEGIN:VEVENT");
        line("UID:" + DATE.format(first.date()) + "-" + first.kind() + "@terms.danvan");
        line("DTSTAMP:" + STAMP.format(stamp));
        line("DTSTART;VALUE=DATE:" + DATE.format(first.date()));
        line("DTEND;VALUE=DATE:" + DATE.format(run.getLast().date().plusDays(1)));
        line("SUMMARY:" + escape(capitalized(first.why())));
        line("DESCRIPTION:" + escape(description(first)));
        line("STATUS:" + (first.provisional() ? "TENTATIVE" : "CONFIRMED"));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    private static String description(Day day) {
        var notice = day.notice();
        String text = "Căn cứ: " + day.basis();
        if (notice != null && !notice.citation().equals(day.basis())) {
            text += "; " + notice.citation();
        }
        return day.provisional() ? text + ". Tạm tính, chưa có thông báo của năm." : text + ".";
    }

    private static String capitalized(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** Folds a long line without cutting a letter. */
    private void line(String line) {
        int octets = 0;
        for (int codePoint : line.codePoints().toArray()) {
            String letter = Character.toString(codePoint);
            int length = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > OCTETS_IN_A_LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(letter);
            octets += length;
        }
        text.append("\r\n");
    }
}
