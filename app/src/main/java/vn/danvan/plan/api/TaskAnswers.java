package vn.danvan.plan.api;

import java.util.Set;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.danvan.plan.TaskId;
import vn.danvan.plan.TaskWork.Outcome;
import vn.danvan.plan.api.TaskBodies.TaskDetail;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.web.ApiRefused;
import vn.danvan.platform.web.Stale;
import vn.danvan.platform.web.Texts;

/** What is answered to an act on a task: the task as it stands then, or why nothing was saved. */
@Component("apiTaskAnswers")
class TaskAnswers {
    private static final String CHANGED = "task.changed";

    /** What was asked for is right in itself, but not now. */
    private static final Set<String> NOT_NOW = Set.of(
            "task.not-in-this-status",
            "task.pieces-open",
            "task.cooperation-open",
            "task.cooperation-of-others",
            "task.piece-of-piece",
            "due.asked-already",
            "due.nothing-asked",
            "due.done-already",
            "evidence.known",
            "plan.not-approved",
            "plan.under-review");

    private final TaskShapes shapes;
    private final Texts texts;

    TaskAnswers(TaskShapes shapes, Texts texts) {
        this.shapes = shapes;
        this.texts = texts;
    }

    /** @param sent what comes back beside the present version when somebody else was quicker */
    TaskDetail answer(Actor actor, TaskId task, Object sent, Supplier<Outcome> act) {
        try {
            if (act.get() instanceof Outcome.Refused refused) {
                throw CHANGED.equals(refused.key()) ? changed(actor, task, sent) : refusal(refused);
            }
        } catch (Stale e) {
            throw changed(actor, task, sent);
        }
        return shapes.detail(actor, task);
    }

    private ApiRefused changed(Actor actor, TaskId task, Object sent) {
        return ApiRefused.changed(shapes.detail(actor, task), sent);
    }

    ApiRefused refusal(Outcome.Refused refused) {
        return refusal(refused.key(), String.join("; ", refused.words()));
    }

    ApiRefused refusal(String key, Object... words) {
        var status = NOT_NOW.contains(key) ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
        return ApiRefused.of(status, key, texts.of(key, words));
    }
}
