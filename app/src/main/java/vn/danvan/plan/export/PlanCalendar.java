package vn.danvan.plan.export;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.danvan.platform.SiteAddress;
import vn.danvan.terms.calendar.CalendarText;
import vn.danvan.terms.calendar.CalendarText.Certainty;
import vn.danvan.terms.calendar.CalendarText.Event;

/** Writes the dates of a plan as a calendar (RFC 5545). */
@Component
class PlanCalendar {
    private final SiteAddress site;

    PlanCalendar(SiteAddress site) {
        this.site = site;
    }

    String of(PlanFiles.Dates dates) {
        var source = dates.plan().title();
        return CalendarText.of(
                source, dates.days().stream().map(day -> event(day, source)).toList());
    }

    private Event event(Duty.Day day, String source) {
        var duty = day.duty();
        return new Event(
                "plan.task-%d-%d@%s".formatted(duty.id().value(), day.ordinal(), site.host()),
                day.changed(),
                day.day(),
                day.day(),
                (day.done() ? "Đã xong: " : "Hạn: ") + duty.text(),
                Stream.of(
                                duty.status().title(),
                                source + ", " + duty.numbering().words(),
                                duty.product(),
                                site.link("/tasks/" + duty.id()))
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("\n")),
                Certainty.CONFIRMED);
    }
}
