package vn.danvan.plan.cascade;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvan.plan.TaskId;
import vn.danvan.plan.TaskWork.Outcome;
import vn.danvan.plan.cascade.ObligationFilter.Part;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.web.Texts;
import vn.danvan.platform.web.TypedDay;

/** What the agency above does with what it has sent: with one, or with a duty at all agencies. */
@Controller
class SteeringPages {
    private final ObligationSteering steering;
    private final ObligationAnswers answers;
    private final ObligationListPages lists;
    private final Texts texts;

    SteeringPages(ObligationSteering steering, ObligationAnswers answers, ObligationListPages lists, Texts texts) {
        this.steering = steering;
        this.answers = answers;
        this.lists = lists;
        this.texts = texts;
    }

    @PostMapping("/obligations/{id}/withdrawal")
    @Requires(Right.TASK_ASSIGN)
    ModelAndView withdraw(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam int version,
            Actor actor,
            RedirectAttributes flash) {
        var o = new ObligationId(id);
        var typed = Map.of("withdrawal", reason);
        return answers.answer(actor, o, steering.withdraw(actor, o, reason, version), flash, typed);
    }

    @PostMapping("/obligations/{id}/due")
    @Requires(Right.TASK_ASSIGN)
    ModelAndView reschedule(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam int version,
            Actor actor,
            RedirectAttributes flash) {
        var o = new ObligationId(id);
        var to = TypedDay.read(day).orElse(null);
        var typed = Map.of("day", day, "due-reason", reason);
        return answers.answer(actor, o, steering.reschedule(actor, o, to, reason, version), flash, typed);
    }

    @PostMapping("/obligations/{id}/decision")
    @Requires(Right.TASK_ASSIGN)
    ModelAndView decide(
            @PathVariable long id,
            @RequestParam boolean agreed,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam int version,
            Actor actor,
            RedirectAttributes flash) {
        var o = new ObligationId(id);
        var typed = Map.of("decision", reason);
        return answers.answer(actor, o, steering.decide(actor, o, agreed, reason, version), flash, typed);
    }

    @PostMapping("/tasks/{id}/cascade/withdrawal")
    @Requires(Right.TASK_ASSIGN)
    ModelAndView withdrawAll(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(required = false) @Nullable UUID mark,
            Actor actor,
            RedirectAttributes flash) {
        var typed = Map.of("withdrawal", reason);
        return done(actor, id, steering.withdrawAll(actor, new TaskId(id), reason, mark), flash, typed);
    }

    @PostMapping("/tasks/{id}/cascade/due")
    @Requires(Right.TASK_ASSIGN)
    ModelAndView rescheduleAll(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(required = false) @Nullable UUID mark,
            Actor actor,
            RedirectAttributes flash) {
        var to = TypedDay.read(day).orElse(null);
        var typed = Map.of("day", day, "due-reason", reason);
        return done(actor, id, steering.rescheduleAll(actor, new TaskId(id), to, reason, mark), flash, typed);
    }

    /** On a refusal the list comes back with what was {@code typed}. */
    private ModelAndView done(
            Actor actor, long duty, Outcome outcome, RedirectAttributes flash, Map<String, String> typed) {
        return switch (outcome) {
            case Outcome.Saved() -> {
                flash.addFlashAttribute("notice", texts.of("obligation.saved"));
                yield new ModelAndView("redirect:/obligations/sent?part=ALL&duty=" + duty);
            }
            case Outcome.Refused(var key, var words) -> {
                var page = lists.sent(new ObligationQuery(Part.ALL, null, duty, null, null), actor)
                        .addObject("error", texts.of(key, words.toArray()))
                        .addObject("typed", typed);
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield page;
            }
        };
    }
}
