package vn.danvan.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.terms.calendar.CalendarText.Event;
import vn.danvan.terms.calendar.Day;
import vn.danvan.terms.calendar.DayKind;
import vn.danvan.terms.calendar.HolidayFeed;

/** The days off of the state, as a list and as a calendar to subscribe to. */
@Service
public class HolidayCalendar {
    private static final int YEARS_BACK = 1;
    private static final int YEARS_AHEAD = 2;

    private final Calendars calendars;
    private final CancelledEvents cancelled;
    private final Clock clock;

    HolidayCalendar(Calendars calendars, CancelledEvents cancelled, Clock clock) {
        this.calendars = calendars;
        this.cancelled = cancelled;
        this.clock = clock;
    }

    /** Last year, this year and the two to come; what is no longer so is cancelled by name. */
    @Transactional(readOnly = true)
    public String feed() {
        var year = LocalDate.now(clock).getYear();
        var events = events(year - YEARS_BACK, year + YEARS_AHEAD);
        var names = events.stream().map(Event::name).toList();
        return HolidayFeed.text(Stream.concat(
                        events.stream(),
                        cancelled.all(year - YEARS_BACK).stream().filter(event -> !names.contains(event.name())))
                .toList());
    }

    private List<Event> events(int first, int last) {
        return HolidayFeed.events(
                calendars.ofState().calendar(), first, last, calendars.edition().at());
    }

    /** Every day of a year that is not what its weekday says. */
    @Transactional(readOnly = true)
    public List<Day> days(int year) {
        var calendar = calendars.ofState().calendar();
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .map(calendar::day)
                .filter(day -> day.kind() != DayKind.WORKDAY && day.kind() != DayKind.WEEKLY_REST)
                .toList();
    }
}
