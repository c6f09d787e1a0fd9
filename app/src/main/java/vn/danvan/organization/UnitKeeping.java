package vn.danvan.organization;

import static vn.danvan.platform.access.Right.ORGANIZATION_MANAGE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.UnitId;
import vn.danvan.platform.audit.Audit;
import vn.danvan.platform.web.Missing;
import vn.danvan.platform.web.Stale;

/** Keeps the units of an agency: add, rename, close. */
@Service
public class UnitKeeping {
    private final Units units;
    private final Posts posts;
    private final Audit audit;
    private final Clock clock;

    UnitKeeping(Units units, Posts posts, Audit audit, Clock clock) {
        this.units = units;
        this.posts = posts;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Outcome<UnitId> add(NewUnit unit, Actor actor) {
        actor.require(ORGANIZATION_MANAGE);
        var today = LocalDate.now(clock);
        if (unit.parent() != null && own(unit.parent(), actor).lastDay() != null) {
            return new Outcome.Refused<>("parent", "unit.parent-closed");
        }
        if (units.isNameTaken(actor.agency(), unit.name(), null)) {
            return new Outcome.Refused<>("name", "unit.name-taken");
        }
        var id = units.insert(unit, actor.agency(), today);
        audit.record(actor, "unit.add", "unit:" + id, Map.of("kind", unit.kind()));
        return new Outcome.Done<>(id);
    }

    /**
     * Renames a unit or moves it in lists.
     *
     * @param version the one that the person saw, so that two who change the same unit notice each other
     */
    @Transactional
    public Outcome<UnitId> change(
            UnitId id, int version, String name, String shortName, UnitKind kind, int position, Actor actor) {
        actor.require(ORGANIZATION_MANAGE);
        var unit = seen(id, version, actor);
        if (units.isNameTaken(actor.agency(), name, id)) {
            return new Outcome.Refused<>("name", "unit.name-taken");
        }
        units.update(unit.renamed(name, shortName, kind, position));
        audit.record(actor, "unit.change", "unit:" + id, Map.of("version", version));
        return new Outcome.Done<>(id);
    }

    /** Closes a unit (giải thể) with the end of today. */
    @Transactional
    public Outcome<UnitId> close(UnitId id, int version, Actor actor) {
        actor.require(ORGANIZATION_MANAGE);
        var unit = seen(id, version, actor);
        var today = LocalDate.now(clock);
        if (units.existing(actor.agency(), today).stream().anyMatch(other -> Objects.equals(other.parent(), id))) {
            return new Outcome.Refused<>("close", "unit.has-units");
        }
        if (posts.areHeldAfter(id, today)) {
            return new Outcome.Refused<>("close", "unit.has-officers");
        }
        units.update(unit.closed(today));
        audit.record(actor, "unit.close", "unit:" + id, Map.of("lastDay", today));
        return new Outcome.Done<>(id);
    }

    private Unit seen(UnitId id, int version, Actor actor) {
        var unit = own(id, actor);
        if (unit.version() != version || unit.lastDay() != null) {
            throw new Stale("unit", id);
        }
        return unit;
    }

    /** A unit of another agency is as good as none. */
    private Unit own(UnitId id, Actor actor) {
        return units.locked(id)
                .filter(unit -> unit.agency().equals(actor.agency()))
                .orElseThrow(() -> new Missing("unit", id));
    }
}
