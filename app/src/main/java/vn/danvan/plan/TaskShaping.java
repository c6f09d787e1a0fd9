package vn.danvan.plan;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.plan.TaskWork.Outcome;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.web.SentForms;

/** What a task is to bring, and tasks that later directives add to a plan. */
@Service
public class TaskShaping {
    private final TaskDesk desk;
    private final Plans plans;
    private final Tasks tasks;
    private final Dues dues;
    private final Deliverables deliverables;
    private final SentForms sent;

    TaskShaping(TaskDesk desk, Plans plans, Tasks tasks, Dues dues, Deliverables deliverables, SentForms sent) {
        this.desk = desk;
        this.plans = plans;
        this.tasks = tasks;
        this.dues = dues;
        this.deliverables = deliverables;
        this.sent = sent;
    }

    /** Says what the task is to bring, and what came of it. */
    @Transactional
    public Outcome describe(Actor actor, TaskId id, Deliverable deliverable, int version) {
        var task = desk.mine(actor, id);
        var refusal = desk.refusal(task, version);
        if (refusal != null) {
            return refusal;
        }
        var before = deliverables.of(id);
        if (!before.equals(deliverable)) {
            deliverables.save(id, deliverable, version);
            desk.enter(actor, id, "Sửa sản phẩm, kết quả", deliverable.result());
        }
        return desk.saved(actor, id, "task.describe", Map.of());
    }

    /** A task that the plan does not hold, by the directive that ordered it (căn cứ). */
    public record Addition(String text, String basis, String dues) {}

    /** Adds a task to an approved plan; nobody leads it until it is handed out. */
    @Transactional
    public Outcome add(Actor who, PlanId id, Addition addition, @Nullable UUID mark) {
        return add(who, id, addition, mark, _ -> {});
    }

    /**
     * The same, with more in the same transaction.
     *
     * @param then what else happens with the new task
     */
    @Transactional
    public Outcome add(Actor who, PlanId id, Addition addition, @Nullable UUID mark, Consumer<TaskId> then) {
        var actor = who.require(Right.TASK_ASSIGN);
        var plan = plans.get(id, actor.agency());
        var revision = plans.inState(Revision.State.APPROVED, id);
        if (revision.isEmpty()) {
            return TaskDesk.refused("plan.not-approved");
        }
        if (addition.text().isBlank()) {
            return TaskDesk.refused("task.text-missing");
        }
        var read = DuePhrase.parseAll(addition.dues());
        if (!read.unread().isEmpty()) {
            return new Outcome.Refused("due.unread", List.copyOf(read.unread()));
        }
        if (Due.isBeforeStart(read.dues(), plan.year())) {
            return TaskDesk.refused("due.before-start");
        }
        if (!sent.isFirst(mark)) {
            return new Outcome.Saved();
        }
        var added = tasks.insertAdded(
                revision.get(), addition.text().strip(), addition.basis().strip(), desk.now());
        dues.replaceOpen(added, read.dues(), plan.year(), plan.agency());
        var task = tasks.get(added, plan.agency());
        desk.save(actor, task.dueOn(dues.next(added).orElse(null)), "Bổ sung việc", addition.basis());
        then.accept(added);
        return desk.saved(actor, added, "task.add", Map.of("plan", id.value()));
    }
}
