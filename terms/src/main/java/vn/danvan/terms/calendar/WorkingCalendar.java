package vn.danvan.terms.calendar;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danvan.terms.calendar.CalendarAnswer.Contradictory;
import vn.danvan.terms.calendar.CalendarAnswer.Ready;

/**
 * The working calendar of a state office (lịch làm việc): every day from 2000 to 2199 with the reason why it is worked or
 * not. A year is laid out when it is first asked for. It never changes; a new notice makes a new calendar.
 */
public final class WorkingCalendar {

    /** Before October 1999 the state worked six days a week. */
    public static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    public static final LocalDate LAST = LocalDate.of(2199, 12, 31);
    private static final long OFFSET = FIRST.toEpochDay();

    private final List<Notice> notices;
    private final List<AgencyDay> agencyDays;

    /** Filled a year at a time; days are immutable, so that a race does the same work twice and nothing worse. */
    private final @Nullable Day[] days = new @Nullable Day[(int) (LAST.toEpochDay() - OFFSET) + 1];

    private WorkingCalendar(List<Notice> notices, List<AgencyDay> agencyDays) {
        this.notices = notices;
        this.agencyDays = agencyDays;
    }

    /** The calendar of the state with the notices that the library knows. */
    public static WorkingCalendar standard() {
        return switch (of(NoticeFile.standard())) {
            case Ready(var calendar) -> calendar;
            case Contradictory(var sentences) -> throw new IllegalStateException(String.join(" ", sentences));
        };
    }

    public static CalendarAnswer of(List<Notice> notices) {
        return of(notices, Notice.STATE, List.of());
    }

    /** The calendar of an agency: notices for the whole state and for its scope, and its own days on top. */
    public static CalendarAnswer of(List<Notice> notices, String scope, List<AgencyDay> agencyDays) {
        var inForce = NoticeCheck.inForce(notices).stream()
                .filter(notice ->
                        notice.scope().equals(Notice.STATE) || notice.scope().equals(scope))
                .sorted(comparing(notice -> !notice.scope().equals(Notice.STATE)))
                .toList();
        var contradictions = NoticeCheck.contradictions(inForce);
        if (contradictions.isEmpty()) {
            contradictions = yearsNamedIn(inForce)
                    .mapToObj(year -> YearTable.of(year, inForce, agencyDays))
                    .flatMap(table -> table.contradictions().stream())
                    .toList();
        }
        return contradictions.isEmpty()
                ? new Ready(new WorkingCalendar(inForce, List.copyOf(agencyDays)))
                : new Contradictory(contradictions);
    }

    /** The years in which a swap can be of days that are not what it says. */
    private static IntStream yearsNamedIn(List<Notice> notices) {
        return notices.stream()
                .flatMap(Notice::namedDays)
                .mapToInt(LocalDate::getYear)
                .distinct();
    }

    public static boolean covers(LocalDate date) {
        return !date.isBefore(FIRST) && !date.isAfter(LAST);
    }

    public Day day(LocalDate date) {
        return day(date.toEpochDay());
    }

    /** The same by days since 1970, for counting many days. */
    public Day day(long epochDay) {
        int index = (int) (epochDay - OFFSET);
        if (index < 0 || index >= days.length) {
            throw new IllegalArgumentException("No working calendar for " + LocalDate.ofEpochDay(epochDay));
        }
        Day day = days[index];
        return day != null ? day : layOut(epochDay);
    }

    private Day layOut(long epochDay) {
        var date = LocalDate.ofEpochDay(epochDay);
        Day[] year = YearTable.of(date.getYear(), notices, agencyDays).days();
        int firstDay = (int) (epochDay - OFFSET) - (date.getDayOfYear() - 1);
        System.arraycopy(year, 0, days, firstDay, year.length);
        return year[date.getDayOfYear() - 1];
    }

    public boolean isWorking(LocalDate date) {
        return day(date).working();
    }

    public LocalDate sameOrNextWorkingDay(LocalDate date) {
        var day = date;
        while (!isWorking(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    public LocalDate sameOrPreviousWorkingDay(LocalDate date) {
        var day = date;
        while (!isWorking(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** Working days after one day up to and including another: how many have passed (số ngày làm việc đã qua). */
    public int workingDaysAfter(LocalDate from, LocalDate upTo) {
        return (int) from.plusDays(1)
                .datesUntil(upTo.isAfter(from) ? upTo.plusDays(1) : from.plusDays(1))
                .filter(this::isWorking)
                .count();
    }

    /** The notices that hold, in the order they were given. */
    public List<Notice> notices() {
        return notices;
    }

    /** Whether the yearly notice of Tết and the National Day is known. */
    public boolean knowsNoticeOf(int year) {
        return notices.stream()
                .anyMatch(notice -> notice.choice() != null && notice.choice().year() == year);
    }

    /** The agency's reception days, desks and other days of its own. */
    public List<AgencyDay> agencyDays() {
        return agencyDays;
    }

    /** The same calendar with days of an agency on top. */
    public WorkingCalendar with(List<AgencyDay> more) {
        return new WorkingCalendar(
                notices, Stream.concat(agencyDays.stream(), more.stream()).toList());
    }
}
