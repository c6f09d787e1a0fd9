package vn.danvan.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.terms.calendar.CalendarText.Event;
import vn.danvan.terms.calendar.HolidayFeed;
import vn.danvan.terms.calendar.WorkingCalendar;

/** What every change of notices and rules brings with it: an edition, cancelled events of the feed, a recount. */
@Component
class Changing {
    private static final int YEARS_AROUND = 3;

    private final Editions editions;
    private final CancelledEvents cancelled;
    private final Recounts recounts;
    private final Clock clock;

    Changing(Editions editions, CancelledEvents cancelled, Recounts recounts, Clock clock) {
        this.editions = editions;
        this.cancelled = cancelled;
        this.recounts = recounts;
        this.clock = clock;
    }

    /** A change that has its edition and still needs its recount. */
    record Change(Edition edition, Recounts recounts) {

        long recount(@Nullable AgencyId agency, @Nullable String rule, String cause) {
            return recounts.ask(edition, agency, rule, cause);
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Change begin(LaidOut before, LaidOut after) {
        var remaining = names(events(after.ofState().calendar()));
        var gone = events(before.ofState().calendar()).stream()
                .filter(event -> !remaining.contains(event.name()))
                .toList();
        // from here on whoever opens a term waits
        var edition = editions.next();
        cancelled.add(gone, edition.at());
        return new Change(edition, recounts);
    }

    private List<Event> events(WorkingCalendar calendar) {
        var now = clock.instant();
        var year = LocalDate.now(clock).getYear();
        return HolidayFeed.events(calendar, year - YEARS_AROUND, year + YEARS_AROUND, now);
    }

    private static Set<String> names(List<Event> events) {
        return events.stream().map(Event::name).collect(Collectors.toSet());
    }
}
