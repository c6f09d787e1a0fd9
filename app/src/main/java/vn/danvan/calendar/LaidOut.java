package vn.danvan.calendar;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.terms.Terms;
import vn.danvan.terms.calendar.AgencyDay;
import vn.danvan.terms.calendar.CalendarAnswer;
import vn.danvan.terms.calendar.Notice;
import vn.danvan.terms.calendar.NoticeFile;
import vn.danvan.terms.calendar.OfficeHours;
import vn.danvan.terms.calendar.WorkingCalendar;
import vn.danvan.terms.rule.RuleBook;

/**
 * Notices and readings of an edition laid out for counting: one calendar for the state, and one for each agency that has
 * notices or days of its own. Whatever is asked for again is the same object, so that counting stays quick.
 */
final class LaidOut {
    private static final List<Notice> DELIVERED = NoticeFile.standard();
    private static final RuleBook DELIVERED_RULES = RuleBook.standard();

    private final List<NewNotice> entered;
    private final RuleBook rules;
    private final Set<AgencyId> withOwnDays;
    private final Terms state;
    private final Map<AgencyId, Terms> byAgency = new ConcurrentHashMap<>();

    LaidOut(List<NewNotice> entered, List<Reading> readings) {
        this.entered = List.copyOf(entered);
        var book = DELIVERED_RULES;
        for (var reading : readings) {
            book = reading.applyTo(book);
        }
        rules = book;
        withOwnDays = entered.stream()
                .map(NewNotice::agency)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
        state = lay(null);
    }

    Terms ofState() {
        return state;
    }

    Terms of(AgencyId agency) {
        return withOwnDays.contains(agency) ? byAgency.computeIfAbsent(agency, this::lay) : state;
    }

    RuleBook rules() {
        return rules;
    }

    private Terms lay(@Nullable AgencyId agency) {
        return switch (calendar(known(), agency)) {
            case CalendarAnswer.Ready(var calendar) -> new Terms(rules, calendar, OfficeHours.USUAL);
            case CalendarAnswer.Contradictory(var sentences) ->
                throw new IllegalStateException(String.join(" ", sentences));
        };
    }

    /** What contradicts itself in the calendars of the state and of each agency, when one more notice is added. */
    List<String> contradictions(NewNotice more) {
        var all = Stream.concat(known().stream(), Stream.of(more.asNotice())).toList();
        var found = new LinkedHashSet<>(contradictions(all, more.agency()));
        if (more.agency() == null) {
            withOwnDays.forEach(agency -> found.addAll(contradictions(all, agency)));
        }
        return List.copyOf(found);
    }

    private List<String> contradictions(List<Notice> notices, @Nullable AgencyId agency) {
        return calendar(notices, agency) instanceof CalendarAnswer.Contradictory(var sentences) ? sentences : List.of();
    }

    private CalendarAnswer calendar(List<Notice> notices, @Nullable AgencyId agency) {
        return WorkingCalendar.of(notices, NewNotice.scope(agency), agency == null ? List.of() : ownDays(agency));
    }

    private List<AgencyDay> ownDays(AgencyId agency) {
        return entered.stream()
                .filter(notice -> agency.equals(notice.agency()))
                .flatMap(notice -> notice.ownDays().stream())
                .toList();
    }

    /** Delivered and entered notices. One that was entered before a release brought it along too stays the one that holds. */
    private List<Notice> known() {
        var own = entered.stream().map(NewNotice::asNotice).toList();
        var spoken = new HashSet<Object>();
        own.stream()
                .filter(notice -> notice.scope().equals(Notice.STATE))
                .forEach(notice -> spoken.addAll(subjects(notice)));
        return Stream.concat(
                        DELIVERED.stream()
                                .filter(notice -> subjects(notice).stream().noneMatch(spoken::contains)),
                        own.stream())
                .toList();
    }

    /** What a notice speaks about: its number, the year it chose for, the days it names. */
    private static List<Object> subjects(Notice notice) {
        var choice = notice.choice();
        return Stream.concat(
                        Stream.<Object>of(notice.number(), choice == null ? notice.number() : choice.year()),
                        notice.namedDays())
                .toList();
    }
}
