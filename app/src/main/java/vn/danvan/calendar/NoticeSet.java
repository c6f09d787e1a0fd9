package vn.danvan.calendar;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.terms.calendar.AgencyDay;
import vn.danvan.terms.calendar.CalendarAnswer;
import vn.danvan.terms.calendar.Notice;
import vn.danvan.terms.calendar.NoticeFile;
import vn.danvan.terms.calendar.WorkingCalendar;

/** The notices that were entered and hold, beside those that came with the program. */
record NoticeSet(List<NewNotice> entered) {
    private static final List<Notice> DELIVERED = NoticeFile.standard();

    NoticeSet {
        entered = List.copyOf(entered);
    }

    NoticeSet with(NewNotice more) {
        return new NoticeSet(Stream.concat(entered.stream(), Stream.of(more)).toList());
    }

    /** The agencies whose calendars differ from that of the state. */
    Set<AgencyId> agencies() {
        return entered.stream().map(NewNotice::agency).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }

    CalendarAnswer calendar(@Nullable AgencyId agency) {
        return calendar(known(), agency);
    }

    /** What contradicts itself in the calendars of the state and of each agency. */
    List<String> contradictions() {
        return contradictions(known(), null);
    }

    /** What would contradict itself with one more notice. */
    List<String> contradictionsWith(NewNotice more) {
        var all = Stream.concat(known().stream(), Stream.of(more.asNotice())).toList();
        return contradictions(all, more.agency());
    }

    private List<String> contradictions(List<Notice> notices, @Nullable AgencyId another) {
        var found = new LinkedHashSet<>(sentences(calendar(notices, another)));
        found.addAll(sentences(calendar(notices, null)));
        agencies().forEach(agency -> found.addAll(sentences(calendar(notices, agency))));
        return List.copyOf(found);
    }

    private static List<String> sentences(CalendarAnswer answer) {
        return answer instanceof CalendarAnswer.Contradictory(var sentences) ? sentences : List.of();
    }

    private CalendarAnswer calendar(List<Notice> notices, @Nullable AgencyId agency) {
        return WorkingCalendar.of(notices, NewNotice.scope(agency), ownDays(agency));
    }

    private List<AgencyDay> ownDays(@Nullable AgencyId agency) {
        return entered.stream()
                .filter(notice -> agency != null && agency.equals(notice.agency()))
                .flatMap(notice -> notice.ownDays().stream())
                .toList();
    }

    /** One that was entered before a release of the program brought it along too stays the one that holds. */
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
