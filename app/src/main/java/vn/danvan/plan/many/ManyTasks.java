package vn.danvan.plan.many;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.danvan.plan.TaskAct;
import vn.danvan.plan.TaskAssignment;
import vn.danvan.plan.TaskDetails;
import vn.danvan.plan.TaskId;
import vn.danvan.plan.TaskWork;
import vn.danvan.plan.TaskWork.Outcome;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Forbidden;
import vn.danvan.platform.access.UnitId;
import vn.danvan.platform.web.Stale;

/**
 * The same act on many tasks. Each is a transaction of its own, so that what cannot be done with one keeps nobody from the
 * others; a second click finds each task where the first one put it.
 */
@Service
public class ManyTasks {
    /** A page of a list holds fewer. */
    public static final int MOST = 200;

    private static final Outcome REFUSED_AS_CHANGED = new Outcome.Refused("task.changed", List.of());
    private static final Outcome CHANGED = new Outcome.Refused("task.changed-in-list", List.of());

    private final TaskWork work;
    private final TaskAssignment assignment;
    private final TaskDetails details;

    ManyTasks(TaskWork work, TaskAssignment assignment, TaskDetails details) {
        this.work = work;
        this.assignment = assignment;
        this.details = details;
    }

    /** How many were done, and which were not. */
    public record Done(int count, List<Left> left) {}

    /** A task that was left as it is; {@code key} names the sentence that says why. */
    public record Left(TaskId id, String text, String key, List<String> words) {}

    public Done act(Actor actor, List<ChosenTask> chosen, TaskAct act, @Nullable String reason) {
        return each(actor, chosen, task -> work.act(actor, task.id(), act, reason, task.version()));
    }

    /** Gives all of them to one lead unit; the co-operating units stay. */
    public Done giveTo(Actor actor, List<ChosenTask> chosen, UnitId lead) {
        return each(actor, chosen, task -> assignment.giveTo(actor, task.id(), lead, task.version()));
    }

    private Done each(Actor actor, List<ChosenTask> chosen, Function<ChosenTask, Outcome> act) {
        var left = new ArrayList<Left>();
        for (var task : chosen) {
            if (outcome(task, act) instanceof Outcome.Refused(var key, var words)) {
                var text = details.brief(actor, task.id()).task().text();
                left.add(new Left(task.id(), text, key, words));
            }
        }
        return new Done(chosen.size() - left.size(), left);
    }

    private static Outcome outcome(ChosenTask task, Function<ChosenTask, Outcome> act) {
        try {
            var outcome = act.apply(task);
            return outcome.equals(REFUSED_AS_CHANGED) ? CHANGED : outcome;
        } catch (Forbidden _) {
            return new Outcome.Refused("task.of-others", List.of());
        } catch (Stale _) {
            return CHANGED;
        }
    }
}
