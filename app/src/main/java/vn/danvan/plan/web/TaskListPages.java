package vn.danvan.plan.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.danvan.organization.Directory;
import vn.danvan.plan.PlanOverview;
import vn.danvan.plan.TaskFilter;
import vn.danvan.plan.TaskLists;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.web.Tab;

/** The list of tasks. */
@Controller
class TaskListPages {
    private final TaskLists lists;
    private final PlanOverview overview;
    private final Directory directory;

    TaskListPages(TaskLists lists, PlanOverview overview, Directory directory) {
        this.lists = lists;
        this.overview = overview;
        this.directory = directory;
    }

    @GetMapping("/tasks")
    @Requires(Right.PLAN_READ)
    ModelAndView tasks(
            @RequestParam(defaultValue = "OPEN") TaskFilter.State state,
            AskedTasks asked,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "false") boolean all,
            Actor actor) {
        var query = asked.in(state, after);
        var counts = lists.counts(actor, query.filter(null));
        var page = page(actor, query, counts).addObject("all", all);
        var whole = new TaskQuery(TaskFilter.State.OPEN, null, null, null, null, null);
        return query.equals(whole) ? page.addObject("standing", standing(actor, counts)) : page;
    }

    /** For those who hand tasks out or see the whole agency: the agency; for the others: their unit. */
    private Standing standing(Actor actor, Map<TaskFilter.State, Long> ofAgency) {
        if (actor.unit() == null || actor.may(Right.TASK_ASSIGN)) {
            return new Standing(null, ofAgency, lists.late(actor));
        }
        var ofUnit = lists.counts(actor, TaskFilter.of(TaskFilter.State.OPEN).ofUnit(actor.unit()));
        return new Standing(actor.unit(), ofUnit, List.of());
    }

    private ModelAndView page(Actor actor, TaskQuery query, Map<TaskFilter.State, Long> counts) {
        var found = lists.list(actor, query.filter(TaskKeys.read(query.after())));
        var more = found.size() > TaskLists.PAGE;
        var shown = more ? found.subList(0, TaskLists.PAGE) : found;
        var model = new HashMap<String, @Nullable Object>();
        model.put("title", "Nhiệm vụ");
        model.put("tasks", shown);
        model.put("tabs", tabs(query, counts));
        model.put("query", query);
        model.put("shapes", TaskViewPages.shapes(query, "/tasks"));
        var units = directory.units(actor.agency());
        model.put("units", units);
        model.put("unitName", overview.unitNames(actor, units));
        model.put("later", more ? query.address(query.state(), TaskKeys.of(shown.getLast())) : null);
        return new ModelAndView("plan/tasks", model);
    }

    private static List<Tab> tabs(TaskQuery query, Map<TaskFilter.State, Long> counts) {
        return counts.entrySet().stream()
                .map(count -> new Tab(
                        count.getKey().title(),
                        query.address(count.getKey(), null),
                        count.getKey() == query.state(),
                        count.getValue()))
                .toList();
    }
}
