package vn.danvan.plan.goal;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.plan.TaskDesk;
import vn.danvan.plan.TaskId;
import vn.danvan.plan.TaskWork.Outcome;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.figures.Figures;
import vn.danvan.platform.web.SentForms;

/** What people do with the goals of a task: those who work on it count, correct, add and drop. */
@Service
public class GoalKeeping {
    private final TaskDesk desk;
    private final GoalTable table;
    private final Figures figures;
    private final SentForms sent;

    GoalKeeping(TaskDesk desk, GoalTable table, Figures figures, SentForms sent) {
        this.desk = desk;
        this.table = table;
        this.figures = figures;
        this.sent = sent;
    }

    /** Adds a goal in words such as «ít nhất 02 mô hình». */
    @Transactional
    public Outcome add(Actor actor, TaskId task, String words, @Nullable UUID mark) {
        var refusal = open(actor, task);
        var goals = Goal.in(words);
        if (refusal != null || goals.isEmpty()) {
            return refusal != null ? refusal : TaskDesk.refused("goal.unread", words.strip());
        }
        if (sent.isFirst(mark)) {
            goals.forEach(asked -> table.insert(TaskGoal.of(task, asked, false)));
            desk.enter(actor, task, "Thêm chỉ tiêu", words);
        }
        return desk.saved(actor, task, "goal.add", Map.of("count", goals.size()));
    }

    /**
     * How a goal reads and what counts for it.
     *
     * @param base what a share is of
     * @param figure the code of a figure; null where officers count
     */
    public record Correction(
            String words,
            @Nullable BigDecimal base,
            @Nullable String figure,
            boolean ofLead,
            int version) {}

    @Transactional
    public Outcome correct(Actor actor, TaskId task, long id, Correction correction) {
        var refusal = open(actor, task);
        if (refusal != null) {
            return refusal;
        }
        var goals = Goal.in(correction.words());
        if (goals.size() != 1) {
            return TaskDesk.refused("goal.unread", correction.words().strip());
        }
        var goal = table.get(id, task);
        if (goal.version() != correction.version()) {
            return TaskDesk.refused("goal.changed", goal.asked().words());
        }
        if (correction.figure() != null && !maySee(actor, correction.figure())) {
            return TaskDesk.refused("goal.figure-unknown");
        }
        table.update(
                goal.saying(goals.getFirst()).countedBy(correction.base(), correction.figure(), correction.ofLead()));
        desk.enter(
                actor,
                task,
                "Sửa chỉ tiêu",
                goal.asked().words() + " → " + goals.getFirst().words());
        return desk.saved(actor, task, "goal.correct", Map.of("goal", id));
    }

    /** The goal counts no more; what was counted is kept. */
    @Transactional
    public Outcome drop(Actor actor, TaskId task, long id, String reason) {
        var refusal = open(actor, task);
        if (refusal != null) {
            return refusal;
        }
        if (reason.isBlank()) {
            return TaskDesk.refused("task.reason-missing");
        }
        var goal = table.get(id, task);
        if (goal.dropped() == null) {
            table.update(goal.dropped(reason.strip()));
            desk.enter(actor, task, "Bỏ chỉ tiêu", goal.asked().words() + ": " + reason.strip());
        }
        return desk.saved(actor, task, "goal.drop", Map.of("goal", id));
    }

    @Transactional
    public Outcome count(Actor actor, TaskId task, long id, NewCount count, @Nullable UUID mark) {
        var refusal = open(actor, task);
        if (refusal != null) {
            return refusal;
        }
        var goal = table.get(id, task);
        if (goal.figure() != null || goal.dropped() != null) {
            return TaskDesk.refused("goal.counts-itself");
        }
        if (count.day().isAfter(desk.today())) {
            return TaskDesk.refused("goal.day-to-come");
        }
        if (sent.isFirst(mark)) {
            if (!table.count(goal, count, actor.name(), desk.now())) {
                return TaskDesk.refused("goal.proof-unknown");
            }
            desk.enter(
                    actor,
                    task,
                    "Ghi số đạt được",
                    "%s: %s".formatted(goal.asked().words(), Goal.words(count.amount())));
        }
        return desk.saved(actor, task, "goal.count", Map.of("goal", id));
    }

    /** A count was a mistake; it stays to be seen, with the reason. */
    @Transactional
    public Outcome withdraw(Actor actor, TaskId task, long id, long count, String reason) {
        var refusal = open(actor, task);
        if (refusal != null) {
            return refusal;
        }
        if (reason.isBlank()) {
            return TaskDesk.refused("task.reason-missing");
        }
        if (table.withdraw(table.get(id, task).id(), count, reason.strip())) {
            desk.enter(actor, task, "Rút số đã ghi", reason);
        }
        return desk.saved(actor, task, "goal.withdraw", Map.of("count", count));
    }

    private @Nullable Outcome open(Actor actor, TaskId id) {
        return desk.mine(actor, id).status().isClosed() ? TaskDesk.refused("task.not-in-this-status") : null;
    }

    private boolean maySee(Actor actor, String code) {
        return figures.find(code).filter(figure -> actor.may(figure.read())).isPresent();
    }
}
