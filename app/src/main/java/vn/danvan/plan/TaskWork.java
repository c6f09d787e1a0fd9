package vn.danvan.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.organization.Directory;
import vn.danvan.organization.Unit;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Forbidden;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.access.UnitId;
import vn.danvan.platform.audit.Audit;
import vn.danvan.platform.web.SentForms;

/** The work on a task: its status, its units, its days, and what people note on it. */
@Service
public class TaskWork {
    /** Somebody changed the task after the page was opened. */
    private static final String CHANGED = "task.changed";

    private final Plans plans;
    private final Tasks tasks;
    private final Dues dues;
    private final TaskEntries entries;
    private final Directory directory;
    private final SentForms sent;
    private final Audit audit;
    private final Clock clock;

    TaskWork(
            Plans plans,
            Tasks tasks,
            Dues dues,
            TaskEntries entries,
            Directory directory,
            SentForms sent,
            Audit audit,
            Clock clock) {
        this.plans = plans;
        this.tasks = tasks;
        this.dues = dues;
        this.entries = entries;
        this.directory = directory;
        this.sent = sent;
        this.audit = audit;
        this.clock = clock;
    }

    /** What came of an act on a task. */
    public sealed interface Outcome {
        record Saved() implements Outcome {}

        /** Nothing was saved; {@code key} names the sentence that says why. */
        record Refused(String key, List<String> words) implements Outcome {}
    }

    /** Moves the task by one of the allowed transitions. */
    @Transactional
    public Outcome act(Actor actor, TaskId id, TaskAct act, @Nullable String reason, int version) {
        var task = mine(actor, id);
        actor.require(act.right());
        if (task.status() == act.to()) {
            return new Outcome.Saved(); // the second click of an impatient person
        }
        if (task.version() != version) {
            return refused(CHANGED);
        }
        if (!act.allowedFrom(task.status())) {
            return refused("task.not-in-this-status");
        }
        if (act.needsReason() && (reason == null || reason.isBlank())) {
            return refused("task.reason-missing");
        }
        save(actor, task.after(act), act.title(), reason);
        audit.record(actor, "task." + act.name().toLowerCase(Locale.ROOT), "task:" + id, Map.of());
        return new Outcome.Saved();
    }

    @Transactional
    public Outcome note(Actor actor, TaskId id, String words, @Nullable UUID mark) {
        var task = mine(actor, id);
        if (words.isBlank()) {
            return refused("task.note-empty");
        }
        if (!sent.isFirst(mark)) {
            return new Outcome.Saved();
        }
        entries.insert(task.id(), actor, "Ghi chú", words, clock.instant());
        audit.record(actor, "task.note", "task:" + id, Map.of());
        return new Outcome.Saved();
    }

    /** Hands the task to other units. */
    @Transactional
    public Outcome assign(Actor actor, TaskId id, @Nullable UnitId lead, List<UnitId> cooperating, int version) {
        actor.require(Right.TASK_ASSIGN);
        var task = mine(actor, id);
        if (task.version() != version) {
            return refused(CHANGED);
        }
        if (task.status().isClosed()) {
            return refused("task.not-in-this-status");
        }
        var known = directory.units(actor.agency()).stream().map(Unit::id).toList();
        if ((lead != null && !known.contains(lead)) || !known.containsAll(cooperating)) {
            return refused("task.unit-unknown");
        }
        var given = task.givenTo(lead, cooperating.stream().distinct().toList());
        save(actor, given, "Giao việc", names(given));
        audit.record(actor, "task.assign", "task:" + id, Map.of("lead", lead == null ? "" : lead.value()));
        return new Outcome.Saved();
    }

    /** Sets other days; the reason stands in the history. */
    @Transactional
    public Outcome reschedule(Actor actor, TaskId id, String words, @Nullable String reason, int version) {
        actor.require(Right.TASK_ASSIGN);
        var task = mine(actor, id);
        if (task.version() != version) {
            return refused(CHANGED);
        }
        if (task.status().isClosed()) {
            return refused("task.not-in-this-status");
        }
        var read = DuePhrase.parseAll(words);
        if (!read.unread().isEmpty()) {
            return new Outcome.Refused("due.unread", read.unread());
        }
        if (reason == null || reason.isBlank()) {
            return refused("task.reason-missing");
        }
        dues.replaceOpen(id, read.dues(), plans.get(task.plan(), actor.agency()).year(), actor.agency());
        save(
                actor,
                task.dueOn(dues.next(id).orElse(null)),
                "Đổi hạn: " + (words.isBlank() ? "không có hạn" : words),
                reason);
        audit.record(
                actor,
                "task.reschedule",
                "task:" + id,
                Map.of("days", read.dues().size()));
        return new Outcome.Saved();
    }

    /** Marks one of the task's days as done, such as the half-year report. */
    @Transactional
    public Outcome completeDue(Actor actor, TaskId id, long occurrence, int version) {
        var task = mine(actor, id);
        if (task.version() != version) {
            return refused(CHANGED);
        }
        if (task.status().isClosed()) {
            return refused("task.not-in-this-status");
        }
        var day = dues.of(id).stream().filter(due -> due.id() == occurrence).findFirst();
        if (day.isEmpty() || !dues.complete(id, occurrence, LocalDate.now(clock))) {
            return refused("due.done-already");
        }
        save(
                actor,
                task.dueOn(dues.next(id).orElse(null)),
                "Xong kỳ hạn " + day.get().phrase(),
                null);
        audit.record(actor, "task.due-done", "task:" + id, Map.of("due", occurrence));
        return new Outcome.Saved();
    }

    private void save(Actor actor, Task task, String act, @Nullable String words) {
        var now = clock.instant();
        tasks.update(task, now);
        entries.insert(task.id(), actor, act, words, now);
    }

    private Task mine(Actor actor, TaskId id) {
        var task = tasks.get(id, actor.agency());
        if (!task.isWorkOf(actor)) {
            throw new Forbidden(Right.TASK_WORK);
        }
        return task;
    }

    private String names(Task task) {
        var all = new ArrayList<String>();
        if (task.lead() != null) {
            directory.unit(task.lead()).ifPresent(unit -> all.add("Chủ trì: " + unit.name()));
        }
        task.cooperating().forEach(id -> directory.unit(id).ifPresent(unit -> all.add("Phối hợp: " + unit.name())));
        return String.join("; ", all);
    }

    private static Outcome refused(String key) {
        return new Outcome.Refused(key, List.of());
    }
}
