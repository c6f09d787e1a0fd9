package vn.danvan.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.Span;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.access.UnitId;

/**
 * A task (nhiệm vụ, việc) of an approved plan. A change returns a new value; no clock, no table in here.
 *
 * @param revision the reading of the plan that it stands in
 * @param span the source sentence in that reading; null for a task that a person added
 * @param lead the lead unit (đơn vị chủ trì); null while none is named
 * @param cooperating the co-operating units (đơn vị phối hợp)
 * @param dueOn the next last day; null where there is none or all are done
 */
public record Task(
        TaskId id,
        PlanId plan,
        RevisionId revision,
        AgencyId agency,
        Numbering numbering,
        String text,
        @Nullable Span span,
        @Nullable UnitId lead,
        List<UnitId> cooperating,
        TaskStatus status,
        @Nullable LocalDate dueOn,
        int version) {

    public Task {
        cooperating = cooperating.stream().filter(unit -> !unit.equals(lead)).toList();
    }

    Task after(TaskAct act) {
        if (!act.allowedFrom(status)) {
            throw new IllegalStateException("Cannot %s task %s in %s".formatted(act, id, status));
        }
        return new Task(id, plan, revision, agency, numbering, text, span, lead, cooperating, act.to(), dueOn, version);
    }

    Task givenTo(@Nullable UnitId newLead, List<UnitId> others) {
        return new Task(id, plan, revision, agency, numbering, text, span, newLead, others, status, dueOn, version);
    }

    Task dueOn(@Nullable LocalDate day) {
        return new Task(id, plan, revision, agency, numbering, text, span, lead, cooperating, status, day, version);
    }

    /** Whether this person works on it: by a post in one of its units, or as one who hands tasks out. */
    public boolean isWorkOf(Actor actor) {
        return actor.may(Right.TASK_ASSIGN)
                || Stream.concat(Stream.ofNullable(lead), cooperating.stream())
                        .anyMatch(unit -> actor.may(Right.TASK_WORK, unit));
    }

    /** Whether the plan's text holds it; what people added stays when the text is amended. */
    boolean isOfText() {
        return span != null;
    }

    public boolean isLate(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today) && !status.isClosed();
    }

    /** The acts that this person may do now. */
    public List<TaskAct> actsOf(Actor actor) {
        return isWorkOf(actor)
                ? TaskAct.from(status).stream()
                        .filter(act -> actor.may(act.right()))
                        .toList()
                : List.of();
    }
}
