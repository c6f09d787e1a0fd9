package vn.danvan.plan.cascade;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvan.organization.Directory;
import vn.danvan.plan.PlanLists.PlanRow;
import vn.danvan.plan.PlanOverview;
import vn.danvan.plan.Task;
import vn.danvan.plan.TaskFilter;
import vn.danvan.plan.TaskLists;
import vn.danvan.plan.TaskWork.Outcome;
import vn.danvan.plan.cascade.ObligationViews.Side;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.web.Texts;

/** The page of an obligation, and what is answered to an act on it. */
@Component
class ObligationAnswers {
    /** How many tasks are offered to be linked. */
    private static final int OFFERED = 12;

    private final ObligationViews views;
    private final TaskLists tasks;
    private final PlanOverview plans;
    private final Directory directory;
    private final Texts texts;

    ObligationAnswers(ObligationViews views, TaskLists tasks, PlanOverview plans, Directory directory, Texts texts) {
        this.views = views;
        this.tasks = tasks;
        this.plans = plans;
        this.directory = directory;
        this.texts = texts;
    }

    /** On a refusal the page comes back with what was {@code typed}. */
    ModelAndView answer(
            Actor actor, ObligationId id, Outcome outcome, RedirectAttributes flash, Map<String, String> typed) {
        return switch (outcome) {
            case Outcome.Saved() -> {
                flash.addFlashAttribute("notice", texts.of("obligation.saved"));
                yield new ModelAndView("redirect:/obligations/" + id);
            }
            case Outcome.Refused(var key, var words) -> {
                var page = page(actor, id, "", texts.of(key, words.toArray()), typed);
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield page;
            }
        };
    }

    ModelAndView page(Actor actor, ObligationId id, String words, @Nullable String error, Map<String, String> typed) {
        var view = views.of(actor, id);
        var answering = view.side() == Side.RECEIVER
                && actor.may(Right.TASK_ASSIGN)
                && view.obligation().state().takesAnswers();
        var model = new HashMap<String, @Nullable Object>();
        model.put("view", view);
        model.put("words", words);
        model.put("offered", answering ? offered(actor, view, words) : List.of());
        model.put("plans", answering ? approvedPlans(actor) : List.of());
        model.put("units", answering ? directory.units(actor.agency()) : List.of());
        model.put("error", error);
        model.put("typed", typed);
        return new ModelAndView("plan/cascade/obligation", model);
    }

    /** Own tasks, open or done, that hold the words and do not answer it yet. */
    private List<Task> offered(Actor actor, ObligationViews.View view, String words) {
        var linked = view.answers().stream().map(Answer::task).toList();
        return Stream.of(TaskFilter.State.OPEN, TaskFilter.State.DONE)
                .filter(state -> state == TaskFilter.State.OPEN || !words.isBlank())
                .flatMap(state -> tasks.list(actor, filter(state, words), OFFERED + linked.size()).stream())
                .filter(task -> !linked.contains(task.id()))
                .limit(OFFERED)
                .toList();
    }

    private static TaskFilter filter(TaskFilter.State state, String words) {
        return new TaskFilter(state, null, null, null, words.isBlank() ? null : words, null);
    }

    private List<PlanRow> approvedPlans(Actor actor) {
        return plans.plans(actor).stream().filter(PlanRow::approved).toList();
    }
}
