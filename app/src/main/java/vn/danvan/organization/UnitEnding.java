package vn.danvan.organization;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.danvan.platform.access.UnitId;

/** Ends units and hands over what they had: units below, posts, figures. */
@Component
class UnitEnding {
    private final Units units;
    private final UnitChanges changes;
    private final Posts posts;

    UnitEnding(Units units, UnitChanges changes, Posts posts) {
        this.units = units;
        this.changes = changes;
        this.posts = posts;
    }

    /** Their last day is the one before; their names are free from now on. */
    void end(Collection<Unit> ended, Order order, long change) {
        ended.forEach(unit -> changes.end(unit, order.dayBefore(), change));
    }

    /** @param heir who takes over people, units below and figures; null when nobody is left and nothing to take over */
    void handOver(Collection<Unit> ended, @Nullable UnitId heir, Order order, long change) {
        if (heir != null) {
            for (var unit : ended) {
                changes.succeed(unit.id(), heir, true, order.firstDay(), change);
                posts.move(unit.id(), heir, order.firstDay());
            }
        }
        var ids = ended.stream().map(Unit::id).collect(Collectors.toSet());
        ended.forEach(unit -> lift(unit, ids, heir, order, change));
    }

    /** Units below go under the heir; where the heir itself is below, they go under what stood above. */
    private void lift(Unit unit, Set<UnitId> ended, @Nullable UnitId heir, Order order, long change) {
        var heirIsBelow = heir != null && changes.isAbove(unit.id(), heir, order.firstDay());
        var parent = heir == null || heirIsBelow ? standingAbove(unit, ended) : heir;
        for (var id : changes.childrenFrom(unit.id(), order.firstDay())) {
            if (!ended.contains(id)) {
                changes.restate(units.locked(id).orElseThrow().under(parent), order.firstDay(), change);
            }
        }
    }

    /** The nearest unit above that does not end as well. */
    private @Nullable UnitId standingAbove(Unit unit, Set<UnitId> ended) {
        var above = unit.parent();
        while (above != null && ended.contains(above)) {
            above = units.locked(above).orElseThrow().parent();
        }
        return above;
    }
}
