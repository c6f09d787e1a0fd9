package vn.danvan.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.danvan.terms.calendar.Day;
import vn.danvan.terms.calendar.WorkingCalendar;

/**
 * What a notice would do, before it is saved (xem trước).
 *
 * @param changes the days that would be other than they are
 * @param after the calendar as it would be
 * @param seen how many open terms were tried
 * @param all whether there were no more
 * @param moves how many of these would move
 * @param undecided how many would need a person
 */
public record NoticePreview(
        List<Change> changes,
        WorkingCalendar after,
        int seen,
        boolean all,
        int moves,
        int undecided,
        List<String> examples) {

    /** A day as it is and as it would be. */
    public record Change(Day before, Day after) {
        public boolean changesWork() {
            return before.working() != after.working();
        }
    }

    /** The months with days that would be worked or off other than now. */
    public List<YearMonth> months() {
        return changes.stream()
                .filter(Change::changesWork)
                .map(change -> YearMonth.from(change.after().date()))
                .distinct()
                .toList();
    }

    public boolean touches(LocalDate day) {
        return changes.stream().anyMatch(change -> change.after().date().equals(day));
    }

    static List<Change> changes(WorkingCalendar before, WorkingCalendar after, IntStream years) {
        return years.boxed()
                .flatMap(NoticePreview::days)
                .map(day -> new Change(before.day(day), after.day(day)))
                .filter(change -> !same(change.before(), change.after()))
                .toList();
    }

    private static Stream<LocalDate> days(int year) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
    }

    /** A notice that confirms what was expected changes nothing but the doubt. */
    private static boolean same(Day one, Day other) {
        return one.kind() == other.kind()
                && one.provisional() == other.provisional()
                && one.why().equals(other.why());
    }
}
