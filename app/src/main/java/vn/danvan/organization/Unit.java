package vn.danvan.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.UnitId;

/**
 * A unit of an agency (đơn vị) as it was on a day: office, inspectorate, division, centre.
 *
 * @param parent the unit that it belongs to; null right under the agency
 * @param position its place among its neighbours in official lists, small first
 * @param lastDay the last day it exists; null while nobody has closed it
 */
public record Unit(
        UnitId id,
        AgencyId agency,
        @Nullable UnitId parent,
        String name,
        String shortName,
        UnitKind kind,
        int position,
        LocalDate firstDay,
        @Nullable LocalDate lastDay,
        int version) {

    Unit renamed(UnitName to, int position) {
        return new Unit(id, agency, parent, to.name(), to.shortName(), to.kind(), position, firstDay, lastDay, version);
    }

    Unit under(@Nullable UnitId parent) {
        return new Unit(id, agency, parent, name, shortName, kind, position, firstDay, lastDay, version);
    }

    boolean existsOn(LocalDate day) {
        return !day.isBefore(firstDay) && (lastDay == null || !day.isAfter(lastDay));
    }
}
