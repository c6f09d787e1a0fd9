package vn.danvan.calendar;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.terms.Terms;
import vn.danvan.terms.calendar.CalendarAnswer;
import vn.danvan.terms.calendar.OfficeHours;
import vn.danvan.terms.rule.RuleBook;

/**
 * Notices and readings laid out for counting: one calendar for the state, and one for each agency that has notices or days
 * of its own. Whatever is asked for again is the same object, so that counting stays quick.
 */
final class LaidOut {
    private static final RuleBook DELIVERED = RuleBook.standard();

    private final NoticeSet notices;
    private final List<Reading> readings;
    private final RuleBook rules;
    private final Set<AgencyId> withOwnDays;
    private final Terms state;
    private final Map<AgencyId, Terms> byAgency = new ConcurrentHashMap<>();

    LaidOut(NoticeSet notices, List<Reading> readings) {
        this.notices = notices;
        this.readings = List.copyOf(readings);
        var book = DELIVERED;
        for (var reading : readings) {
            book = reading.applyTo(book);
        }
        rules = book;
        withOwnDays = notices.agencies();
        state = lay(null);
    }

    /** The same rules on other notices. */
    LaidOut on(NoticeSet others) {
        return new LaidOut(others, readings);
    }

    NoticeSet notices() {
        return notices;
    }

    List<Reading> readings() {
        return readings;
    }

    Terms ofState() {
        return state;
    }

    Terms of(AgencyId agency) {
        return withOwnDays.contains(agency) ? byAgency.computeIfAbsent(agency, this::lay) : state;
    }

    private Terms lay(@Nullable AgencyId agency) {
        return switch (notices.calendar(agency)) {
            case CalendarAnswer.Ready(var calendar) -> new Terms(rules, calendar, OfficeHours.USUAL);
            case CalendarAnswer.Contradictory(var sentences) ->
                throw new IllegalStateException(String.join(" ", sentences));
        };
    }
}
