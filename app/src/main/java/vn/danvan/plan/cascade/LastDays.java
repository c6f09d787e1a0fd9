package vn.danvan.plan.cascade;

import java.time.LocalDate;
import vn.danvan.platform.web.DueWords;

/** Between which days the last day of a duty can be: from the first of its plan's year on, and no slip of the pen. */
final class LastDays {
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private LastDays() {}

    static boolean isPossible(LocalDate day, int year) {
        return day.getYear() >= year && !day.isAfter(LAST);
    }

    /** The first day that is possible in a plan of that year, as people write it. */
    static String first(int year) {
        return DueWords.date(LocalDate.of(year, 1, 1));
    }
}
