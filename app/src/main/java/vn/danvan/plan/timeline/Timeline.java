package vn.danvan.plan.timeline;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;

/**
 * Tasks in groups over the same days.
 *
 * @param off spans of days on which nobody works
 */
public record Timeline(Scale scale, LocalDate today, List<Span> off, List<Group> groups) {

    public record Group(String name, List<Bar> bars) {}

    /** Days, both included. */
    public record Span(LocalDate from, LocalDate to) {}

    public boolean showsToday() {
        return !today.isBefore(scale.first()) && !today.isAfter(scale.last());
    }

    /** The months that begin on the strip. */
    public List<YearMonth> months() {
        return YearMonth.from(scale.first())
                .atDay(1)
                .datesUntil(scale.last().plusDays(1), Period.ofMonths(1))
                .map(YearMonth::from)
                .toList();
    }

    /** How long a bar is on the strip. */
    public double length(Bar bar) {
        return scale.length(bar.from(), bar.shownTo(scale, today));
    }
}
