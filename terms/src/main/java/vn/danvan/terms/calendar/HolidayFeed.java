package vn.danvan.terms.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.danvan.terms.calendar.CalendarText.Certainty;
import vn.danvan.terms.calendar.CalendarText.Event;

/**
 * Public holidays, days off in lieu and swapped days as a calendar to subscribe to. Neighbouring days with one reason are
 * one event.
 */
public final class HolidayFeed {

    private static final String TITLE = "Ngày nghỉ lễ, tết và ngày làm bù";

    private HolidayFeed() {}

    /** The text for whole years; {@code stamp} is the moment at which the calendar last changed. */
    public static String of(WorkingCalendar calendar, int firstYear, int lastYear, Instant stamp) {
        return text(events(calendar, firstYear, lastYear, stamp));
    }

    public static String text(Iterable<Event> events) {
        return CalendarText.of(TITLE, events);
    }

    /** The events of whole years, so that those of two calendars can be compared. */
    public static List<Event> events(WorkingCalendar calendar, int firstYear, int lastYear, Instant stamp) {
        return runs(calendar, firstYear, lastYear).stream()
                .map(run -> event(run, stamp))
                .toList();
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

    private static Event event(List<Day> run, Instant stamp) {
        var first = run.getFirst();
        return new Event(
                DateTimeFormatter.BASIC_ISO_DATE.format(first.date()) + "-" + first.kind() + "@terms.danvan",
                stamp,
                first.date(),
                run.getLast().date(),
                capitalized(first.why()),
                description(first),
                first.provisional() ? Certainty.TENTATIVE : Certainty.CONFIRMED);
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
}
