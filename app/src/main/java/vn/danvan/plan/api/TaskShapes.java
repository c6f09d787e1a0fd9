package vn.danvan.plan.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.danvan.plan.Cooperation;
import vn.danvan.plan.Deliverable;
import vn.danvan.plan.DueRequest;
import vn.danvan.plan.Evidence;
import vn.danvan.plan.PlanOverview;
import vn.danvan.plan.Reference;
import vn.danvan.plan.Task;
import vn.danvan.plan.TaskDetails;
import vn.danvan.plan.TaskDetails.TaskView;
import vn.danvan.plan.TaskEntry;
import vn.danvan.plan.TaskId;
import vn.danvan.plan.api.TaskBodies.DeliverableBody;
import vn.danvan.plan.api.TaskBodies.DueDay;
import vn.danvan.plan.api.TaskBodies.DueWish;
import vn.danvan.plan.api.TaskBodies.Entry;
import vn.danvan.plan.api.TaskBodies.EvidenceBody;
import vn.danvan.plan.api.TaskBodies.Part;
import vn.danvan.plan.api.TaskBodies.Reason;
import vn.danvan.plan.api.TaskBodies.ReferenceBody;
import vn.danvan.plan.api.TaskBodies.TaskDetail;
import vn.danvan.plan.api.TaskBodies.TaskLine;
import vn.danvan.plan.api.TaskBodies.UnitRef;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.UnitId;

/** Gives tasks the shape that programs get. */
@Component
class TaskShapes {
    private final TaskDetails details;
    private final PlanOverview overview;
    private final Clock clock;

    TaskShapes(TaskDetails details, PlanOverview overview, Clock clock) {
        this.details = details;
        this.overview = overview;
        this.clock = clock;
    }

    Function<Task, TaskLine> lines(Actor actor) {
        return lines(overview.unitNames(actor));
    }

    private Function<Task, TaskLine> lines(Function<UnitId, String> names) {
        var today = LocalDate.now(clock);
        return task -> new TaskLine(
                task.id().value(),
                task.plan().value(),
                task.numbering().words(),
                task.text(),
                unit(task.lead(), names),
                task.cooperating().stream()
                        .map(unit -> new UnitRef(unit.value(), names.apply(unit)))
                        .toList(),
                task.status(),
                task.dueOn(),
                task.isLate(today),
                task.version());
    }

    TaskDetail detail(Actor actor, TaskId id) {
        var names = overview.unitNames(actor);
        var line = lines(names);
        var view = details.task(actor, id);
        var shared = view.shared();
        return new TaskDetail(
                line.apply(view.task()),
                view.task().actsOf(actor),
                view.sentence(),
                shared.basis(),
                view.citations().stream().map(cited -> cited.surface()).toList(),
                dues(view),
                reason(view),
                deliverable(shared.deliverable()),
                parts(shared.cooperations(), names),
                shared.parent() == null ? null : shared.parent().id().value(),
                shared.pieces().stream().map(line).toList(),
                wish(shared.wish()),
                view.evidence().stream().map(TaskShapes::evidence).toList(),
                shared.references().stream().map(TaskShapes::reference).toList(),
                view.task().version());
    }

    List<Entry> history(Actor actor, TaskId id) {
        return details.history(actor, id).stream().map(TaskShapes::entry).toList();
    }

    private static List<DueDay> dues(TaskView view) {
        return view.dues().stream()
                .map(due -> new DueDay(due.id(), due.phrase(), due.lastDay(), due.doneOn()))
                .toList();
    }

    private static @Nullable Reason reason(TaskView view) {
        var reason = view.reason();
        return reason == null ? null : new Reason(reason.sentence(), reason.articles());
    }

    private static DeliverableBody deliverable(Deliverable d) {
        return new DeliverableBody(d.product(), d.measure(), d.result(), d.code(), d.points(), d.tags());
    }

    private static List<Part> parts(List<Cooperation> parts, Function<UnitId, String> names) {
        return parts.stream()
                .map(part -> new Part(
                        new UnitRef(part.unit().value(), names.apply(part.unit())), part.doneOn(), part.result()))
                .toList();
    }

    private static @Nullable DueWish wish(@Nullable DueRequest wish) {
        return wish == null ? null : new DueWish(wish.id(), wish.dues(), wish.reason(), wish.askedBy(), wish.askedAt());
    }

    static EvidenceBody evidence(Evidence e) {
        return new EvidenceBody(
                e.id().value(),
                e.kind(),
                e.name(),
                e.size(),
                e.mediaType(),
                e.file().hex(),
                e.addedAt());
    }

    private static ReferenceBody reference(Reference r) {
        return new ReferenceBody(r.id(), r.kind(), r.words(), r.address(), r.addedBy(), r.addedAt());
    }

    private static Entry entry(TaskEntry entry) {
        return new Entry(entry.at(), entry.officerName(), entry.act(), entry.words());
    }

    private static @Nullable UnitRef unit(@Nullable UnitId unit, Function<UnitId, String> names) {
        return unit == null ? null : new UnitRef(unit.value(), names.apply(unit));
    }
}
