package vn.danvan.plan.cascade;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.plan.TaskDesk;
import vn.danvan.plan.TaskDetails;
import vn.danvan.plan.TaskId;
import vn.danvan.plan.TaskWork.Outcome;
import vn.danvan.plan.cascade.Offices.Office;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.web.DueWords;
import vn.danvan.platform.web.SentForms;

/** What the office of the agency above does with what it has sent. */
@Service
public class ObligationSteering {
    private final Obligations obligations;
    private final ObligationDesk desk;
    private final ObligationFollowing following;
    private final TaskDetails details;
    private final SentForms sent;

    ObligationSteering(
            Obligations obligations,
            ObligationDesk desk,
            ObligationFollowing following,
            TaskDetails details,
            SentForms sent) {
        this.obligations = obligations;
        this.desk = desk;
        this.following = following;
        this.details = details;
        this.sent = sent;
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
        return reason.isBlank()
                ? TaskDesk.refused("obligation.reason-missing")
                : withdrawn(actor, o, reason, desk.offices());
    }

    /** Takes a duty back from all who have it open. */
    @Transactional
    public Outcome withdrawAll(Actor who, TaskId duty, String reason, @Nullable UUID mark) {
        var actor = who.require(Right.TASK_ASSIGN);
        var task = details.brief(actor, duty).task();
        if (reason.isBlank()) {
            return TaskDesk.refused("obligation.reason-missing");
        }
        return all(task.id(), mark, (o, office) -> withdrawn(actor, o, reason, office));
    }

    /** Does the same with all who have a duty open, once for each form. */
    private Outcome all(TaskId duty, @Nullable UUID mark, BiConsumer<Obligation, Function<AgencyId, Office>> act) {
        var open = obligations.openOf(duty);
        if (open.isEmpty()) {
            return sent.wasSent(mark) ? new Outcome.Saved() : TaskDesk.refused("obligation.none-open");
        }
        if (sent.isFirst(mark)) {
            var office = desk.offices();
            open.forEach(o -> act.accept(o, office));
        }
        return new Outcome.Saved();
    }

    private Outcome withdrawn(Actor actor, Obligation o, String reason, Function<AgencyId, Office> office) {
        desk.tell(office.apply(o.receiver()), o, "Cấp trên thu hồi nhiệm vụ: «%s»".formatted(brief(o)));
        var ended = o.in(ObligationState.WITHDRAWN, reason.strip());
        return desk.save(actor, ended, "withdraw", "Thu hồi", reason, office);
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
        return refusal != null ? refusal : rescheduled(actor, o, day, reason, desk.offices());
    }

    /** The same for all who have a duty open. */
    @Transactional
    public Outcome rescheduleAll(Actor who, TaskId duty, @Nullable LocalDate day, String reason, @Nullable UUID mark) {
        var actor = who.require(Right.TASK_ASSIGN);
        var refusal = dayRefusal(actor, duty, day, reason);
        if (refusal != null) {
            return refusal;
        }
        return all(duty, mark, (o, office) -> {
            if (!Objects.equals(o.dueOn(), day)) {
                rescheduled(actor, o, day, reason, office);
            }
        });
    }

    private @Nullable Outcome dayRefusal(Actor actor, TaskId duty, @Nullable LocalDate day, String reason) {
        var view = details.brief(actor, duty);
        var own = view.task().dueOn();
        if (day == null) {
            return TaskDesk.refused("obligation.day-missing");
        }
        if (!LastDays.isPossible(day, view.plan().year())) {
            return TaskDesk.refused(
                    "obligation.day-impossible", LastDays.first(view.plan().year()));
        }
        if (own != null && day.isAfter(own)) {
            return TaskDesk.refused("obligation.day-too-late", DueWords.date(own));
        }
        return reason.isBlank() ? TaskDesk.refused("obligation.reason-missing") : null;
    }

    private Outcome rescheduled(
            Actor actor, Obligation o, @Nullable LocalDate day, String reason, Function<AgencyId, Office> office) {
        var to = day == null ? "không có hạn" : DueWords.date(day);
        desk.tell(office.apply(o.receiver()), o, "Cấp trên đổi hạn thành %s: «%s»".formatted(to, brief(o)));
        return desk.save(actor, o.dueOn(day), "reschedule", "Đổi hạn thành " + to, reason, office);
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
                : desk.save(actor, following.counted(o.in(ObligationState.NEW, "")), "resend", "Giao lại", reason);
    }

    private static String brief(Obligation o) {
        return Briefs.of(o.words().text());
    }
}
