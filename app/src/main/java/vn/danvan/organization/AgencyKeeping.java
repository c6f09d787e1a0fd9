package vn.danvan.organization;

import static vn.danvan.platform.access.Right.ORGANIZATION_MANAGE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.audit.Audit;

/** Keeps what the agency is called: the real name of a new installation, corrections, and new names by decision. */
@Service
public class AgencyKeeping {
    private final Agencies agencies;
    private final StructureTurn turn;
    private final Audit audit;
    private final Clock clock;

    AgencyKeeping(Agencies agencies, StructureTurn turn, Audit audit, Clock clock) {
        this.agencies = agencies;
        this.turn = turn;
        this.audit = audit;
        this.clock = clock;
    }

    /** All names of the actor's agency, the newest first. */
    @Transactional(readOnly = true)
    public List<AgencyName> names(Actor actor) {
        return agencies.names(actor.agency());
    }

    /**
     * Names the agency.
     *
     * @param seen the newest name as the person saw it, so that two who rename notice each other; empty if it was not
     *     shown
     * @param order from when and by which decision; null to correct the newest name
     */
    @Transactional
    public Outcome<AgencyId> rename(Agency agency, String seen, @Nullable Order order, Actor actor) {
        actor.require(ORGANIZATION_MANAGE);
        turn.take(actor.agency());
        var newest = agencies.names(actor.agency()).getFirst();
        if (!seen.isEmpty() && !newest.agency().name().equals(seen)) {
            return new Outcome.Refused<>("version", "agency.changed");
        }
        if (order == null) {
            agencies.correct(agency);
        } else if (isPossible(order, newest)) {
            agencies.rename(agency, order);
        } else {
            return new Outcome.Refused<>("day", "agency.day");
        }
        audit.record(actor, "agency.rename", "agency:" + actor.agency(), Map.of("shortName", agency.shortName()));
        return new Outcome.Done<>(actor.agency());
    }

    private boolean isPossible(Order order, AgencyName newest) {
        return order.isPossible(LocalDate.now(clock))
                && (newest.firstDay() == null || order.firstDay().isAfter(newest.firstDay()));
    }
}
