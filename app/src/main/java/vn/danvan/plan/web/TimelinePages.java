package vn.danvan.plan.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.danvan.organization.Directory;
import vn.danvan.plan.Outline;
import vn.danvan.plan.PlanOverview;
import vn.danvan.plan.RevisionId;
import vn.danvan.plan.Task;
import vn.danvan.plan.TaskFilter;
import vn.danvan.plan.TaskLists;
import vn.danvan.plan.timeline.Timelines;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.access.UnitId;
import vn.danvan.platform.web.Tab;

/** The tasks of a list as bars over time, by the same filter. */
@Controller
class TimelinePages {
    private static final String PATH = "/tasks/timeline";

    private final TaskLists lists;
    private final Timelines timelines;
    private final PlanOverview overview;
    private final Directory directory;

    TimelinePages(TaskLists lists, Timelines timelines, PlanOverview overview, Directory directory) {
        this.lists = lists;
        this.timelines = timelines;
        this.overview = overview;
        this.directory = directory;
    }

    /** By what the bars are put together. */
    enum By {
        UNIT("Theo đơn vị chủ trì"),
        PART("Theo phần của kế hoạch");

        private final String title;

        By(String title) {
            this.title = title;
        }
    }

    @GetMapping(PATH)
    @Requires(Right.PLAN_READ)
    ModelAndView timeline(
            @RequestParam(defaultValue = "OPEN") TaskFilter.State state,
            AskedTasks asked,
            @RequestParam(defaultValue = "UNIT") By by,
            @RequestParam(required = false) @Nullable String after,
            Actor actor) {
        var query = asked.in(state, after);
        var found = lists.list(actor, query.filter(TaskKeys.read(after)));
        var more = found.size() > TaskLists.PAGE;
        var shown = more ? found.subList(0, TaskLists.PAGE) : found;
        var units = directory.units(actor.agency());
        var unitName = overview.unitNames(actor, units);
        var model = new HashMap<String, @Nullable Object>();
        model.put("query", query);
        model.put("units", units);
        model.put("unitName", unitName);
        model.put("shapes", TaskViewPages.shapes(query, PATH));
        model.put("groupings", groupings(query, by));
        model.put("timeline", timelines.of(actor, shown, by == By.UNIT ? byUnit(unitName) : byPart(actor)));
        model.put("later", more ? joined(query, by) + "&after=" + TaskKeys.of(shown.getLast()) : null);
        return new ModelAndView("plan/timeline", model);
    }

    private static List<Tab> groupings(TaskQuery query, By by) {
        return List.of(
                new Tab(By.UNIT.title, joined(query, By.UNIT), by == By.UNIT),
                new Tab(By.PART.title, joined(query, By.PART), by == By.PART));
    }

    private static String joined(TaskQuery query, By by) {
        var address = query.address(PATH);
        return address + (address.contains("?") ? "&" : "?") + "by=" + by;
    }

    private static Function<Task, String> byUnit(Function<UnitId, String> unitName) {
        return task -> task.lead() == null ? "Chưa giao đơn vị chủ trì" : unitName.apply(task.lead());
    }

    /** «II. Nội dung thực hiện»: the outermost part of the plan that a task stands in. */
    private Function<Task, String> byPart(Actor actor) {
        var parts = new HashMap<RevisionId, Map<String, String>>();
        return task -> parts.computeIfAbsent(task.revision(), revision -> names(actor, revision))
                .getOrDefault(task.numbering().number().split("\\.", 2)[0], "Việc bổ sung");
    }

    private Map<String, String> names(Actor actor, RevisionId revision) {
        var names = new HashMap<String, String>();
        for (Outline.Part part : overview.parts(actor, revision)) {
            names.putIfAbsent(part.number(), part.number() + ". " + PlanTexts.brief(part.words(), 120));
        }
        return names;
    }
}
