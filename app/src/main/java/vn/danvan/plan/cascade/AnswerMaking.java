package vn.danvan.plan.cascade;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.danvan.plan.Deliverable;
import vn.danvan.plan.TaskAssignment;
import vn.danvan.plan.TaskDetails;
import vn.danvan.plan.TaskId;
import vn.danvan.plan.TaskShaping;
import vn.danvan.plan.TaskWork.Outcome;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.UnitId;
import vn.danvan.platform.web.Stale;

/** Makes a task of an obligation: added to an approved plan, with the plan above as the directive that ordered it. */
@Component
class AnswerMaking {
    private final TaskShaping shaping;
    private final TaskAssignment assignment;
    private final TaskDetails details;

    AnswerMaking(TaskShaping shaping, TaskAssignment assignment, TaskDetails details) {
        this.shaping = shaping;
        this.assignment = assignment;
        this.details = details;
    }

    /** Makes the task; {@code then} is what else happens with it. */
    Outcome make(Actor actor, Obligation o, NewAnswer typed, @Nullable UUID mark, Function<TaskId, Outcome> then) {
        var addition = new TaskShaping.Addition(typed.text(), o.words().basis(), typed.dues());
        return shaping.add(actor, typed.plan(), addition, mark, task -> {
            takeOver(actor, o, task);
            giveTo(actor, task, typed.lead());
            mustBeSaved(task, then.apply(task));
        });
    }

    /** What it is to bring, as the agency above expects it. */
    private void takeOver(Actor actor, Obligation o, TaskId task) {
        var expected = new Deliverable(o.words().product(), o.words().measure(), "", "", null, List.of());
        if (!expected.isEmpty()) {
            mustBeSaved(task, shaping.describe(actor, task, expected, version(actor, task)));
        }
    }

    private void giveTo(Actor actor, TaskId task, @Nullable UnitId lead) {
        if (lead != null) {
            mustBeSaved(task, assignment.giveTo(actor, task, lead, version(actor, task)));
        }
    }

    private int version(Actor actor, TaskId task) {
        return details.brief(actor, task).task().version();
    }

    /** All of it or nothing. */
    private static void mustBeSaved(TaskId task, Outcome outcome) {
        if (!(outcome instanceof Outcome.Saved)) {
            throw new Stale("task", task);
        }
    }
}
