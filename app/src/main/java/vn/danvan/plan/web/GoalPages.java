package vn.danvan.plan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvan.plan.TaskId;
import vn.danvan.plan.goal.Goal;
import vn.danvan.plan.goal.GoalKeeping;
import vn.danvan.plan.goal.GoalKeeping.Correction;
import vn.danvan.plan.goal.NewCount;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.web.TypedDay;

/** The goals on the page of a task: counting, correcting, adding, dropping. */
@Controller
class GoalPages {
    private final TaskAnswers answers;
    private final GoalKeeping keeping;
    private final Clock clock;

    GoalPages(TaskAnswers answers, GoalKeeping keeping, Clock clock) {
        this.answers = answers;
        this.keeping = keeping;
        this.clock = clock;
    }

    @PostMapping("/tasks/{id}/goals")
    @Requires(Right.TASK_WORK)
    ModelAndView add(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable UUID mark,
            Actor actor,
            RedirectAttributes flash) {
        var task = new TaskId(id);
        return answers.answer(actor, task, keeping.add(actor, task, words, mark), flash, Map.of("goal-words", words));
    }

    @PostMapping("/tasks/{id}/goals/{goal}/correction")
    @Requires(Right.TASK_WORK)
    ModelAndView correct(
            @PathVariable long id,
            @PathVariable long goal,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String base,
            @RequestParam(defaultValue = "") String figure,
            @RequestParam(defaultValue = "false") boolean ofLead,
            @RequestParam(defaultValue = "0") int version,
            Actor actor,
            RedirectAttributes flash) {
        var task = new TaskId(id);
        var whole = Goal.number(base);
        if (!base.isBlank() && whole.isEmpty()) {
            return answers.refused(actor, task, answers.text("goal.number", base.strip()));
        }
        var correction =
                new Correction(words, whole.orElse(null), figure.isBlank() ? null : figure.strip(), ofLead, version);
        return answers.answer(actor, task, keeping.correct(actor, task, goal, correction), flash, Map.of());
    }

    @PostMapping("/tasks/{id}/goals/{goal}/removal")
    @Requires(Right.TASK_WORK)
    ModelAndView drop(
            @PathVariable long id,
            @PathVariable long goal,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            RedirectAttributes flash) {
        var task = new TaskId(id);
        return answers.answer(actor, task, keeping.drop(actor, task, goal, reason), flash, Map.of());
    }

    @PostMapping("/tasks/{id}/goals/{goal}/counts")
    @Requires(Right.TASK_WORK)
    ModelAndView count(
            @PathVariable long id,
            @PathVariable long goal,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String amount,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "") String proof,
            @RequestParam(required = false) @Nullable UUID mark,
            Actor actor,
            RedirectAttributes flash) {
        var task = new TaskId(id);
        var number = Goal.number(amount);
        if (number.isEmpty()) {
            return answers.refused(actor, task, answers.text("goal.number", amount.strip()));
        }
        var on = day.isBlank() ? LocalDate.now(clock) : TypedDay.read(day).orElse(null);
        if (on == null) {
            return answers.refused(actor, task, answers.text("goal.day", day.strip()));
        }
        var shown = NewCount.Proof.read(proof).orElse(null);
        var outcome = keeping.count(actor, task, goal, new NewCount(on, number.get(), note.strip(), shown), mark);
        return answers.answer(actor, task, outcome, flash, Map.of());
    }

    @PostMapping("/tasks/{id}/goals/{goal}/counts/{count}/withdrawal")
    @Requires(Right.TASK_WORK)
    ModelAndView withdraw(
            @PathVariable long id,
            @PathVariable long goal,
            @PathVariable long count,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            RedirectAttributes flash) {
        var task = new TaskId(id);
        return answers.answer(actor, task, keeping.withdraw(actor, task, goal, count, reason), flash, Map.of());
    }
}
