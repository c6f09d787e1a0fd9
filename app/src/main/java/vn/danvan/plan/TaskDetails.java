package vn.danvan.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.calendar.Explained;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Right;

/** What people see of one task: for reading only. */
@Service
@Transactional(readOnly = true)
public class TaskDetails {
    private final Plans plans;
    private final Tasks tasks;
    private final DueDays dues;
    private final Outlines outlines;
    private final TaskEntries entries;
    private final EvidenceRegister evidence;
    private final TaskParts parts;

    TaskDetails(
            Plans plans,
            Tasks tasks,
            DueDays dues,
            Outlines outlines,
            TaskEntries entries,
            EvidenceRegister evidence,
            TaskParts parts) {
        this.plans = plans;
        this.tasks = tasks;
        this.dues = dues;
        this.outlines = outlines;
        this.entries = entries;
        this.evidence = evidence;
        this.parts = parts;
    }

    /**
     * A task with all that hangs on it.
     *
     * @param sentence the words of the plan that it came from; null for a task that a person added
     * @param reason why the next day is that day, where there is more to say than the plan does
     * @param parts the parts of the plan it stands under, outermost first
     */
    public record TaskView(
            Task task,
            Plan plan,
            @Nullable String sentence,
            List<Outline.Part> parts,
            List<Outline.Cited> citations,
            List<Occurrence> dues,
            @Nullable Explained reason,
            List<Evidence> evidence,
            List<TaskEntry> entries,
            TaskParts.Shared shared) {}

    public TaskView task(Actor actor, TaskId id) {
        actor.require(Right.PLAN_READ);
        var task = tasks.get(id, actor.agency());
        var days = dues.of(id);
        return new TaskView(
                task,
                plans.get(task.plan(), actor.agency()),
                sentence(task),
                partsAbove(task),
                outlines.citationsOf(id),
                days,
                dues.reason(days, actor.agency()).orElse(null),
                evidence.of(id),
                entries.of(id),
                parts.of(id));
    }

    /** A task and its plan, for acts that need no more of it. */
    public record Brief(Task task, Plan plan) {}

    public Brief brief(Actor actor, TaskId id) {
        actor.require(Right.PLAN_READ);
        var task = tasks.get(id, actor.agency());
        return new Brief(task, plans.get(task.plan(), actor.agency()));
    }

    /** What happened to a task, newest first. */
    public List<TaskEntry> history(Actor actor, TaskId id) {
        actor.require(Right.PLAN_READ);
        return entries.of(tasks.get(id, actor.agency()).id());
    }

    /** The tags to choose from: the common programmes, and what tasks of the agency bear. */
    public List<String> tags(Actor actor) {
        return parts.tags(actor.agency());
    }

    private @Nullable String sentence(Task task) {
        var span = task.span();
        return span == null
                ? null
                : plans.sourceText(task.revision())
                        .substring(span.start(), span.end())
                        .replaceAll("\\s+", " ")
                        .strip();
    }

    private List<Outline.Part> partsAbove(Task task) {
        var span = task.span();
        if (span == null) {
            return List.of();
        }
        var number = task.numbering().number();
        return outlines.parts(task.revision()).stream()
                .filter(part -> part.span().start() < span.start())
                .filter(part -> number.equals(part.number()) || number.startsWith(part.number() + "."))
                .toList();
    }
}
