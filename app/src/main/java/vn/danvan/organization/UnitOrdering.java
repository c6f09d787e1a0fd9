package vn.danvan.organization;

import static vn.danvan.organization.UnitChecks.first;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.organization.UnitChange.Kind;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.UnitId;

/** Founds, renames and moves single units by decision, from a day on. */
@Service
public class UnitOrdering {
    private final UnitDecisions decisions;
    private final UnitChecks checks;
    private final UnitChanges changes;

    UnitOrdering(UnitDecisions decisions, UnitChecks checks, UnitChanges changes) {
        this.decisions = decisions;
        this.checks = checks;
        this.changes = changes;
    }

    /** Founds a unit (thành lập). */
    @Transactional
    public Outcome<UnitId> establish(NewUnit unit, Order order, Actor actor) {
        decisions.begin(actor);
        var refused = first(
                () -> checks.order(order),
                () -> checks.parent(unit.parent(), order.firstDay(), actor),
                () -> checks.name(unit.name(), List.of(), actor));
        if (refused.isPresent()) {
            return refused.get();
        }
        var change = decisions.decide(Kind.ESTABLISH, order, actor);
        var id = changes.establish(unit, actor.agency(), order.firstDay(), change);
        return decisions.done(Kind.ESTABLISH, id, change, order, actor);
    }

    /** Gives a unit another name or kind (đổi tên). */
    @Transactional
    public Outcome<UnitId> rename(SeenUnit seen, UnitName name, Order order, Actor actor) {
        decisions.begin(actor);
        var unit = checks.own(seen.id(), actor);
        var refused = first(
                () -> checks.seen(unit, seen),
                () -> checks.order(order),
                () -> checks.changeable(unit, order.firstDay()),
                () -> checks.name(name.name(), List.of(unit.id()), actor));
        if (refused.isPresent()) {
            return refused.get();
        }
        var change = decisions.decide(Kind.RENAME, order, actor);
        changes.restate(unit.renamed(name, unit.position()), order.firstDay(), change);
        return decisions.done(Kind.RENAME, unit.id(), change, order, actor);
    }

    /** Puts a unit under another, or right under the agency (chuyển trực thuộc). */
    @Transactional
    public Outcome<UnitId> move(SeenUnit seen, @Nullable UnitId parent, Order order, Actor actor) {
        decisions.begin(actor);
        var unit = checks.own(seen.id(), actor);
        var refused = first(
                () -> checks.seen(unit, seen),
                () -> checks.order(order),
                () -> checks.changeable(unit, order.firstDay()),
                () -> checks.parent(parent, order.firstDay(), actor),
                () -> checks.notBelow(parent, List.of(unit.id()), order.firstDay()));
        if (refused.isPresent()) {
            return refused.get();
        }
        var change = decisions.decide(Kind.MOVE, order, actor);
        changes.restate(unit.under(parent), order.firstDay(), change);
        return decisions.done(Kind.MOVE, unit.id(), change, order, actor);
    }
}
