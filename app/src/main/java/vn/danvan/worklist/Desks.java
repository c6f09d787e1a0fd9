package vn.danvan.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.danvan.organization.UnitIds;
import vn.danvan.organization.UnitsOverTime;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Right;

/** Joins people and work: the one place that says whose work a person does today. */
@Component
class Desks {
    private final List<ItemKind> kinds;
    private final UnitsOverTime units;
    private final Clock clock;

    Desks(ObjectProvider<ItemKind> kinds, UnitsOverTime units, Clock clock) {
        this.kinds = kinds.stream().toList();
        this.units = units;
        this.clock = clock;
    }

    List<ItemKind> kinds() {
        return kinds;
    }

    Desk of(Actor actor) {
        return new Desk(
                actor.officer(),
                actor.agency(),
                unitsOf(actor),
                kinds(actor, ItemKind::read),
                kinds(actor, ItemKind::work),
                kinds(actor, ItemKind::approve));
    }

    private UnitIds unitsOf(Actor actor) {
        var unit = actor.unit();
        return unit == null ? new UnitIds(List.of()) : units.countedFor(unit, LocalDate.now(clock));
    }

    private List<String> kinds(Actor actor, Function<ItemKind, Right> needed) {
        return kinds.stream()
                .filter(kind -> actor.may(needed.apply(kind)))
                .map(ItemKind::kind)
                .toList();
    }
}
