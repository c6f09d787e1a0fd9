package vn.danvan.plan.timeline;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;

/** Where days lie on a strip that is {@link #WIDTH} wide, from the first day to the last, both included. */
public record Scale(LocalDate first, LocalDate last) {
    public static final int WIDTH = 640;

    /** Where a day begins; days outside lie on the edge. */
    public double at(LocalDate day) {
        var days = Math.clamp(DAYS.between(first, day), 0, length());
        return Math.round(10.0 * WIDTH * days / length()) / 10.0;
    }

    /** How long a span of days is on the strip, both included; a day is always to be seen. */
    public double length(LocalDate from, LocalDate to) {
        return Math.max(3, Math.round(10 * (at(to.plusDays(1)) - at(from))) / 10.0);
    }

    private long length() {
        return DAYS.between(first, last) + 1;
    }
}
