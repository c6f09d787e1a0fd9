package vn.danvan.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.danvan.terms.Terms;
import vn.danvan.terms.calendar.AgencyDay;
import vn.danvan.terms.calendar.WorkingCalendar;

/** Tries a notice on the calendar and on some of the open terms. */
@Component
class Previewing {
    /** Enough to see what a notice does; the recount itself takes all. */
    private static final int MOST_TERMS = 20_000;

    private static final int EXAMPLES = 5;

    private final OpenTermTable table;

    Previewing(OpenTermTable table) {
        this.table = table;
    }

    NoticePreview of(NewNotice notice, LaidOut before, LaidOut after) {
        var agency = notice.agency();
        Terms then = agency == null ? before.ofState() : before.of(agency);
        Terms now = agency == null ? after.ofState() : after.of(agency);
        var changes = NoticePreview.changes(then.calendar(), now.calendar(), years(notice));
        if (changes.isEmpty()) {
            return new NoticePreview(changes, now.calendar(), 0, true, 0, 0, List.of());
        }
        var terms = table.across(
                changes.getFirst().after().date(), changes.getLast().after().date(), agency, MOST_TERMS);
        var moves = new Recounting(before, after).moves(terms);
        var undecided = (int) moves.stream().filter(Move::isUndecided).count();
        return new NoticePreview(
                changes,
                now.calendar(),
                terms.size(),
                terms.size() < MOST_TERMS,
                moves.size() - undecided,
                undecided,
                moves.stream().map(Move::why).distinct().limit(EXAMPLES).toList());
    }

    /** The years whose days a notice names or chooses, and those around: what it replaces may have named others. */
    private static IntStream years(NewNotice notice) {
        var choice = notice.choice();
        var named = Stream.concat(
                        notice.asNotice().namedDays(), notice.ownDays().stream().map(AgencyDay::date))
                .map(LocalDate::getYear);
        var years = Stream.concat(
                        named, Stream.of(choice == null ? notice.issued().getYear() : choice.year()))
                .sorted()
                .toList();
        int first = Math.max(years.getFirst() - 1, WorkingCalendar.FIRST.getYear());
        int last = Math.min(years.getLast() + 1, WorkingCalendar.LAST.getYear());
        return IntStream.rangeClosed(first, last);
    }
}
