package vn.danvan.organization;

import static vn.danvan.platform.access.Right.ORGANIZATION_MANAGE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.UnitId;
import vn.danvan.platform.audit.Audit;
import vn.danvan.platform.web.Missing;

/** Keeps the list of units: what is added or corrected without a decision. */
@Service
public class UnitKeeping {
    private final Units units;
    private final Audit audit;
    private final Clock clock;

    UnitKeeping(Units units, Audit audit, Clock clock) {
        this.units = units;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Outcome<UnitId> add(NewUnit unit, Actor actor) {
        actor.require(ORGANIZATION_MANAGE);
        var today = LocalDate.now(clock);
        if (unit.parent() != null && isClosed(own(unit.parent(), actor), today)) {
            return new Outcome.Refused<>("parent", "unit.parent-closed");
        }
        if (units.isNameTaken(actor.agency(), unit.name(), List.of())) {
            return new Outcome.Refused<>("name", "unit.name-taken");
        }
        var id = units.insert(unit, actor.agency(), today);
        audit.record(actor, "unit.add", "unit:" + id, Map.of("kind", unit.kind()));
        return new Outcome.Done<>(id);
    }

    /**
     * Corrects what a unit is called, or its place in lists, without a new line in its history.
     *
     * @param version the one that the person saw, so that two who change the same unit notice each other
     */
    @Transactional
    public Outcome<UnitId> change(
            UnitId id, int version, String name, String shortName, UnitKind kind, int position, Actor actor) {
        actor.require(ORGANIZATION_MANAGE);
        var unit = own(id, actor);
        if (unit.version() != version || unit.lastDay() != null) {
            return new Outcome.Refused<>("version", "unit.changed");
        }
        if (units.isNameTaken(actor.agency(), name, List.of(id))) {
            return new Outcome.Refused<>("name", "unit.name-taken");
        }
        units.update(unit.renamed(new UnitName(name, shortName, kind), position));
        audit.record(actor, "unit.change", "unit:" + id, Map.of("version", version));
        return new Outcome.Done<>(id);
    }

    private static boolean isClosed(Unit unit, LocalDate today) {
        return unit.lastDay() != null || !unit.existsOn(today);
    }

    /** A unit of another agency is as good as none. */
    private Unit own(UnitId id, Actor actor) {
        return units.locked(id)
                .filter(unit -> unit.agency().equals(actor.agency()))
                .orElseThrow(() -> new Missing("unit", id));
    }
}
