package vn.danvan.plan.timeline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.calendar.Calendars;
import vn.danvan.plan.Task;
import vn.danvan.plan.timeline.TaskSpans.Opened;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Right;

/** Sets the tasks of a list on a strip of days. */
@Service
@Transactional(readOnly = true)
public class Timelines {
    private final TaskSpans spans;
    private final Calendars calendars;
    private final Clock clock;

    Timelines(TaskSpans spans, Calendars calendars, Clock clock) {
        this.spans = spans;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** The groups in the order in which their first task comes. */
    public Timeline of(Actor reader, List<Task> tasks, Function<Task, String> group) {
        reader.require(Right.PLAN_READ);
        var today = LocalDate.now(clock);
        var opened = spans.of(tasks);
        var bars = tasks.stream()
                .map(task -> bar(task, Objects.requireNonNull(opened.get(task.id()))))
                .toList();
        var days = new TimelineDays(today);
        var scale = days.scale(bars);
        var groups = bars.stream()
                .collect(
                        Collectors.groupingBy(bar -> group.apply(bar.task()), LinkedHashMap::new, Collectors.toList()));
        return new Timeline(
                scale,
                today,
                days.off(scale, calendars.of(reader.agency()).calendar()),
                groups.entrySet().stream()
                        .map(one -> new Timeline.Group(one.getKey(), one.getValue()))
                        .toList());
    }

    /** A plan of last year may have given a task behind its day; it is drawn on that day alone. */
    private static Bar bar(Task task, Opened opened) {
        var to = opened.closed() == null ? task.dueOn() : opened.closed();
        var from = to != null && to.isBefore(opened.given()) ? to : opened.given();
        return new Bar(task, from, to);
    }
}
