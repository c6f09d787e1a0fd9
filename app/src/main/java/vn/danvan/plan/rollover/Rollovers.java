package vn.danvan.plan.rollover;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.plan.CarriedDuty;
import vn.danvan.plan.Plan;
import vn.danvan.plan.PlanDrafting;
import vn.danvan.plan.PlanId;
import vn.danvan.plan.RevisionId;
import vn.danvan.plan.Task;
import vn.danvan.plan.TaskAct;
import vn.danvan.plan.TaskDays;
import vn.danvan.plan.TaskShaping;
import vn.danvan.plan.TaskWork;
import vn.danvan.plan.rollover.Choice.Decision;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.audit.Audit;
import vn.danvan.platform.web.Stale;

/** Carries the duties of a plan over the end of the year: all that was chosen, in one transaction, once. */
@Service
public class Rollovers {
    private final RolloverTable table;
    private final RolloverViews views;
    private final PlanDrafting drafting;
    private final TaskShaping shaping;
    private final TaskWork work;
    private final Audit audit;
    private final Clock clock;

    Rollovers(
            RolloverTable table,
            RolloverViews views,
            PlanDrafting drafting,
            TaskShaping shaping,
            TaskWork work,
            Audit audit,
            Clock clock) {
        this.table = table;
        this.views = views;
        this.drafting = drafting;
        this.shaping = shaping;
        this.work = work;
        this.audit = audit;
        this.clock = clock;
    }

    /** What came of carrying over. */
    public sealed interface Outcome {
        /** It is done, by this click or one before. */
        record Done(Rollover rollover) implements Outcome {}

        /** Choices that cannot be carried out, with the sentence that says why by task. */
        record Refused(Map<Long, String> reasons) implements Outcome {}
    }

    /** Keeps the choices as a draft; nothing is carried. */
    @Transactional
    public void save(Actor actor, PlanId plan, List<Choice> choices) {
        actor.require(Right.PLAN_EDIT);
        var open = views.of(actor, plan);
        if (table.lock(plan, actor.name(), clock.instant()).at() == null) {
            keep(open, choices);
        }
    }

    /**
     * Carries out the choices.
     *
     * @param draft the draft of next year's plan that takes the carried duties; null to open a new one
     */
    @Transactional
    public Outcome carry(Actor actor, PlanId plan, List<Choice> choices, @Nullable RevisionId draft) {
        actor.require(Right.PLAN_EDIT);
        actor.require(Right.TASK_ASSIGN);
        var before = views.of(actor, plan);
        if (table.lock(plan, actor.name(), clock.instant()).at() != null) {
            return new Outcome.Done(views.of(actor, plan));
        }
        keep(before, choices);
        var rollover = views.of(actor, plan);
        var refused = refused(actor, rollover);
        if (!refused.isEmpty()) {
            return new Outcome.Refused(refused);
        }
        // what nobody changed was agreed to, and is kept too
        rollover.lines().forEach(line -> table.save(plan, line.choice()));
        var revision = draft(actor, rollover, draft);
        rollover.of(Decision.MOVE).forEach(line -> move(actor, rollover, line));
        rollover.of(Decision.DROP)
                .forEach(line -> end(actor, line, line.choice().reason()));
        table.finish(plan, revision, clock.instant());
        audit.record(actor, "plan.rollover", "plan:" + plan, counts(rollover));
        return new Outcome.Done(views.of(actor, plan));
    }

    private void keep(Rollover open, List<Choice> choices) {
        var known = open.lines().stream().map(line -> line.task().id()).collect(Collectors.toSet());
        choices.stream()
                .filter(choice -> known.contains(choice.task()))
                .forEach(choice -> table.save(open.plan(), choice));
    }

