package vn.danvan.plan;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.audit.Audit;

/** Approves a reviewed draft: its accepted proposals become tasks, all of them or none. */
@Service
public class PlanApproval {
    private static final String NO_LONGER_IN_PLAN = "Không còn trong kế hoạch sửa đổi";

    private final Plans plans;
    private final Proposals proposals;
    private final Tasks tasks;
    private final Dues dues;
    private final TaskEntries entries;
    private final Audit audit;
    private final Clock clock;

    PlanApproval(
            Plans plans, Proposals proposals, Tasks tasks, Dues dues, TaskEntries entries, Audit audit, Clock clock) {
        this.plans = plans;
        this.proposals = proposals;
        this.tasks = tasks;
        this.dues = dues;
        this.entries = entries;
        this.audit = audit;
        this.clock = clock;
    }

    /** What came of an approval. */
    public sealed interface Approval {
        record Approved(PlanId plan, int tasks) implements Approval {}

        /** Some proposals were not looked at yet. */
        record Unseen(int left) implements Approval {}

        /** No proposal was accepted. */
        record NothingAccepted() implements Approval {}

        /** The year is outside what a plan can be for. */
        record WrongYear() implements Approval {}
    }

    /** Approves the draft as the plan of {@code year} under {@code title}. */
    @Transactional
    public Approval approve(Actor who, RevisionId id, int year, String title) {
        var actor = who.require(Right.PLAN_APPROVE);
        var revision = plans.lockDraft(id, actor.agency());
        var all = proposals.of(id);
        var left =
                (int) all.stream().filter(p -> p.state() == Proposal.State.OPEN).count();
        if (left > 0) {
            return new Approval.Unseen(left);
        }
        if (year < 2000 || year > 2199 || title.isBlank()) {
            return new Approval.WrongYear();
        }
        var accepted =
                all.stream().filter(p -> p.state() == Proposal.State.ACCEPTED).toList();
        return accepted.isEmpty()
                ? new Approval.NothingAccepted()
                : approve(actor, revision, accepted, year, title.strip());
    }

    private Approval approve(Actor actor, Revision revision, List<Proposal> accepted, int year, String title) {
        var now = clock.instant();
        plans.describe(revision.plan(), year, title);
        plans.inState(Revision.State.APPROVED, revision.plan())
                .ifPresent(old -> plans.close(old.id(), Revision.State.REPLACED, actor.officer(), now));
        plans.close(revision.id(), Revision.State.APPROVED, actor.officer(), now);
        var plan = plans.get(revision.plan(), actor.agency());
        cancelOthers(actor, plan, accepted, now);
        for (var position = 0; position < accepted.size(); position++) {
            carryOver(actor, plan, accepted.get(position), position, now);
        }
        tasks.linkCitations(plan.id(), revision.id());
        audit.record(
                actor,
                "plan.approve",
                "plan:" + plan.id(),
                Map.of("revision", revision.id().value(), "tasks", accepted.size()));
        return new Approval.Approved(plan.id(), accepted.size());
    }

    /** Drops the draft; what was approved before stays as it is. */
    @Transactional
    public void discard(Actor actor, RevisionId id) {
        actor.require(Right.PLAN_EDIT);
        var revision = plans.lockDraft(id, actor.agency());
        plans.close(id, Revision.State.DISCARDED, actor.officer(), clock.instant());
        audit.record(actor, "plan.discard", "plan:" + revision.plan(), Map.of("revision", id.value()));
    }

    private void cancelOthers(Actor actor, Plan plan, List<Proposal> accepted, Instant now) {
        var kept = new HashSet<TaskId>();
        accepted.forEach(proposal -> {
            if (proposal.task() != null) {
                kept.add(proposal.task());
            }
        });
        tasks.of(plan.id()).stream()
                .filter(task -> task.isOfText() && !kept.contains(task.id()))
                .forEach(task -> end(actor, task, TaskAct.CANCEL.title(), NO_LONGER_IN_PLAN, now));
    }

    /** Ends a task with its pieces. */
    private void end(Actor actor, Task whole, String act, String why, Instant now) {
        Stream.concat(Stream.of(whole), tasks.pieces(whole.id()).stream())
                .filter(task -> !task.status().isClosed())
                .forEach(task -> {
                    tasks.update(task.after(TaskAct.CANCEL), now);
                    entries.insert(task.id(), actor, act, why, now);
                });
    }

    private void carryOver(Actor actor, Plan plan, Proposal proposal, int position, Instant now) {
        var known = proposal.task();
        TaskId id;
        if (known == null) {
            id = tasks.insert(plan, proposal, position, now);
            entries.insert(id, actor, "Tạo việc từ kế hoạch", null, now);
            // what goes on under this plan is late here, if at all, and not under the old one too
            tasks.carried(id).ifPresent(old -> end(actor, old, "Chuyển sang năm sau", plan.title(), now));
        } else {
            id = known;
            var before = tasks.get(known, plan.agency());
            tasks.amend(before, proposal, position);
            if (!Likeness.same(before.text(), proposal.text())) {
                entries.insert(id, actor, "Kế hoạch sửa đổi", before.text(), now);
            }
        }
        dues.replaceOpen(id, proposal.dues(), plan.year(), plan.agency());
        var task = tasks.get(id, plan.agency());
        tasks.update(task.dueOn(dues.next(id).orElse(null)), now);
    }
}
