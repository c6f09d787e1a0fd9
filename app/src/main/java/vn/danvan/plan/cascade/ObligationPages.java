package vn.danvan.plan.cascade;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvan.plan.PlanId;
import vn.danvan.plan.TaskId;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.access.UnitId;

/** One obligation, and what the agency below does with it. */
@Controller
class ObligationPages {
    private final ObligationAnswering answering;
    private final ObligationAnswers answers;

    ObligationPages(ObligationAnswering answering, ObligationAnswers answers) {
        this.answering = answering;
        this.answers = answers;
    }

    @GetMapping("/obligations/{id}")
    @Requires(Right.PLAN_READ)
    ModelAndView page(@PathVariable long id, @RequestParam(defaultValue = "") String q, Actor actor) {
        return answers.page(actor, new ObligationId(id), q, null, Map.of());
    }

    @PostMapping("/obligations/{id}/receipt")
    @Requires(Right.TASK_ASSIGN)
    ModelAndView receive(@PathVariable long id, @RequestParam int version, Actor actor, RedirectAttributes flash) {
        var o = new ObligationId(id);
        return answers.answer(actor, o, answering.receive(actor, o, version), flash, Map.of());
    }

    @PostMapping("/obligations/{id}/refusal")
    @Requires(Right.TASK_ASSIGN)
    ModelAndView refuse(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam int version,
            Actor actor,
            RedirectAttributes flash) {
        var o = new ObligationId(id);
        var typed = Map.of("refusal", reason);
        return answers.answer(actor, o, answering.refuse(actor, o, reason, version), flash, typed);
    }

    @PostMapping("/obligations/{id}/answers")
    @Requires(Right.TASK_ASSIGN)
    ModelAndView link(
            @PathVariable long id,
            @RequestParam(defaultValue = "") List<Long> task,
            @RequestParam int version,
            Actor actor,
            RedirectAttributes flash) {
        var o = new ObligationId(id);
        var tasks = task.stream().filter(Objects::nonNull).map(TaskId::new).toList();
        return answers.answer(actor, o, answering.link(actor, o, tasks, version), flash, Map.of());
    }

    @PostMapping("/obligations/{id}/answers/{task}/removal")
    @Requires(Right.TASK_ASSIGN)
    ModelAndView unlink(
            @PathVariable long id,
            @PathVariable long task,
            @RequestParam int version,
            Actor actor,
            RedirectAttributes flash) {
        var o = new ObligationId(id);
        return answers.answer(actor, o, answering.unlink(actor, o, new TaskId(task), version), flash, Map.of());
    }

    @PostMapping("/obligations/{id}/tasks")
    @Requires(Right.TASK_ASSIGN)
    ModelAndView make(
            @PathVariable long id,
            @RequestParam long plan,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String dues,
            @RequestParam(required = false) @Nullable Long lead,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable UUID mark,
            Actor actor,
            RedirectAttributes flash) {
        var o = new ObligationId(id);
        var task = new NewAnswer(new PlanId(plan), text, dues, lead == null ? null : new UnitId(lead));
        var typed = Map.of(
                "text", text, "dues", dues, "plan", String.valueOf(plan), "lead", lead == null ? "" : lead.toString());
        return answers.answer(actor, o, answering.make(actor, o, task, version, mark), flash, typed);
    }

    @PostMapping("/obligations/{id}/completion")
    @Requires(Right.TASK_ASSIGN)
    ModelAndView complete(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String symbol,
            @RequestParam int version,
            Actor actor,
            RedirectAttributes flash) {
        var o = new ObligationId(id);
        var typed = Map.of("words", words, "symbol", symbol);
        return answers.answer(actor, o, answering.complete(actor, o, words, symbol, version), flash, typed);
    }

    @PostMapping("/obligations/{id}/reopening")
    @Requires(Right.TASK_ASSIGN)
    ModelAndView reopen(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam int version,
            Actor actor,
            RedirectAttributes flash) {
        var o = new ObligationId(id);
        var typed = Map.of("reopening", reason);
        return answers.answer(actor, o, answering.reopen(actor, o, reason, version), flash, typed);
    }
}
