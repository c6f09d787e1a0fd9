package vn.danvan.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.danvan.organization.Outcome.Refused;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.UnitId;
import vn.danvan.platform.web.Missing;

/** What is looked at before units are changed; each check says why not, or nothing. */
@Component
class UnitChecks {
    /** Changes are written down at most so long before they hold. */
    private static final int DAYS_AHEAD = 366;

    private static final LocalDate FIRST_DAY_OF_THE_STATE = LocalDate.of(1945, 9, 2);
    private final Units units;
    private final UnitChanges changes;
    private final Posts posts;
    private final Clock clock;

    UnitChecks(Units units, UnitChanges changes, Posts posts, Clock clock) {
        this.units = units;
        this.changes = changes;
        this.posts = posts;
        this.clock = clock;
    }

    /** Says why not, or nothing. */
    interface Check {
        Optional<Refused<UnitId>> look();
    }

    /** The first reason why not; later checks may rely on earlier ones. */
    static Optional<Refused<UnitId>> first(Check... checks) {
        return Arrays.stream(checks).map(Check::look).flatMap(Optional::stream).findFirst();
    }

    /** The unit, held until the transaction ends; one of another agency is as good as none. */
    Unit own(UnitId id, Actor actor) {
        return units.locked(id)
                .filter(unit -> unit.agency().equals(actor.agency()))
                .orElseThrow(() -> new Missing("unit", id));
    }

    Optional<Refused<UnitId>> seen(Unit unit, SeenUnit seen) {
        return when(unit.version() != seen.version() || unit.lastDay() != null, "version", "unit.changed");
    }

    /** A change is written after the last one, and not before the unit began. */
    Optional<Refused<UnitId>> changeable(Unit unit, LocalDate day) {
        return when(day.isBefore(changes.lastChange(unit.id())), "day", "unit.changed-later");
    }

    /** Nobody writes down what was not decided yet, or holds only after more than a year. */
    Optional<Refused<UnitId>> order(Order order) {
        var today = LocalDate.now(clock);
        var day = order.firstDay();
        return when(day.isBefore(FIRST_DAY_OF_THE_STATE) || day.isAfter(today.plusDays(DAYS_AHEAD)), "day", "unit.day")
                .or(() -> when(order.decision().day().isAfter(today), "decidedOn", "unit.decided-later"));
    }

    Optional<Refused<UnitId>> name(String name, Collection<UnitId> except, Actor actor) {
        return when(units.isNameTaken(actor.agency(), name, except), "name", "unit.name-taken");
    }

    /** A unit is put only under one that exists from that day on. */
    Optional<Refused<UnitId>> parent(@Nullable UnitId parent, LocalDate day, Actor actor) {
        return parent == null ? Optional.empty() : standing(own(parent, actor), day, "parent", "unit.parent-closed");
    }

    Optional<Refused<UnitId>> standing(Unit unit, LocalDate day, String field, String reason) {
        return when(unit.lastDay() != null || unit.firstDay().isAfter(day), field, reason);
    }

    /** No unit comes to stand below itself, on that day or later. */
    Optional<Refused<UnitId>> notBelow(@Nullable UnitId parent, Collection<UnitId> uppers, LocalDate day) {
        var circular = parent != null && uppers.stream().anyMatch(upper -> changes.isAbove(upper, parent, day));
        return when(circular, "parent", "unit.circular");
    }

    /** What ends needs a day of its own before, and units below that were not changed later. */
    Optional<Refused<UnitId>> endable(Unit unit, LocalDate day) {
        var tooEarly = !day.isAfter(changes.lastChange(unit.id()))
                || changes.childrenFrom(unit.id(), day).stream()
                        .anyMatch(child -> changes.lastChange(child).isAfter(day));
        return when(tooEarly, "day", "unit.changed-later");
    }

    Optional<Refused<UnitId>> nobodyLeft(Unit unit, Order order) {
        return when(posts.areHeldAfter(unit.id(), order.dayBefore()), "heir", "unit.has-officers");
    }

    static Optional<Refused<UnitId>> when(boolean refused, String field, String reason) {
        return refused ? Optional.of(new Refused<>(field, reason)) : Optional.empty();
    }
}
