package vn.danvan.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.danvan.plan.TaskWork.Outcome;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Forbidden;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.audit.Audit;

/** What every act on a task begins and ends with. */
@Component
public class TaskDesk {
    private final Tasks tasks;
    private final TaskEntries entries;
    private final Audit audit;
    private final Clock clock;

    TaskDesk(Tasks tasks, TaskEntries entries, Audit audit, Clock clock) {
        this.tasks = tasks;
        this.entries = entries;
        this.audit = audit;
        this.clock = clock;
    }

    /** The task, for somebody who works on it; 403 for others. */
    public Task mine(Actor actor, TaskId id) {
        var task = tasks.get(id, actor.agency());
        if (!task.isWorkOf(actor)) {
            throw new Forbidden(Right.TASK_WORK);
        }
        return task;
    }

    /** Why an open task of that version is not what stands there; null when it is. */
    public @Nullable Outcome refusal(Task task, int version) {
        if (task.version() != version) {
            return refused("task.changed");
        }
        return task.status().isClosed() ? refused("task.not-in-this-status") : null;
    }

    public static Outcome refused(String key, String... words) {
        return new Outcome.Refused(key, List.of(words));
    }

    /** Saves the task, with a line in its history. */
    void save(Actor actor, Task task, String act, @Nullable String words) {
        tasks.update(task, now());
        enter(actor, task.id(), act, words);
    }

    /** A line in the history of the task. */
    public void enter(Actor actor, TaskId task, String act, @Nullable String words) {
        entries.insert(task, acting(actor, task), act, words, now());
    }

    public Outcome saved(Actor actor, TaskId task, String act, Map<String, ?> what) {
        audit.record(acting(actor, task), act, "task:" + task, what);
        return new Outcome.Saved();
    }

    /** The actor, and in whose place where only the post of somebody away makes the task this person's work. */
    Actor acting(Actor actor, TaskId id) {
        if (actor.standsInFor().isEmpty()) {
            return actor;
        }
        var task = tasks.get(id, actor.agency());
        return actor.actingWhere(task::isWorkOf);
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
