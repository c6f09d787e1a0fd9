package vn.danvan.plan.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.danvan.plan.PlanUnits;
import vn.danvan.plan.Task;
import vn.danvan.plan.TaskFilter;
import vn.danvan.plan.TaskLists;
import vn.danvan.platform.SiteAddress;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.access.UnitId;
import vn.danvan.platform.sheet.SheetCell;
import vn.danvan.platform.sheet.SheetFormat;
import vn.danvan.platform.web.Downloads;
import vn.danvan.platform.web.TableFiles;
import vn.danvan.terms.calendar.CalendarText;
import vn.danvan.terms.calendar.CalendarText.Certainty;
import vn.danvan.terms.calendar.CalendarText.Event;

/** The list of tasks of a page as a file: exactly its filter, all pages of it. */
@Controller
class TaskFiles {
    private static final List<String> COLUMNS =
            List.of("Việc", "Hạn", "Trạng thái", "Chủ trì", "Phối hợp", "Mục", "Địa chỉ");

    private final TaskLists lists;
    private final PlanUnits units;
    private final SiteAddress site;
    private final Clock clock;

    TaskFiles(TaskLists lists, PlanUnits units, SiteAddress site, Clock clock) {
        this.lists = lists;
        this.units = units;
        this.site = site;
        this.clock = clock;
    }

    @GetMapping("/tasks/list.xlsx")
    @Requires(Right.PLAN_READ)
    ResponseEntity<byte[]> xlsx(
            @RequestParam(defaultValue = "OPEN") TaskFilter.State state, AskedTasks asked, Actor actor) {
        return table(SheetFormat.XLSX, asked.in(state, null), actor);
    }

    @GetMapping("/tasks/list.csv")
    @Requires(Right.PLAN_READ)
    ResponseEntity<byte[]> csv(
            @RequestParam(defaultValue = "OPEN") TaskFilter.State state, AskedTasks asked, Actor actor) {
        return table(SheetFormat.CSV, asked.in(state, null), actor);
    }

    @GetMapping("/tasks/list.ics")
    @Requires(Right.PLAN_READ)
    ResponseEntity<byte[]> ics(
            @RequestParam(defaultValue = "OPEN") TaskFilter.State state, AskedTasks asked, Actor actor) {
        var tasks = lists.all(actor, asked.in(state, null).filter(null));
        var text = CalendarText.of(
                "Hạn nhiệm vụ", tasks.stream().flatMap(this::event).toList());
        return Downloads.of("han-nhiem-vu.ics", "text/calendar;charset=UTF-8", text.getBytes(UTF_8));
    }

    private ResponseEntity<byte[]> table(SheetFormat format, TaskQuery query, Actor actor) {
        var names = units.names(actor.agency());
        var rows = lists.all(actor, query.filter(null)).stream().map(task -> row(task, names));
        return TableFiles.of(format, "nhiem-vu", query.state().title(), COLUMNS, rows);
    }

    private List<SheetCell> row(Task task, Function<UnitId, String> names) {
        return List.of(
                SheetCell.of(task.text()),
                SheetCell.of(task.dueOn()),
                SheetCell.of(task.status().title()),
                SheetCell.of(task.lead() == null ? "Chưa giao" : names.apply(task.lead())),
                SheetCell.of(task.cooperating().stream().map(names).collect(Collectors.joining("; "))),
                SheetCell.of(task.numbering().words()),
                SheetCell.of(site.link("/tasks/" + task.id())));
    }

    private Stream<Event> event(Task task) {
        return Optional.ofNullable(task.dueOn()).stream()
                .map(day -> new Event(
                        "plan.task-%d@%s".formatted(task.id().value(), site.host()),
                        clock.instant(),
                        day,
                        day,
                        "Hạn: " + task.text(),
                        task.status().title() + "\n" + site.link("/tasks/" + task.id()),
                        Certainty.CONFIRMED));
    }
}
