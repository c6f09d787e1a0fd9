package vn.danvan.plan.cascade;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.organization.AgencyTree;
import vn.danvan.plan.PlanOverview;
import vn.danvan.plan.PlanOverview.PlanView;
import vn.danvan.plan.Task;
import vn.danvan.plan.TaskId;
import vn.danvan.plan.cascade.Sending.Line;
import vn.danvan.plan.cascade.Sending.Preview;
import vn.danvan.plan.cascade.Sending.Result;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.audit.Audit;
import vn.danvan.platform.web.DueWords;
import vn.danvan.platform.web.Missing;
import vn.danvan.platform.web.SentForms;

/** Hands duties of an approved plan to agencies right below: all chosen ones to all chosen agencies, in one transaction. */
@Service
public class SendingDown {
    /** How many duties times agencies go at once; the message names it. */
    private static final int MOST_PAIRS = 1_000;

    private final PlanOverview plans;
    private final AgencyTree tree;
    private final DutyWords words;
    private final AnsweringTasks answering;
    private final Handing handing;
    private final Audit audit;
    private final SentForms sent;
    private final Clock clock;

    SendingDown(
            PlanOverview plans,
            AgencyTree tree,
            DutyWords words,
            AnsweringTasks answering,
            Handing handing,
            Audit audit,
            SentForms sent,
            Clock clock) {
        this.plans = plans;
        this.tree = tree;
        this.words = words;
        this.answering = answering;
        this.handing = handing;
        this.audit = audit;
        this.sent = sent;
        this.clock = clock;
    }

    /** The agencies that duties can be handed to today, by name. */
    @Transactional(readOnly = true)
    public List<AgencyId> below(Actor actor) {
        return tree.belowOn(actor.agency(), LocalDate.now(clock));
    }

    /** What would be sent; nothing is. */
    @Transactional(readOnly = true)
    public Result preview(Actor actor, Sending sending) {
        actor.require(Right.TASK_ASSIGN);
        var plan = plans.plan(actor, sending.plan());
        var tasks = tasksOf(plan, sending);
        var refused = refusal(actor, plan, sending, tasks);
        return refused != null ? refused : new Result.Ready(ready(plan, sending, tasks));
    }

    /** Sends; a pair that is there already stays as it is. */
    @Transactional
    public Result send(Actor who, Sending sending, @Nullable UUID mark) {
        var actor = who.require(Right.TASK_ASSIGN);
        answering.hold(sending.duties(), actor.agency()); // none of them ends between the look and the sending
        var result = preview(actor, sending);
        if (!(result instanceof Result.Ready(var preview))) {
            return result;
        }
        if (!sent.isFirst(mark)) {
            return new Result.Sent(0, preview.pairs());
        }
        var added = handing.hand(actor, preview);
        audit.record(
                actor,
                "obligation.send",
                "plan:" + sending.plan(),
                Map.of(
                        "duties", sending.duties().size(),
                        "agencies", sending.receivers().size(),
                        "added", added));
        return new Result.Sent(added, preview.pairs() - added);
    }

    /** The chosen tasks, in the plan's own order; 404 for one that is not of the plan. */
    private static List<Task> tasksOf(PlanView plan, Sending sending) {
        var known = plan.sections().stream()
                .flatMap(section -> section.tasks().stream())
                .collect(Collectors.toMap(Task::id, Function.identity(), (first, second) -> first));
        sending.duties().stream()
                .filter(id -> !known.containsKey(id))
                .findFirst()
                .ifPresent(id -> {
                    throw new Missing("task", id);
                });
        return plan.sections().stream()
                .flatMap(section -> section.tasks().stream())
                .filter(task -> sending.duties().contains(task.id()))
                .toList();
    }

    private Result.@Nullable Refused refusal(Actor actor, PlanView plan, Sending sending, List<Task> tasks) {
        if (plan.approved() == null) {
            return new Result.Refused("obligation.plan-not-approved");
        }
        if (sending.duties().isEmpty()) {
            return new Result.Refused("obligation.none-chosen");
        }
        if (sending.receivers().isEmpty()) {
            return new Result.Refused("obligation.nobody-chosen");
        }
        if ((long) sending.duties().size() * sending.receivers().size() > MOST_PAIRS) {
            return new Result.Refused("obligation.too-many");
        }
        var day = sending.dueOn();
        var year = plan.plan().year();
        if (day != null && !LastDays.isPossible(day, year)) {
            return new Result.Refused("obligation.day-impossible", LastDays.first(year));
        }
        if (!below(actor).containsAll(sending.receivers())) {
            return new Result.Refused("obligation.not-below");
        }
        return taskRefusal(sending, tasks);
    }

    private static Result.@Nullable Refused taskRefusal(Sending sending, List<Task> tasks) {
        for (var task : tasks) {
            if (task.status().isClosed()) {
                return new Result.Refused("obligation.closed", Briefs.of(task.text()));
            }
            var own = task.dueOn();
            if (sending.dueOn() != null && own != null && sending.dueOn().isAfter(own)) {
                return new Result.Refused("obligation.due-too-late", Briefs.of(task.text()), DueWords.date(own));
            }
        }
        return null;
    }

    private Preview ready(PlanView plan, Sending sending, List<Task> tasks) {
        var expected = words.expected(sending.duties());
        var lines = tasks.stream().map(task -> line(sending, task, expected)).toList();
        return new Preview(sending, lines, words.basis(plan), handing.known(sending.duties(), sending.receivers()));
    }

    private static Line line(Sending sending, Task task, Map<TaskId, DutyWords.Expected> expected) {
        var of = expected.getOrDefault(task.id(), new DutyWords.Expected("", ""));
        return new Line(task, sending.dueOn() == null ? task.dueOn() : sending.dueOn(), of.product(), of.measure());
    }
}
