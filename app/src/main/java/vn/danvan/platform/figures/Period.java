package vn.danvan.platform.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Some days in a row that a figure is counted over, both ends included (kỳ). */
public record Period(LocalDate first, LocalDate last) {

    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A period ends before it begins: " + first + " to " + last);
        }
    }

    public static Period ofYear(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The moment it begins. */
    public Instant begin(ZoneId zone) {
        return first.atStartOfDay(zone).toInstant();
    }

    /** The first moment that is no longer in it. */
    public Instant end(ZoneId zone) {
        return last.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
