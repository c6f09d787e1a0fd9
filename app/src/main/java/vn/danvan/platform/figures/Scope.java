package vn.danvan.platform.figures;

import org.jspecify.annotations.Nullable;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.UnitId;

/**
 * Whose records a figure counts (phạm vi).
 *
 * @param unit one unit, with those whose heir it is; null for the whole agency
 */
public record Scope(AgencyId agency, @Nullable UnitId unit) {
    public static Scope of(AgencyId agency) {
        return new Scope(agency, null);
    }
}
