package vn.danvan.plan.web;

import java.util.HashMap;
import java.util.List;
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
        var page = page(actor, query).addObject("all", all);
        var whole = new TaskQuery(TaskFilter.State.OPEN, null, null, null, null, null);
        return query.equals(whole) ? page.addObject("standing", standing(actor)) : page;
    }

    /** For those who hand tasks out or see the whole agency: the agency; for the others: their unit. */
    private Standing standing(Actor actor) {
        var whole = actor.unit() == null || actor.may(Right.TASK_ASSIGN);
        var counts = lists.counts(actor, TaskFilter.of(TaskFilter.State.OPEN).ofUnit(whole ? null : actor.unit()));
        return new Standing(whole ? null : actor.unit(), counts, whole ? lists.late(actor) : List.of());
    }

    private ModelAndView page(Actor actor, TaskQuery query) {
        var found = lists.list(actor, query.filter(TaskKeys.read(query.after())));
        var more = found.size() > TaskLists.PAGE;
        var shown = more ? found.subList(0, TaskLists.PAGE) : found;
        var model = new HashMap<String, @Nullable Object>();
        model.put("title", "Nhiệm vụ");
        model.put("tasks", shown);
        model.put("tabs", tabs(actor, query));
        model.put("query", query);
        model.put("shapes", TaskViewPages.shapes(query, "/tasks"));
        model.put("units", directory.units(actor.agency()));
        model.put("unitName", overview.unitNames(actor));
        model.put("later", more ? query.address(query.state(), TaskKeys.of(shown.getLast())) : null);
        return new ModelAndView("plan/tasks", model);
    }

    private List<Tab> tabs(Actor actor, TaskQuery query) {
        return lists.counts(actor, query.filter(null)).entrySet().stream()
                .map(count -> new Tab(
                        count.getKey().title(),
                        query.address(count.getKey(), null),
                        count.getKey() == query.state(),
                        count.getValue()))
                .toList();
    }
}
