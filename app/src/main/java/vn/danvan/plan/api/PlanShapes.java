package vn.danvan.plan.api;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.danvan.plan.Outline;
import vn.danvan.plan.PlanLists.PlanRow;
import vn.danvan.plan.PlanOverview.PlanView;
import vn.danvan.plan.PlanOverview.ReviewView;
import vn.danvan.plan.PlanOverview.SourceOfPlan;
import vn.danvan.plan.PlanOverview.UnitProgress;
import vn.danvan.plan.Progress;
import vn.danvan.plan.Proposal;
import vn.danvan.plan.Revision;
import vn.danvan.plan.Task;
import vn.danvan.plan.api.PlanBodies.CitedDocument;
import vn.danvan.plan.api.PlanBodies.HeadBody;
import vn.danvan.plan.api.PlanBodies.Place;
import vn.danvan.plan.api.PlanBodies.PlanDetail;
import vn.danvan.plan.api.PlanBodies.PlanLine;
import vn.danvan.plan.api.PlanBodies.PlanPart;
import vn.danvan.plan.api.PlanBodies.ProgressBody;
import vn.danvan.plan.api.PlanBodies.ProposalBody;
import vn.danvan.plan.api.PlanBodies.ReviewDetail;
import vn.danvan.plan.api.PlanBodies.RevisionBody;
import vn.danvan.plan.api.PlanBodies.SourceBody;
import vn.danvan.plan.api.PlanBodies.UnitProgressBody;
import vn.danvan.plan.api.TaskBodies.TaskLine;
import vn.danvan.plan.api.TaskBodies.UnitRef;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.UnitId;

/** Gives plans and reviews the shape that programs get. */
@Component
class PlanShapes {
    private final TaskShapes tasks;

    PlanShapes(TaskShapes tasks) {
        this.tasks = tasks;
    }

    static PlanLine line(PlanRow row) {
        return new PlanLine(
                row.id().value(),
                row.year(),
                row.title(),
                row.symbol(),
                row.approved(),
                row.draft() == null ? null : row.draft().value(),
                progress(row.progress()));
    }

    PlanDetail plan(Actor actor, PlanView view) {
        var lines = tasks.lines(actor);
        return new PlanDetail(
                view.plan().id().value(),
                view.plan().year(),
                view.plan().title(),
                orNull(view.approved()),
                orNull(view.draft()),
                view.outline().parts().stream().map(PlanShapes::part).toList(),
                view.outline().citations().stream().map(PlanShapes::cited).toList(),
                view.outline().recipients(),
                progress(view.progress()),
                view.units().stream().map(PlanShapes::unit).toList(),
                view.sections().stream()
                        .flatMap(section -> section.tasks().stream())
                        .map(lines)
                        .toList());
    }

    static SourceBody source(SourceOfPlan source) {
        return new SourceBody(
                source.plan().id().value(),
                source.revision().id().value(),
                source.text(),
                source.tasks().stream().flatMap(task -> place(task).stream()).toList());
    }

    private static List<Place> place(Task task) {
        var span = task.span();
        return span == null ? List.of() : List.of(new Place(task.id().value(), span.start(), span.end()));
    }

    ReviewDetail review(Actor actor, ReviewView view) {
        Function<Task, TaskLine> lines = tasks.lines(actor);
        return new ReviewDetail(
                revision(view.revision()),
                view.plan().year(),
                view.plan().title(),
                view.proposals().stream().map(PlanShapes::proposal).toList(),
                view.removed().stream().map(lines).toList(),
                view.namesakes().stream().map(PlanShapes::line).toList());
    }

    static ProposalBody proposal(Proposal p) {
        return new ProposalBody(
                p.id().value(),
                p.numbering().words(),
                p.text(),
                p.unitWords(),
                p.lead() == null ? null : p.lead().value(),
                p.cooperating().stream().map(UnitId::value).toList(),
                p.dueWords(),
                p.state(),
                p.task() == null ? null : p.task().value(),
                p.version());
    }

    static RevisionBody revision(Revision r) {
        var head = r.head();
        return new RevisionBody(
                r.id().value(),
                r.plan().value(),
                r.number(),
                r.state(),
                r.fileName(),
                r.file().hex(),
                new HeadBody(
                        head.kind(),
                        head.title(),
                        head.symbol(),
                        head.issuer(),
                        head.superior(),
                        head.place(),
                        head.issued(),
                        head.signatoryAuthority(),
                        head.signatoryTitle(),
                        head.signatoryName()),
                r.createdAt());
    }

    private static @Nullable RevisionBody orNull(@Nullable Revision revision) {
        return revision == null ? null : revision(revision);
    }

    private static PlanPart part(Outline.Part part) {
        return new PlanPart(part.level(), part.number(), part.words(), part.heading());
    }

    private static CitedDocument cited(Outline.Cited cited) {
        return new CitedDocument(cited.surface(), cited.kind(), cited.symbol(), cited.issuedOn(), cited.issuer());
    }

    private static UnitProgressBody unit(UnitProgress row) {
        var unit = row.unit();
        return new UnitProgressBody(
                unit == null ? null : new UnitRef(unit.id().value(), unit.name()), progress(row.progress()));
    }

    private static ProgressBody progress(Progress progress) {
        return new ProgressBody(progress.done(), progress.total(), progress.late());
    }
}
