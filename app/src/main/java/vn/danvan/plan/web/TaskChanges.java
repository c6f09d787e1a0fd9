package vn.danvan.plan.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvan.plan.Deliverable;
import vn.danvan.plan.TaskAssignment;
import vn.danvan.plan.TaskAssignment.Piece;
import vn.danvan.plan.TaskDays;
import vn.danvan.plan.TaskId;
import vn.danvan.plan.TaskShaping;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.access.UnitId;

/** What people change about a task: its units, pieces and days, and what it is to bring. */
@Controller
class TaskChanges {
    private final TaskAnswers answers;
    private final TaskAssignment assignment;
    private final TaskDays days;
    private final TaskShaping shaping;

    TaskChanges(TaskAnswers answers, TaskAssignment assignment, TaskDays days, TaskShaping shaping) {
        this.answers = answers;
        this.assignment = assignment;
        this.days = days;
        this.shaping = shaping;
    }

    @PostMapping("/tasks/{id}/units")
    @Requires(Right.TASK_ASSIGN)
    ModelAndView assign(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Long lead,
            @RequestParam(defaultValue = "") List<Long> cooperating,
            @RequestParam int version,
            Actor actor,
            RedirectAttributes flash) {
        var task = new TaskId(id);
        var units = cooperating.stream().map(UnitId::new).toList();
        var outcome = assignment.assign(actor, task, unit(lead), units, version);
        return answers.answer(actor, task, outcome, flash, Map.of());
    }

    @PostMapping("/tasks/{id}/pieces")
    @Requires(Right.TASK_WORK)
    ModelAndView divide(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable Long lead,
            @RequestParam(defaultValue = "") String dues,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable UUID mark,
            Actor actor,
            RedirectAttributes flash) {
        var task = new TaskId(id);
        var outcome = assignment.divide(actor, task, new Piece(text, unit(lead), dues), version, mark);
        var typed = Map.of("piece", text, "piece-lead", lead == null ? "" : lead.toString(), "piece-dues", dues);
        return answers.answer(actor, task, outcome, flash, typed);
    }

    @PostMapping("/tasks/{id}/cooperation/{unit}")
    @Requires(Right.TASK_WORK)
    ModelAndView cooperate(
            @PathVariable long id,
            @PathVariable long unit,
            @RequestParam(defaultValue = "") String result,
            Actor actor,
            RedirectAttributes flash) {
        var task = new TaskId(id);
        var outcome = assignment.complete(actor, task, new UnitId(unit), result);
        return answers.answer(actor, task, outcome, flash, Map.of());
    }

    @PostMapping("/tasks/{id}/dues")
    @Requires(Right.TASK_ASSIGN)
    ModelAndView reschedule(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String dues,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam int version,
            Actor actor,
            RedirectAttributes flash) {
        var task = new TaskId(id);
        var outcome = days.reschedule(actor, task, dues, reason, version);
        return answers.answer(actor, task, outcome, flash, Map.of("dues", dues, "dues-reason", reason));
    }

    @PostMapping("/tasks/{id}/dues/wishes")
    @Requires(Right.TASK_WORK)
    ModelAndView ask(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String dues,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam int version,
            Actor actor,
            RedirectAttributes flash) {
        var task = new TaskId(id);
        var outcome = days.ask(actor, task, dues, reason, version);
        return answers.answer(actor, task, outcome, flash, Map.of("dues", dues, "dues-reason", reason));
    }

    @PostMapping("/tasks/{id}/dues/wishes/decision")
    @Requires(Right.TASK_ASSIGN)
    ModelAndView decide(
            @PathVariable long id,
            @RequestParam boolean granted,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam int version,
            Actor actor,
            RedirectAttributes flash) {
        var task = new TaskId(id);
        var outcome = days.decide(actor, task, granted, reason, version);
        return answers.answer(actor, task, outcome, flash, Map.of("decision-reason", reason));
    }

    @PostMapping("/tasks/{id}/dues/{due}/done")
    @Requires(Right.TASK_WORK)
    ModelAndView completeDue(
            @PathVariable long id,
            @PathVariable long due,
            @RequestParam int version,
            Actor actor,
            RedirectAttributes flash) {
        var task = new TaskId(id);
        return answers.answer(actor, task, days.completeDue(actor, task, due, version), flash, Map.of());
    }

    @PostMapping("/tasks/{id}/deliverable")
    @Requires(Right.TASK_WORK)
    ModelAndView describe(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String product,
            @RequestParam(defaultValue = "") String measure,
            @RequestParam(defaultValue = "") String result,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String points,
            @RequestParam(defaultValue = "") List<String> tag,
            @RequestParam(defaultValue = "") String goals,
            @RequestParam int version,
            Actor actor,
            RedirectAttributes flash) {
        var task = new TaskId(id);
        var typed = Map.of("product", product, "measure", measure, "result", result, "code", code, "points", points);
        var number = number(points);
        if (number == null && !points.isBlank()) {
            return answers.refused(actor, task, answers.text("task.points", points))
                    .addObject("typed", typed);
        }
        var tags =
                Stream.concat(tag.stream(), Arrays.stream(goals.split(";", -1))).toList();
        var deliverable = new Deliverable(product, measure, result, code, number, tags);
        return answers.answer(actor, task, shaping.describe(actor, task, deliverable, version), flash, typed);
    }

    /** Points as people write them, with comma or dot; null for what is none. */
    private static @Nullable BigDecimal number(String words) {
        var digits = words.strip().replace(',', '.');
        return digits.matches("\\d{1,4}(\\.\\d{1,2})?") ? new BigDecimal(digits) : null;
    }

    private static @Nullable UnitId unit(@Nullable Long id) {
        return id == null ? null : new UnitId(id);
    }
}
