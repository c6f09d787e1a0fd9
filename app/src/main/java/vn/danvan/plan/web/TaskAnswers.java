package vn.danvan.plan.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvan.organization.Directory;
import vn.danvan.organization.Officer;
import vn.danvan.plan.PlanOverview;
import vn.danvan.plan.PlanUnits;
import vn.danvan.plan.Task;
import vn.danvan.plan.TaskDetails;
import vn.danvan.plan.TaskId;
import vn.danvan.plan.TaskWork.Outcome;
import vn.danvan.plan.cascade.CascadeHooks;
import vn.danvan.plan.goal.GoalViews;
import vn.danvan.plan.mention.Mentions;
import vn.danvan.plan.rollover.RolloverViews;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Duty;
import vn.danvan.platform.web.Texts;

/** The page of a task, and what is answered to an act on it. */
@Component
class TaskAnswers {
    private final TaskDetails details;
    private final PlanOverview overview;
    private final Directory directory;
    private final PlanUnits planUnits;
    private final GoalViews goals;
    private final RolloverViews rollovers;
    private final Mentions mentions;
    private final CascadeHooks cascade;
    private final Texts texts;

    TaskAnswers(
            TaskDetails details,
            PlanOverview overview,
            Directory directory,
            PlanUnits planUnits,
            GoalViews goals,
            RolloverViews rollovers,
            Mentions mentions,
            CascadeHooks cascade,
            Texts texts) {
        this.details = details;
        this.overview = overview;
        this.directory = directory;
        this.planUnits = planUnits;
        this.goals = goals;
        this.rollovers = rollovers;
        this.mentions = mentions;
        this.cascade = cascade;
        this.texts = texts;
    }

    /** On a refusal the page comes back with what was {@code typed}. */
    ModelAndView answer(
            Actor actor, TaskId task, Outcome outcome, RedirectAttributes flash, Map<String, String> typed) {
        return switch (outcome) {
            case Outcome.Saved() -> {
                flash.addFlashAttribute("notice", text("task.saved"));
                yield UploadPages.seeOther("/tasks/" + task);
            }
            case Outcome.Refused(var key, var words) ->
                refused(actor, task, text(key, String.join("; ", words))).addObject("typed", typed);
        };
    }

    ModelAndView refused(Actor actor, TaskId task, String error) {
        var page = page(actor, task, error);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    ModelAndView page(Actor actor, TaskId id, @Nullable String error) {
        var view = details.task(actor, id);
        var model = new HashMap<String, @Nullable Object>();
        model.put("view", view);
        model.put("acts", view.task().actsOf(actor));
        model.put("mine", view.task().isWorkOf(actor));
        model.put("insteadOf", insteadOf(actor, view.task()));
        model.put("heir", planUnits.heirOf(actor.agency()));
        var units = directory.units(actor.agency());
        model.put("units", units);
        model.put("unitName", overview.unitNames(actor, units));
        model.put("tags", details.tags(actor));
        model.put("near", near(actor, view.task()));
        model.put("goals", goals.of(actor, view.task(), view.plan()));
        model.put("figures", goals.figures(actor));
        model.put("successor", rollovers.successor(view.task()).orElse(null));
        model.put("cascade", cascade.ofTask(id));
        model.put("error", error);
        return new ModelAndView("plan/task", model);
    }

    /** Who is away and whose work it is, when that alone makes it the reader's. */
    private static @Nullable String insteadOf(Actor actor, Task task) {
        return task.isWorkOf(actor)
                ? actor.actingWhere(task::isWorkOf)
                        .actsFor()
                        .map(Duty::holderName)
                        .orElse(null)
                : null;
    }

    /** Who is likely to be named in a note: the leaders, and those of the units that work on the task. */
    private List<Officer> near(Actor actor, Task task) {
        return mentions.nameable(actor).stream()
                .filter(officer -> officer.unit() == null
                        || officer.unit().equals(task.lead())
                        || task.cooperating().contains(officer.unit()))
                .toList();
    }

    String text(String key, Object... words) {
        return texts.of(key, words);
    }
}
