package vn.danvan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.organization.Directory;
import vn.danvan.organization.Unit;
import vn.danvan.plan.TaskWork.Outcome;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.access.UnitId;
import vn.danvan.platform.web.SentForms;

/** Who does a task: its units, its pieces, and the part of each co-operating unit. */
@Service
public class TaskAssignment {
    private final TaskDesk desk;
    private final Tasks tasks;
    private final Cooperations cooperations;
    private final Dues dues;
    private final Directory directory;
    private final SentForms sent;

    TaskAssignment(
            TaskDesk desk, Tasks tasks, Cooperations cooperations, Dues dues, Directory directory, SentForms sent) {
        this.desk = desk;
        this.tasks = tasks;
        this.cooperations = cooperations;
        this.dues = dues;
        this.directory = directory;
        this.sent = sent;
    }

    /** Hands the task to other units. */
    @Transactional
    public Outcome assign(Actor who, TaskId id, @Nullable UnitId lead, List<UnitId> cooperating, int version) {
        var actor = who.require(Right.TASK_ASSIGN);
        var task = desk.mine(actor, id);
        var refusal = desk.refusal(task, version);
        if (refusal != null) {
            return refusal;
        }
        if (!known(actor, lead, cooperating)) {
            return TaskDesk.refused("task.unit-unknown");
        }
        var given = task.givenTo(lead, cooperating.stream().distinct().toList());
        desk.save(actor, given, "Giao việc", names(given));
        return desk.saved(actor, id, "task.assign", Map.of("lead", lead == null ? "" : lead.value()));
    }

    /** Gives the task to another lead; those who co-operate stay. */
    @Transactional
    public Outcome giveTo(Actor actor, TaskId id, UnitId lead, int version) {
        return assign(actor, id, lead, desk.mine(actor, id).cooperating(), version);
    }

    /** A piece of work (việc con) within a task, given to a unit. */
    public record Piece(String text, @Nullable UnitId lead, String dues) {}

    /** Cuts a piece off the task; the task can be handed in when all its pieces are closed. */
    @Transactional
    public Outcome divide(Actor actor, TaskId id, Piece piece, int version, @Nullable UUID mark) {
        var task = desk.mine(actor, id);
        var refusal = refusal(actor, task, piece, version);
        if (refusal != null) {
            return refusal;
        }
        if (!sent.isFirst(mark)) {
            return new Outcome.Saved();
        }
        var child = tasks.insertPiece(task, piece.text().strip(), piece.lead(), desk.now());
        dues.replaceOpen(child, DuePhrase.parseAll(piece.dues()).dues(), tasks.year(id), task.agency());
        var cut = tasks.get(child, task.agency());
        desk.save(actor, cut.dueOn(dues.next(child).orElse(null)), "Tạo việc con", null);
        desk.enter(actor, id, "Chia việc", piece.text());
        return desk.saved(actor, id, "task.divide", Map.of("piece", child.value()));
    }

    private @Nullable Outcome refusal(Actor actor, Task task, Piece piece, int version) {
        var refusal = desk.refusal(task, version);
        if (refusal != null) {
            return refusal;
        }
        if (tasks.parent(task.id()).isPresent()) {
            return TaskDesk.refused("task.piece-of-piece");
        }
        if (piece.text().isBlank()) {
            return TaskDesk.refused("task.text-missing");
        }
        if (!known(actor, piece.lead(), List.of())) {
            return TaskDesk.refused("task.unit-unknown");
        }
        var read = DuePhrase.parseAll(piece.dues());
        if (Due.isBeforeStart(read.dues(), tasks.year(task.id()))) {
            return TaskDesk.refused("due.before-start");
        }
        return read.unread().isEmpty() ? null : new Outcome.Refused("due.unread", List.copyOf(read.unread()));
    }

    /** A co-operating unit says that its part is done; those who hand tasks out may say it for any unit. */
    @Transactional
    public Outcome complete(Actor who, TaskId id, UnitId unit, String result) {
        var task = desk.mine(who, id);
        if (!speaksFor(unit, who)) {
            return TaskDesk.refused("task.cooperation-of-others");
        }
        var actor = who.actingWhere(person -> speaksFor(unit, person));
        if (task.status().isClosed()) {
            return TaskDesk.refused("task.not-in-this-status");
        }
        if (cooperations.complete(id, unit, result, desk.today())) {
            var name = directory.unit(unit).map(Unit::name).orElse("");
            desk.enter(actor, id, "Xong phần phối hợp: " + name, result);
            tasks.keepItem(task);
        }
        return desk.saved(actor, id, "task.cooperate", Map.of("unit", unit.value()));
    }

    private static boolean speaksFor(UnitId unit, Actor actor) {
        return actor.may(Right.TASK_ASSIGN) || actor.may(Right.TASK_WORK, unit);
    }

    private boolean known(Actor actor, @Nullable UnitId lead, List<UnitId> cooperating) {
        var known = directory.units(actor.agency()).stream().map(Unit::id).toList();
        return (lead == null || known.contains(lead)) && known.containsAll(cooperating);
    }

    private String names(Task task) {
        var all = new ArrayList<String>();
        if (task.lead() != null) {
            directory.unit(task.lead()).ifPresent(unit -> all.add("Chủ trì: " + unit.name()));
        }
        task.cooperating().forEach(id -> directory.unit(id).ifPresent(unit -> all.add("Phối hợp: " + unit.name())));
        return String.join("; ", all);
    }
}
