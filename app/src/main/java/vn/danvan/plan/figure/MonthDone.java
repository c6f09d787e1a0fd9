package vn.danvan.plan.figure;

import java.time.YearMonth;

/** What was done in a month, by the figures that count it. */
public record MonthDone(YearMonth month, Tally inTime, Tally late) {

    /** A count with the page of the records behind it. */
    public record Tally(long count, String page) {}
}
