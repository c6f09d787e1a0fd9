package vn.danvan.organization.committee;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danvan.organization.Decision;
import vn.danvan.platform.access.UnitId;

/**
 * A committee as one decision made it.
 *
 * @param standingUnit the unit that does its daily work (cơ quan thường trực); null if none is named
 * @param lastDay the end of its period; null without one
 * @param members in the order of the decision
 */
public record Composition(
        String name,
        @Nullable UnitId standingUnit,
        LocalDate firstDay,
        @Nullable LocalDate lastDay,
        Decision decision,
        List<Member> members) {

    public Composition {
        members = List.copyOf(members);
    }

    public boolean isOver(LocalDate day) {
        return lastDay != null && day.isAfter(lastDay);
    }
}
