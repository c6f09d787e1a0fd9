package vn.danvan.organization;

import static vn.danvan.platform.access.Right.ORGANIZATION_MANAGE;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.danvan.organization.UnitChange.Kind;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.UnitId;
import vn.danvan.platform.audit.Audit;

/** What every change of units by decision begins and ends with: right and turn, decision, entry in the record. */
@Component
class UnitDecisions {
    private final StructureTurn turn;
    private final UnitChanges changes;
    private final Audit audit;

    UnitDecisions(StructureTurn turn, UnitChanges changes, Audit audit) {
        this.turn = turn;
        this.changes = changes;
        this.audit = audit;
    }

    void begin(Actor actor) {
        actor.require(ORGANIZATION_MANAGE);
        turn.take(actor.agency());
    }

    long decide(Kind kind, Order order, Actor actor) {
        return changes.insert(actor.agency(), new UnitChange(kind, order));
    }

    /** @param unit the one that people look at next */
    Outcome<UnitId> done(Kind kind, UnitId unit, long change, Order order, Actor actor) {
        var act = "unit." + kind.name().toLowerCase(Locale.ROOT);
        audit.record(actor, act, "unit:" + unit, Map.of("change", change, "firstDay", order.firstDay()));
        return new Outcome.Done<>(unit);
    }
}
