package vn.danvan.plan;

import static vn.danvan.plan.TaskStatus.CANCELLED;
import static vn.danvan.plan.TaskStatus.DONE;
import static vn.danvan.plan.TaskStatus.NOT_STARTED;
import static vn.danvan.plan.TaskStatus.RETURNED;
import static vn.danvan.plan.TaskStatus.RUNNING;
import static vn.danvan.plan.TaskStatus.WAITING_APPROVAL;
import static vn.danvan.plan.TaskStatus.WAITING_COOPERATION;
import static vn.danvan.platform.access.Right.TASK_ASSIGN;
import static vn.danvan.platform.access.Right.TASK_WORK;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Right;

/** An act that moves a task from one status to another: every allowed transition stands here. */
public enum TaskAct {
    START("Nhận việc", RUNNING, TASK_WORK, false, NOT_STARTED),
    WAIT("Chờ phối hợp", WAITING_COOPERATION, TASK_WORK, true, RUNNING),
    RESUME("Làm tiếp", RUNNING, TASK_WORK, false, WAITING_COOPERATION, RETURNED),
    HAND_IN("Trình duyệt", WAITING_APPROVAL, TASK_WORK, false, NOT_STARTED, RUNNING, RETURNED),
    APPROVE("Duyệt hoàn thành", DONE, TASK_ASSIGN, false, WAITING_APPROVAL),
    RETURN("Trả lại", RETURNED, TASK_ASSIGN, true, WAITING_APPROVAL),
    CANCEL(
            "Huỷ việc",
            CANCELLED,
            TASK_ASSIGN,
            true,
            NOT_STARTED,
            RUNNING,
            WAITING_COOPERATION,
            WAITING_APPROVAL,
            RETURNED),
    REOPEN("Mở lại", RUNNING, TASK_ASSIGN, true, DONE, CANCELLED);

    private final String title;
    private final TaskStatus to;
    private final Right right;
    private final boolean needsReason;

    @SuppressWarnings("ImmutableEnumChecker") // never changed after construction
    private final Set<TaskStatus> from;

    TaskAct(String title, TaskStatus to, Right right, boolean needsReason, TaskStatus... from) {
        this.title = title;
        this.to = to;
        this.right = right;
        this.needsReason = needsReason;
        this.from = EnumSet.copyOf(List.of(from));
    }

    /** The acts that a task in this status allows, whoever acts. */
    public static List<TaskAct> from(TaskStatus status) {
        return Arrays.stream(values()).filter(act -> act.from.contains(status)).toList();
    }

    /** Those that a person may do with several tasks at once; none that ends a task against its plan. */
    public static List<TaskAct> ofMany(List<Task> tasks, @Nullable Actor actor) {
        return Arrays.stream(values())
                .filter(act -> act != CANCEL && act != REOPEN && act != WAIT)
                .filter(act -> actor != null
                        && tasks.stream().anyMatch(task -> task.actsOf(actor).contains(act)))
                .toList();
    }

    public boolean allowedFrom(TaskStatus status) {
        return from.contains(status);
    }

    public String title() {
        return title;
    }

    public TaskStatus to() {
        return to;
    }

    public Right right() {
        return right;
    }

    /** Whether the lead says with it that all is done: everybody else must have done their part. */
    boolean closes() {
        return this == HAND_IN || this == APPROVE;
    }

    public boolean needsReason() {
        return needsReason;
    }
}
