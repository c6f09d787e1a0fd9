package vn.danvan.organization;

import static vn.danvan.organization.UnitChecks.first;
import static vn.danvan.organization.UnitChecks.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.organization.Outcome.Refused;
import vn.danvan.organization.UnitChange.Kind;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.UnitId;

/**
 * Merges, splits and abolishes units by decision, from a day on (sắp xếp tổ chức). Records keep the unit that they were
 * written for; {@link UnitsOverTime} says where they count.
 */
@Service
public class Reorganization {
    private final UnitDecisions decisions;
    private final UnitChecks checks;
    private final UnitChanges changes;
    private final UnitEnding ending;

    Reorganization(UnitDecisions decisions, UnitChecks checks, UnitChanges changes, UnitEnding ending) {
        this.decisions = decisions;
        this.checks = checks;
        this.changes = changes;
        this.ending = ending;
    }

    /** Makes one new unit of several (hợp nhất), which takes over their people, units below and figures. */
    @Transactional
    public Outcome<UnitId> merge(List<SeenUnit> seen, NewUnit into, Order order, Actor actor) {
        decisions.begin(actor);
        var units = own(seen, actor);
        var ids = units.stream().map(Unit::id).toList();
        var refused = first(
                () -> when(ids.size() < 2, "units", "unit.merge-two"),
                () -> checks.order(order),
                () -> endable(units, seen, order),
                () -> checks.parent(into.parent(), order.firstDay(), actor),
                () -> checks.notBelow(into.parent(), ids, order.firstDay()),
                () -> checks.name(into.name(), ids, actor));
        if (refused.isPresent()) {
            return refused.get();
        }
        var change = decisions.decide(Kind.MERGE, order, actor);
        ending.end(units, order, change);
        var heir = changes.establish(into, actor.agency(), order.firstDay(), change);
        ending.handOver(units, heir, order, change);
        return decisions.done(Kind.MERGE, heir, change, order, actor);
    }

    /** Lets one unit that exists take in others (sáp nhập vào). */
    @Transactional
    public Outcome<UnitId> absorb(List<SeenUnit> seen, UnitId into, Order order, Actor actor) {
        return end(Kind.MERGE, seen, into, order, actor);
    }

    /**
     * Ends a unit (giải thể).
     *
     * @param heir who goes on with its work and counts its figures; null only if nobody holds a post there any more
     */
    @Transactional
    public Outcome<UnitId> abolish(SeenUnit seen, @Nullable UnitId heir, Order order, Actor actor) {
        return end(Kind.ABOLISH, List.of(seen), heir, order, actor);
    }

    private Outcome<UnitId> end(Kind kind, List<SeenUnit> seen, @Nullable UnitId heir, Order order, Actor actor) {
        decisions.begin(actor);
        var units = own(seen, actor);
        var refused = first(
                () -> when(units.isEmpty(), "units", "unit.merge-two"),
                () -> checks.order(order),
                () -> endable(units, seen, order),
                () -> heir == null ? nobodyLeft(units, order) : standing(heir, units, order, actor));
        if (refused.isPresent()) {
            return refused.get();
        }
        var change = decisions.decide(kind, order, actor);
        ending.end(units, order, change);
        ending.handOver(units, heir, order, change);
        return decisions.done(kind, heir == null ? units.getFirst().id() : heir, change, order, actor);
    }

    /**
     * Makes several units of one.
     *
     * @param parts the new units; unless the old one stays, the first of them is its heir and takes over its people,
     *     units below and figures
     * @param stays whether the old unit goes on (tách) or ends (chia)
     */
    @Transactional
    public Outcome<UnitId> split(SeenUnit seen, List<UnitName> parts, boolean stays, Order order, Actor actor) {
        decisions.begin(actor);
        var unit = checks.own(seen.id(), actor);
        var refused = first(
                () -> checks.seen(unit, seen),
                () -> when(parts.size() < (stays ? 1 : 2), "parts", "unit.split-two"),
                () -> checks.order(order),
                () -> stays ? checks.changeable(unit, order.firstDay()) : checks.endable(unit, order.firstDay()),
                () -> freeNames(parts, stays ? List.of() : List.of(unit.id()), actor));
        if (refused.isPresent()) {
            return refused.get();
        }
        var change = decisions.decide(Kind.SPLIT, order, actor);
        if (!stays) {
            ending.end(List.of(unit), order, change);
        }
        var made = parts.stream().map(part -> part(unit, part, order, change)).toList();
        if (!stays) {
            ending.handOver(List.of(unit), made.getFirst(), order, change);
        }
        made.stream()
                .skip(stays ? 0 : 1)
                .forEach(part -> changes.succeed(unit.id(), part, false, order.firstDay(), change));
        return decisions.done(Kind.SPLIT, stays ? unit.id() : made.getFirst(), change, order, actor);
    }

    private UnitId part(Unit whole, UnitName name, Order order, long change) {
        var unit = new NewUnit(whole.parent(), name.name(), name.shortName(), name.kind(), whole.position());
        return changes.establish(unit, whole.agency(), order.firstDay(), change);
    }

    private List<Unit> own(List<SeenUnit> seen, Actor actor) {
        return seen.stream()
                .map(SeenUnit::id)
                .distinct()
                .map(id -> checks.own(id, actor))
                .toList();
    }

    private Optional<Refused<UnitId>> endable(List<Unit> units, List<SeenUnit> seen, Order order) {
        var all = new ArrayList<Optional<Refused<UnitId>>>();
        for (var unit : units) {
            seen.stream()
                    .filter(s -> s.id().equals(unit.id()))
                    .map(s -> checks.seen(unit, s))
                    .forEach(all::add);
            all.add(checks.endable(unit, order.firstDay()));
        }
        return all.stream().flatMap(Optional::stream).findFirst();
    }

    private Optional<Refused<UnitId>> nobodyLeft(List<Unit> units, Order order) {
        return units.stream()
                .flatMap(unit -> checks.nobodyLeft(unit, order).stream())
                .findFirst();
    }

    private Optional<Refused<UnitId>> standing(UnitId heir, List<Unit> ended, Order order, Actor actor) {
        var unit = checks.own(heir, actor);
        return ended.contains(unit)
                ? Optional.of(new Refused<>("heir", "unit.heir-missing"))
                : checks.standing(unit, order.firstDay(), "heir", "unit.heir-missing");
    }

    private Optional<Refused<UnitId>> freeNames(List<UnitName> parts, List<UnitId> except, Actor actor) {
        var names =
                parts.stream().map(part -> part.name().toLowerCase(Locale.ROOT)).toList();
        return when(names.stream().distinct().count() < names.size(), "parts", "unit.name-twice")
                .or(() -> parts.stream()
                        .filter(part -> checks.name(part.name(), except, actor).isPresent())
                        .findFirst()
                        .map(_ -> new Refused<>("parts", "unit.name-taken")));
    }
}
