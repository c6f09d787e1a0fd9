package vn.danvan.plan.cascade;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.plan.TaskDesk;
import vn.danvan.plan.TaskWork.Outcome;
import vn.danvan.plan.cascade.Offices.Office;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.audit.Audit;

/**
 * An agency that was merged into another no longer answers: what it had open goes over to its heir (cơ quan kế thừa), by
 * word of the agency above, which decided so. What was closed stays where it was.
 */
@Service
public class ObligationHeirs {
    private static final String INHERITED = "Chuyển sang cơ quan kế thừa";

    private final Obligations obligations;
    private final SendingDown sending;
    private final AnsweringTasks answers;
    private final ObligationFollowing following;
    private final ObligationDesk desk;
    private final Audit audit;
    private final Clock clock;

    ObligationHeirs(
            Obligations obligations,
            SendingDown sending,
            AnsweringTasks answers,
            ObligationFollowing following,
            ObligationDesk desk,
            Audit audit,
            Clock clock) {
        this.obligations = obligations;
        this.sending = sending;
        this.answers = answers;
        this.following = following;
        this.desk = desk;
        this.audit = audit;
        this.clock = clock;
    }

    /** The agencies that have something open from the actor's. */
    @Transactional(readOnly = true)
    public List<AgencyId> holders(Actor actor) {
        actor.require(Right.TASK_ASSIGN);
        return obligations.holders(actor.agency());
    }

    /**
     * Hands over what an agency has open.
     *
     * @param basis the decision by which the heir goes on with the work
     */
    @Transactional
    public Outcome handOver(Actor who, AgencyId from, AgencyId heir, String basis) {
        var actor = who.require(Right.TASK_ASSIGN);
        if (from.equals(heir) || !sending.below(actor).contains(heir)) {
            return TaskDesk.refused("obligation.no-heir");
        }
        if (basis.isBlank()) {
            return TaskDesk.refused("obligation.basis-missing");
        }
        var open = obligations.openAt(from, actor.agency());
        if (open.isEmpty()) {
            return TaskDesk.refused("obligation.nothing-open");
        }
        var office = desk.offices();
        open.forEach(o -> handOver(actor, o, heir, basis, office));
        audit.record(
                actor,
                "obligation.hand_over",
                "agency:" + from,
                Map.of("heir", heir.value(), "obligations", open.size()));
        desk.tell(
                heir,
                "obligations.heir:%s:%s:%s:%s".formatted(actor.agency(), from, heir, clock.instant()),
                "Cơ quan của bạn kế thừa %d nhiệm vụ cấp trên đã giao (%s)".formatted(open.size(), basis.strip()),
                "/obligations");
        return new Outcome.Saved();
    }

    /** What the heir has already it is not given twice; what it had once and has no more it is given again. */
    private void handOver(Actor actor, Obligation o, AgencyId heir, String basis, Function<AgencyId, Office> office) {
        var there = obligations.at(o.duty(), heir);
        if (there.isEmpty()) {
            desk.save(actor, o.takenOverBy(heir), "inherit", INHERITED, basis, office);
        } else if (there.get().state().isEnded()) {
            revive(actor, o, there.get(), basis, office);
        } else {
            var why = "Cơ quan kế thừa đã được giao nhiệm vụ này.";
            desk.save(actor, o.in(ObligationState.WITHDRAWN, why), "withdraw", "Thu hồi", why, office);
        }
    }

    private void revive(
            Actor actor, Obligation merged, Obligation ended, String basis, Function<AgencyId, Office> office) {
        answers.move(merged.id(), ended.id());
        var why = "Đã chuyển sang cơ quan kế thừa (%s).".formatted(basis.strip());
        var closed = following.counted(merged.in(ObligationState.WITHDRAWN, why));
        desk.save(actor, closed, "inherit", INHERITED, basis, office);
        desk.save(actor, following.counted(ended.inherited(merged)), "inherit", INHERITED, basis, office);
    }
}
