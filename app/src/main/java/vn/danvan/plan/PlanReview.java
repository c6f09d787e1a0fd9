package vn.danvan.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.documents.Span;
import vn.danvan.organization.Directory;
import vn.danvan.organization.Unit;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.access.UnitId;
import vn.danvan.platform.audit.Audit;
import vn.danvan.platform.web.SentForms;

/** The review of a draft: each proposal is accepted, corrected, split, merged or dropped. */
@Service
public class PlanReview {
    private final Plans plans;
    private final Proposals proposals;
    private final Directory directory;
    private final SentForms sent;
    private final Audit audit;

    PlanReview(Plans plans, Proposals proposals, Directory directory, SentForms sent, Audit audit) {
        this.plans = plans;
        this.proposals = proposals;
        this.directory = directory;
        this.sent = sent;
        this.audit = audit;
    }

    /** What a person wrote about a proposal. */
    public record Correction(String text, @Nullable UnitId lead, List<UnitId> cooperating, String dues, int version) {}

    /** What came of a correction. */
    public sealed interface Corrected {
        record Saved(ProposalId id) implements Corrected {}

        /** The text is empty. */
        record Empty() implements Corrected {}

        /** These words for a day were not understood. */
        record UnreadDues(List<String> words) implements Corrected {}

        /** Somebody else changed the proposal meanwhile; nothing is saved. */
        record Changed(Proposal now) implements Corrected {}
    }

    @Transactional
    public void decide(Actor actor, RevisionId revision, ProposalId id, Proposal.State state) {
        var proposal = open(actor, revision, id);
        proposals.update(proposal.in(state));
        record(actor, "proposal." + state.name().toLowerCase(Locale.ROOT), revision, id);
    }

    /** Saves a correction, which accepts the proposal. */
    @Transactional
    public Corrected correct(Actor actor, RevisionId revision, ProposalId id, Correction correction) {
        var proposal = open(actor, revision, id);
        if (proposal.version() != correction.version()) {
            return new Corrected.Changed(proposal);
        }
        var refusal = refusal(correction);
        if (refusal != null) {
            return refusal;
        }
        proposals.update(proposal.saying(correction.text().strip())
                .givenTo(own(actor, correction.lead()), own(actor, correction.cooperating()))
                .dueOn(DuePhrase.parseAll(correction.dues()).dues())
                .in(Proposal.State.ACCEPTED));
        record(actor, "proposal.correct", revision, id);
        return new Corrected.Saved(id);
    }

    /** Adds a duty that the plan does not spell out. */
    @Transactional
    public Corrected add(Actor actor, RevisionId revision, Correction correction, @Nullable UUID mark) {
        draft(actor, revision);
        var refusal = refusal(correction);
        if (refusal != null) {
            return refusal;
        }
        if (!sent.isFirst(mark)) {
            return new Corrected.Saved(proposals.of(revision).getLast().id());
        }
        var id = proposals.append(
                revision,
                new ProposalDraft(
                        new Numbering("", 0),
                        correction.text().strip(),
                        null,
                        "",
                        own(actor, correction.lead()),
                        own(actor, correction.cooperating()),
                        DuePhrase.parseAll(correction.dues()).dues(),
                        null));
        proposals.update(proposals.get(id, revision).in(Proposal.State.ACCEPTED));
        record(actor, "proposal.add", revision, id);
        return new Corrected.Saved(id);
    }

    /** Cuts a proposal into its sentences; the pieces keep its number, its units and its days. */
    @Transactional
    public boolean split(Actor actor, RevisionId revision, ProposalId id) {
        var proposal = open(actor, revision, id);
        var pieces = Split.of(proposal.text());
        if (pieces.size() < 2) {
            return false;
        }
        for (var piece : pieces.subList(1, pieces.size()).reversed()) {
            proposals.insertAfter(proposal, pieceOf(proposal, piece));
        }
        proposals.update(proposal.saying(pieces.getFirst()).in(Proposal.State.OPEN));
        record(actor, "proposal.split", revision, id);
        return true;
    }

    /** Joins a proposal to the one above it; the one above keeps its number. */
    @Transactional
    public boolean merge(Actor actor, RevisionId revision, ProposalId id) {
        var proposal = open(actor, revision, id);
        var all = proposals.of(revision);
        var at = all.indexOf(proposal);
        if (at < 1) {
            return false;
        }
        var above = all.get(at - 1);
        proposals.carryToo(above.id(), id);
        proposals.delete(id);
        proposals.update(merged(above, proposal));
        record(actor, "proposal.merge", revision, id);
        return true;
    }

    @Transactional
    public void acceptRest(Actor actor, RevisionId revision) {
        draft(actor, revision);
        proposals.acceptOpen(revision);
        audit.record(actor, "proposal.accept-rest", "revision:" + revision, Map.of());
    }

    /** Gives all proposals that nobody leads to one unit; says how many. */
    @Transactional
    public int giveUnled(Actor actor, RevisionId revision, UnitId lead) {
        draft(actor, revision);
        if (own(actor, lead) == null) {
            return 0;
        }
        var given = proposals.giveUnled(revision, lead);
        audit.record(
                actor, "proposal.give-unled", "revision:" + revision, Map.of("unit", lead.value(), "count", given));
        return given;
    }

    private Proposal open(Actor actor, RevisionId revision, ProposalId id) {
        draft(actor, revision);
        return proposals.get(id, revision);
    }

    private void draft(Actor actor, RevisionId revision) {
        actor.require(Right.PLAN_EDIT);
        plans.lockDraft(revision, actor.agency());
    }

    private static @Nullable Corrected refusal(Correction correction) {
        if (correction.text().isBlank()) {
            return new Corrected.Empty();
        }
        var unread = DuePhrase.parseAll(correction.dues()).unread();
        return unread.isEmpty() ? null : new Corrected.UnreadDues(unread);
    }

    private static ProposalDraft pieceOf(Proposal whole, String words) {
        return new ProposalDraft(
                whole.numbering(),
                words,
                whole.span(),
                whole.unitWords(),
                whole.lead(),
                whole.cooperating(),
                whole.dues(),
                null);
    }

    private static Proposal merged(Proposal above, Proposal below) {
        var units = new LinkedHashSet<>(above.cooperating());
        units.addAll(below.cooperating());
        if (below.lead() != null) {
            units.add(below.lead());
        }
        var dues = new LinkedHashSet<>(above.dues());
        dues.addAll(below.dues());
        return new Proposal(
                above.id(),
                above.revision(),
                above.numbering(),
                above.text() + "\n" + below.text(),
                cover(above.span(), below.span()),
                above.unitWords(),
                above.lead(),
                List.copyOf(units),
                List.copyOf(dues),
                Proposal.State.OPEN,
                above.task() == null ? below.task() : above.task(),
                above.version());
    }

    private static @Nullable Span cover(@Nullable Span a, @Nullable Span b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return new Span(Math.min(a.start(), b.start()), Math.max(a.end(), b.end()));
    }

    private @Nullable UnitId own(Actor actor, @Nullable UnitId unit) {
        return unit != null && unitIds(actor).contains(unit) ? unit : null;
    }

    private List<UnitId> own(Actor actor, List<UnitId> units) {
        return units.stream().filter(unitIds(actor)::contains).distinct().toList();
    }

    private Set<UnitId> unitIds(Actor actor) {
        return directory.units(actor.agency()).stream().map(Unit::id).collect(Collectors.toSet());
    }

    private void record(Actor actor, String act, RevisionId revision, ProposalId id) {
        audit.record(actor, act, "revision:" + revision, Map.of("proposal", id.value()));
    }
}
