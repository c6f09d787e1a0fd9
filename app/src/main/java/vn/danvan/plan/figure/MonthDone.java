package vn.danvan.plan.overview;

import java.time.YearMonth;

/** What was done in a month. */
public record MonthDone(YearMonth month, long inTime, long late) {}
