package vn.danvan.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.documents.Document;
import vn.danvan.organization.Directory;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.audit.Audit;
import vn.danvan.platform.files.Fingerprint;
import vn.danvan.platform.web.Stale;

/** Takes in a plan that was read: opens a draft for review. Nothing takes effect before approval. */
@Service
public class PlanIntake {
    private final Plans plans;
    private final Outlines outlines;
    private final Proposals proposals;
    private final Tasks tasks;
    private final Directory directory;
    private final Audit audit;
    private final Clock clock;

    PlanIntake(
            Plans plans,
            Outlines outlines,
            Proposals proposals,
            Tasks tasks,
            Directory directory,
            Audit audit,
            Clock clock) {
        this.plans = plans;
        this.outlines = outlines;
        this.proposals = proposals;
        this.tasks = tasks;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
    }

    /** What came of an upload. */
    public sealed interface Intake {
        /** A draft stands ready for review. */
        record Opened(Revision revision) implements Intake {}

        /** The agency has read this very file before. */
        record Known(Revision revision) implements Intake {}

        /** The plan to be amended has a draft under review already. */
        record UnderReview(Revision draft) implements Intake {}
    }

    /**
     * Opens a draft: of a new plan, or of an amended version of {@code amended}.
     *
     * @param amended the plan that the file amends; null for a new plan
     */
    @Transactional
    public Intake open(Actor actor, ReadFile file, @Nullable PlanId amended) {
        actor.require(Right.PLAN_EDIT);
        var known = plans.withFile(file.fingerprint(), actor.agency());
        if (known.isPresent()) {
            return new Intake.Known(known.get());
        }
        if (amended != null) {
            plans.get(amended, actor.agency());
            var draft = plans.inState(Revision.State.DRAFT, amended);
            if (draft.isPresent()) {
                return new Intake.UnderReview(draft.get());
            }
        }
        return new Intake.Opened(openDraft(actor, file, amended));
    }

    private Revision openDraft(Actor actor, ReadFile file, @Nullable PlanId amended) {
        var content = new PlanContent(file.document());
        var now = clock.instant();
        var plan = amended == null
                ? plans.insert(actor.agency(), content.year(LocalDate.now(clock)), content.title(), now)
                : amended;
        var id = plans.insertDraft(
                        plan,
                        actor.agency(),
                        new NewRevision(file.name(), file.fingerprint(), content.text(), content.head()),
                        actor.officer(),
                        now)
                .orElseThrow(() -> new Stale("plan", plan));
        outlines.insert(id, content.outline());
        drafts(content, actor, amended).forEach(draft -> proposals.append(id, draft));
        audit.record(
                actor,
                "plan.read",
                "plan:" + plan,
                Map.of("revision", id.value(), "sha256", file.fingerprint().hex()));
        return plans.get(id, actor.agency());
    }

    private List<ProposalDraft> drafts(PlanContent content, Actor actor, @Nullable PlanId amended) {
        var drafts = content.proposals(directory.units(actor.agency()));
        return amended == null ? drafts : Comparison.of(drafts, openTasks(amended));
    }

    private List<Task> openTasks(PlanId plan) {
        return tasks.of(plan).stream()
                .filter(task -> task.status() != TaskStatus.CANCELLED)
                .toList();
    }

    /** A file that was read. */
    public record ReadFile(String name, Fingerprint fingerprint, Document document) {}
}
