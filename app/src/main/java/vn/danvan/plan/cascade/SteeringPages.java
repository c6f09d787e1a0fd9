package vn.danvan.plan.cascade;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvan.plan.TaskId;
import vn.danvan.plan.TaskWork.Outcome;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.web.TypedDay;

/** What the agency above does with what it has sent: with one, or with a duty at all agencies. */
@Controller
class SteeringPages {
    private final ObligationSteering steering;
    private final ObligationAnswers answers;
    private final MessageSource texts;

    SteeringPages(ObligationSteering steering, ObligationAnswers answers, MessageSource texts) {
        this.steering = steering;
        this.answers = answers;
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
    String withdrawAll(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            RedirectAttributes flash) {
        return done(id, steering.withdrawAll(actor, new TaskId(id), reason), flash);
    }

    @PostMapping("/tasks/{id}/cascade/due")
    @Requires(Right.TASK_ASSIGN)
    String rescheduleAll(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            RedirectAttributes flash) {
        var to = TypedDay.read(day).orElse(null);
        return done(id, steering.rescheduleAll(actor, new TaskId(id), to, reason), flash);
    }

    private String done(long duty, Outcome outcome, RedirectAttributes flash) {
        switch (outcome) {
            case Outcome.Saved() -> flash.addFlashAttribute("notice", text("obligation.saved"));
            case Outcome.Refused(var key, var words) -> flash.addFlashAttribute("error", text(key, words.toArray()));
        }
        return "redirect:/obligations/sent?part=ALL&duty=" + duty;
    }

    private String text(String key, Object... words) {
        return Objects.requireNonNull(texts.getMessage(key, words, Locale.ROOT));
    }
}
