package vn.danvan.organization.web;

import java.util.HashMap;
import java.util.List;
import vn.danvan.organization.Unit;
import vn.danvan.platform.access.UnitId;

/** Units in tree order with their depth, to be shown indented. */
public final class UnitTree {
    private UnitTree() {}

    /** A unit in the tree; its depth counts from 0 right under the agency. */
    public record Line(Unit unit, int depth) {
        /** The name for a list of choices, where only spaces can indent. */
        public String choice() {
            return "  ".repeat(depth) + unit.name();
        }
    }

    static List<Line> of(List<Unit> units) {
        var depths = new HashMap<UnitId, Integer>();
        return units.stream()
                .map(unit -> {
                    var parent = unit.parent();
                    var depth = parent == null ? 0 : depths.getOrDefault(parent, -1) + 1;
                    depths.put(unit.id(), depth);
                    return new Line(unit, depth);
                })
                .toList();
    }
}
