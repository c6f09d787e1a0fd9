package vn.danvan.worklist;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.danvan.platform.SiteAddress;
import vn.danvan.terms.calendar.CalendarText;
import vn.danvan.terms.calendar.CalendarText.Certainty;
import vn.danvan.terms.calendar.CalendarText.Event;

/** Writes the last days of open items as a calendar (RFC 5545); items without a last day are not in it. */
@Component
public class WorkCalendar {
    private final SiteAddress site;

    WorkCalendar(SiteAddress site) {
        this.site = site;
    }

    public String of(String title, List<WorkLine> lines) {
        return CalendarText.of(title, lines.stream().flatMap(this::event).toList());
    }

    private Stream<Event> event(WorkLine line) {
        return Optional.ofNullable(line.dueOn()).stream()
                .map(day -> new Event(
                        "%s-%d@%s".formatted(line.owner().kind(), line.owner().id(), site.host()),
                        line.changedAt(),
                        day,
                        day,
                        "Hạn: " + line.title(),
                        description(line),
                        Certainty.CONFIRMED));
    }

    private String description(WorkLine line) {
        return lines(
                line.stage(),
                line.place().isEmpty() ? line.source() : line.source() + ", " + line.place(),
                line.article(),
                line.insteadOf() == null ? null : line.insteadOfWords(),
                site.link(line.path()));
    }

    private static String lines(@Nullable String... lines) {
        return String.join("\n", Stream.of(lines).flatMap(Stream::ofNullable).toList());
    }
}
