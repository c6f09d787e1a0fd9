package vn.danvan.plan.cascade;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.plan.TaskDesk;
import vn.danvan.plan.TaskDetails;
import vn.danvan.plan.TaskId;
import vn.danvan.plan.TaskWork.Outcome;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.web.DueWords;

/** What the office of the agency above does with what it has sent. */
@Service
public class ObligationSteering {
    private final Obligations obligations;
    private final ObligationDesk desk;
    private final TaskDetails details;

    ObligationSteering(Obligations obligations, ObligationDesk desk, TaskDetails details) {
        this.obligations = obligations;
        this.desk = desk;
        this.details = details;
    }

    /** Takes it back; the tasks of the receiver stay. */
    @Transactional
    public Outcome withdraw(Actor who, ObligationId id, String reason, int version) {
        var actor = who.require(Right.TASK_ASSIGN);
        var o = obligations.sent(id, actor.agency());
        if (o.state() == ObligationState.WITHDRAWN) {
            return new Outcome.Saved();
        }
        var refusal = ObligationDesk.refusal(o, version, o.state().isOpen());
        if (refusal != null) {
            return refusal;
        }
        return reason.isBlank() ? TaskDesk.refused("obligation.reason-missing") : withdrawn(actor, o, reason);
    }

    /** Takes a duty back from all who have it open. */
    @Transactional
    public Outcome withdrawAll(Actor who, TaskId duty, String reason) {
        var actor = who.require(Right.TASK_ASSIGN);
        var task = details.task(actor, duty).task();
        if (reason.isBlank()) {
            return TaskDesk.refused("obligation.reason-missing");
        }
        obligations.openOf(task.id()).forEach(o -> withdrawn(actor, o, reason));
        return new Outcome.Saved();
    }

    private Outcome withdrawn(Actor actor, Obligation o, String reason) {
        desk.tell(o.receiver(), o, "Cấp trên thu hồi nhiệm vụ: «%s»".formatted(brief(o)));
        return desk.save(actor, o.in(ObligationState.WITHDRAWN, reason.strip()), "withdraw", "Thu hồi", reason);
    }

    /** Sets another last day, not behind that of the duty itself. */
    @Transactional
    public Outcome reschedule(Actor who, ObligationId id, @Nullable LocalDate day, String reason, int version) {
        var actor = who.require(Right.TASK_ASSIGN);
        var o = obligations.sent(id, actor.agency());
        var refusal = ObligationDesk.refusal(o, version, o.state().isOpen());
        if (refusal == null) {
            refusal = dayRefusal(actor, o.duty(), day, reason);
        }
        return refusal != null ? refusal : rescheduled(actor, o, day, reason);
    }

    /** The same for all who have a duty open. */
    @Transactional
    public Outcome rescheduleAll(Actor who, TaskId duty, @Nullable LocalDate day, String reason) {
        var actor = who.require(Right.TASK_ASSIGN);
        var refusal = dayRefusal(actor, duty, day, reason);
        if (refusal != null) {
            return refusal;
        }
        obligations.openOf(duty).forEach(o -> rescheduled(actor, o, day, reason));
        return new Outcome.Saved();
    }

    private @Nullable Outcome dayRefusal(Actor actor, TaskId duty, @Nullable LocalDate day, String reason) {
        var own = details.task(actor, duty).task().dueOn();
        if (day == null) {
            return TaskDesk.refused("obligation.day-missing");
        }
        if (own != null && day.isAfter(own)) {
            return TaskDesk.refused("obligation.day-too-late", DueWords.date(own));
        }
        return reason.isBlank() ? TaskDesk.refused("obligation.reason-missing") : null;
    }

    private Outcome rescheduled(Actor actor, Obligation o, @Nullable LocalDate day, String reason) {
        var to = day == null ? "không có hạn" : DueWords.date(day);
        desk.tell(o.receiver(), o, "Cấp trên đổi hạn thành %s: «%s»".formatted(to, brief(o)));
        return desk.save(actor, o.dueOn(day), "reschedule", "Đổi hạn thành " + to, reason);
    }

    /** Agrees to a refusal, or sends the duty again and says why. */
    @Transactional
    public Outcome decide(Actor who, ObligationId id, boolean agreed, String reason, int version) {
        var actor = who.require(Right.TASK_ASSIGN);
        var o = obligations.sent(id, actor.agency());
        var refusal = ObligationDesk.refusal(o, version, o.state() == ObligationState.REFUSED);
        if (refusal != null) {
            return refusal;
        }
        if (!agreed && reason.isBlank()) {
            return TaskDesk.refused("obligation.reason-missing");
        }
        desk.tell(
                o.receiver(),
                o,
                (agreed ? "Cấp trên đồng ý thôi giao: «%s»" : "Cấp trên giao lại: «%s»").formatted(brief(o)));
        return agreed
                ? desk.save(actor, o.in(ObligationState.RELEASED, o.reason()), "release", "Đồng ý thôi giao", reason)
                : desk.save(actor, o.in(ObligationState.NEW, ""), "resend", "Giao lại", reason);
    }

    private static String brief(Obligation o) {
        return Briefs.of(o.words().text());
    }
}