    private Map<Long, String> refused(Actor actor, Rollover rollover) {
        var plans = views.receivers(actor, rollover).plans().stream()
                .collect(Collectors.toMap(Plan::id, Function.identity()));
        var reasons = new HashMap<Long, String>();
        for (var line : rollover.lines()) {
            var to = line.choice().to();
            refusal(line.choice(), to == null ? null : plans.get(to))
                    .ifPresent(key -> reasons.put(line.choice().task().value(), key));
        }
        return reasons;
    }

    /** @param to the plan that a duty is to move to; null where there is no such plan */
    private static Optional<String> refusal(Choice choice, @Nullable Plan to) {
        return Optional.ofNullable(
                switch (choice.decision()) {
                    case DROP -> choice.reason().isBlank() ? "rollover.reason" : null;
                    case CARRY -> TaskDays.areRead(choice.dues()) ? null : "rollover.dues";
                    case MOVE -> {
                        if (to == null) {
                            yield "rollover.plan";
                        }
                        if (!TaskDays.areRead(choice.dues())) {
                            yield "rollover.dues";
                        }
                        yield TaskDays.areBeforeStart(choice.dues(), to.year()) ? "due.before-start" : null;
                    }
                });
    }

    private @Nullable RevisionId draft(Actor actor, Rollover rollover, @Nullable RevisionId draft) {
        var duties = duties(actor, rollover);
        if (duties.isEmpty()) {
            return null;
        }
        if (draft == null) {
            return drafting.open(actor, titleOfNextYear(rollover), duties).id();
        }
        drafting.append(actor, draft, duties);
        return draft;
    }

    private List<CarriedDuty> duties(Actor actor, Rollover rollover) {
        var headings = views.headings(actor, rollover.plan());
        var heirOf = views.heirs(actor);
        var duties = new ArrayList<CarriedDuty>();
        for (var line : rollover.of(Decision.CARRY)) {
            var task = line.task();
            duties.add(new CarriedDuty(
                    task.id(),
                    headings.getOrDefault(task.id(), "Nhiệm vụ chuyển tiếp"),
                    task.text(),
                    task.lead() == null ? null : heirOf.apply(task.lead()),
                    task.cooperating().stream().map(heirOf).distinct().toList(),
                    line.choice().dues()));
        }
        return duties;
    }

    private void move(Actor actor, Rollover rollover, Rollover.Line line) {
        var to = line.choice().to();
        if (to != null) {
            var basis = "Chuyển từ kế hoạch năm %d: %s".formatted(rollover.year(), rollover.title());
            var addition = new TaskShaping.Addition(
                    line.task().text(), basis, line.choice().dues());
            mustBeSaved(
                    line,
                    shaping.add(
                            actor,
                            to,
                            addition,
                            null,
                            made -> table.carried(made, line.task().id())));
            end(actor, line, "Chuyển sang kế hoạch khác");
        }
    }

    /** What is not done any more under the old plan does not go on being late there. */
    private void end(Actor actor, Rollover.Line line, String reason) {
        Task task = line.task();
        if (!task.status().isClosed()) {
            mustBeSaved(line, work.act(actor, task.id(), TaskAct.CANCEL, reason, task.version()));
        }
    }

    /** All of it or nothing: what cannot be done takes back what was done before. */
    private static void mustBeSaved(Rollover.Line line, TaskWork.Outcome outcome) {
        if (!(outcome instanceof TaskWork.Outcome.Saved)) {
            throw new Stale("task", line.task().id());
        }
    }

    private static String titleOfNextYear(Rollover rollover) {
        var next = "năm " + (rollover.year() + 1);
        var title = rollover.title().replace("năm " + rollover.year(), next);
        return title.contains(next) ? title : title + " " + next;
    }

    private static Map<String, ?> counts(Rollover rollover) {
        Function<Decision, Integer> count = decision -> rollover.of(decision).size();
        return Map.of(
                "carried", count.apply(Decision.CARRY),
                "moved", count.apply(Decision.MOVE),
                "dropped", count.apply(Decision.DROP));
    }
}
