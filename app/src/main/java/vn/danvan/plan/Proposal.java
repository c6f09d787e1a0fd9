package vn.danvan.plan;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.Span;
import vn.danvan.platform.access.UnitId;

/**
 * A duty proposed as a task while a plan is under review (mục đề xuất). A change returns a new value.
 *
 * @param span where it stands in the source; null for one that a person added
 * @param unitWords who is to do it, as the plan says it
 * @param lead the lead unit (đơn vị chủ trì); null while none is known
 * @param cooperating the co-operating units (đơn vị phối hợp)
 * @param task the task of the approved plan that this is about; null for a new duty
 */
public record Proposal(
        ProposalId id,
        RevisionId revision,
        Numbering numbering,
        String text,
        @Nullable Span span,
        String unitWords,
        @Nullable UnitId lead,
        List<UnitId> cooperating,
        List<Due> dues,
        State state,
        @Nullable TaskId task,
        int version) {

    /** Where a proposal stands in the review. */
    public enum State {
        OPEN,
        ACCEPTED,
        DROPPED
    }

    public Proposal {
        cooperating = cooperating.stream().filter(unit -> !unit.equals(lead)).toList();
        dues = List.copyOf(dues);
    }

    Proposal in(State next) {
        return new Proposal(
                id, revision, numbering, text, span, unitWords, lead, cooperating, dues, next, task, version);
    }

    Proposal saying(String words) {
        return new Proposal(
                id, revision, numbering, words, span, unitWords, lead, cooperating, dues, state, task, version);
    }

    Proposal givenTo(@Nullable UnitId newLead, List<UnitId> others) {
        return new Proposal(
                id, revision, numbering, text, span, unitWords, newLead, others, dues, state, task, version);
    }

    Proposal dueOn(List<Due> days) {
        return new Proposal(
                id, revision, numbering, text, span, unitWords, lead, cooperating, days, state, task, version);
    }

    /** The dues as people write them, separated by semicolons. */
    public String dueWords() {
        return dues.stream().map(Due::phrase).collect(Collectors.joining("; "));
    }
}
