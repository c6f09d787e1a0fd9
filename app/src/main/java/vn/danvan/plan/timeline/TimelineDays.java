package vn.danvan.plan.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.danvan.terms.calendar.WorkingCalendar;

/** Which days a timeline shows, and on which of them nobody works. */
record TimelineDays(LocalDate today) {
    /** So far back and ahead of today, so that a day is still to be seen. */
    private static final int MONTHS_BACK = 3;

    private static final int MONTHS_AHEAD = 9;

    /** Whole months that hold the bars, not too far from today. */
    Scale scale(List<Bar> bars) {
        var earliest = YearMonth.from(today).minusMonths(MONTHS_BACK).atDay(1);
        var latest = YearMonth.from(today).plusMonths(MONTHS_AHEAD).atEndOfMonth();
        var first = bars.stream().map(Bar::from).min(LocalDate::compareTo).orElse(today);
        var last = bars.stream()
                .flatMap(bar -> Stream.ofNullable(bar.to()))
                .max(LocalDate::compareTo)
                .orElse(today);
        return new Scale(
                YearMonth.from(later(earliest, earlier(first, today))).atDay(1),
                YearMonth.from(earlier(latest, later(last, today))).atEndOfMonth());
    }

    List<Timeline.Span> off(Scale scale, WorkingCalendar calendar) {
        var spans = new ArrayList<Timeline.Span>();
        scale.first()
                .datesUntil(scale.last().plusDays(1))
                .filter(day -> isOff(day, calendar))
                .forEach(day -> {
                    if (!spans.isEmpty() && spans.getLast().to().plusDays(1).equals(day)) {
                        spans.set(
                                spans.size() - 1,
                                new Timeline.Span(spans.getLast().from(), day));
                    } else {
                        spans.add(new Timeline.Span(day, day));
                    }
                });
        return spans;
    }

    private static boolean isOff(LocalDate day, WorkingCalendar calendar) {
        return WorkingCalendar.covers(day) && !calendar.day(day).working();
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
