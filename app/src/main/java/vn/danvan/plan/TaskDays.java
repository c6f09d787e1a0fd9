package vn.danvan.plan;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.plan.TaskWork.Outcome;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Right;

/** The days on which a task is due: done, moved, asked for. */
@Service
public class TaskDays {
    private final TaskDesk desk;
    private final Plans plans;
    private final Dues dues;
    private final DueRequests requests;

    TaskDays(TaskDesk desk, Plans plans, Dues dues, DueRequests requests) {
        this.desk = desk;
        this.plans = plans;
        this.dues = dues;
        this.requests = requests;
    }

    /** Whether these words, separated by semicolons, are days that can be counted. */
    public static boolean areRead(String words) {
        return DuePhrase.parseAll(words).unread().isEmpty();
    }

    /** Whether these words name a day before the year of a plan, when nothing of it had begun. */
    public static boolean areBeforeStart(String words, int year) {
        return Due.isBeforeStart(DuePhrase.parseAll(words).dues(), year);
    }

    /** Sets other days; the reason stands in the history. */
    @Transactional
    public Outcome reschedule(Actor who, TaskId id, String words, @Nullable String reason, int version) {
        var actor = who.require(Right.TASK_ASSIGN);
        var task = desk.mine(actor, id);
        var refusal = refusal(task, words, reason, version);
        return refusal == null ? move(actor, task, words, reason) : refusal;
    }

    /** Asks those who hand tasks out for other days. */
    @Transactional
    public Outcome ask(Actor actor, TaskId id, String words, @Nullable String reason, int version) {
        var task = desk.mine(actor, id);
        var refusal = refusal(task, words, reason, version);
        if (refusal != null || reason == null) {
            return refusal == null ? TaskDesk.refused("task.reason-missing") : refusal;
        }
        if (!requests.insert(id, words, reason, desk.acting(actor, id), desk.now())) {
            return TaskDesk.refused("due.asked-already");
        }
        desk.enter(actor, id, "Đề nghị đổi hạn: " + spoken(words), reason);
        return desk.saved(actor, id, "task.due-ask", Map.of());
    }

    /** Grants or refuses the wish that waits. */
    @Transactional
    public Outcome decide(Actor who, TaskId id, boolean granted, @Nullable String reason, int version) {
        var actor = who.require(Right.TASK_ASSIGN);
        var task = desk.mine(actor, id);
        var wish = requests.open(id);
        if (wish.isEmpty()) {
            return TaskDesk.refused("due.nothing-asked");
        }
        var refusal = desk.refusal(task, version);
        if (refusal != null) {
            return refusal;
        }
        if (!granted && (reason == null || reason.isBlank())) {
            return TaskDesk.refused("task.reason-missing");
        }
        requests.decide(id, granted, desk.now());
        if (granted) {
            return move(actor, task, wish.get().dues(), wish.get().reason());
        }
        desk.enter(actor, id, "Không đổi hạn", reason);
        return desk.saved(actor, id, "task.due-refuse", Map.of());
    }

    /** Marks one of the task's days as done, such as the half-year report. */
    @Transactional
    public Outcome completeDue(Actor actor, TaskId id, long occurrence, int version) {
        var task = desk.mine(actor, id);
        var refusal = desk.refusal(task, version);
        if (refusal != null) {
            return refusal;
        }
        var day = dues.of(id).stream().filter(due -> due.id() == occurrence).findFirst();
        if (day.isEmpty() || !dues.complete(id, occurrence, desk.today())) {
            return TaskDesk.refused("due.done-already");
        }
        desk.save(
                actor,
                task.dueOn(dues.next(id).orElse(null)),
                "Xong kỳ hạn " + day.get().phrase(),
                null);
        return desk.saved(actor, id, "task.due-done", Map.of("due", occurrence));
    }

    private @Nullable Outcome refusal(Task task, String words, @Nullable String reason, int version) {
        var refusal = desk.refusal(task, version);
        if (refusal != null) {
            return refusal;
        }
        var read = DuePhrase.parseAll(words);
        if (!read.unread().isEmpty()) {
            return new Outcome.Refused("due.unread", List.copyOf(read.unread()));
        }
        if (Due.isBeforeStart(read.dues(), plans.get(task.plan(), task.agency()).year())) {
            return TaskDesk.refused("due.before-start");
        }
        return reason == null || reason.isBlank() ? TaskDesk.refused("task.reason-missing") : null;
    }

    private Outcome move(Actor actor, Task task, String words, @Nullable String reason) {
        var read = DuePhrase.parseAll(words).dues();
        dues.replaceOpen(task.id(), read, plans.get(task.plan(), actor.agency()).year(), task.agency());
        desk.save(actor, task.dueOn(dues.next(task.id()).orElse(null)), "Đổi hạn: " + spoken(words), reason);
        return desk.saved(actor, task.id(), "task.reschedule", Map.of("days", read.size()));
    }

    private static String spoken(String words) {
        return words.isBlank() ? "không có hạn" : words;
    }
}
