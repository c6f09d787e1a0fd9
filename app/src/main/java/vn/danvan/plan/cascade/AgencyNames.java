package vn.danvan.plan.cascade;

import java.util.Map;
import vn.danvan.platform.access.AgencyId;

/** What agencies are called today. */
public record AgencyNames(Map<AgencyId, String> names) {
    public AgencyNames {
        names = Map.copyOf(names);
    }

    public String of(AgencyId agency) {
        return names.getOrDefault(agency, "Cơ quan " + agency);
    }
}
