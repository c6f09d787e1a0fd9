package vn.danvan.organization.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.danvan.organization.Unit;
import vn.danvan.platform.access.UnitId;

/** The names of units, for lists that show the unit of each line. */
public final class UnitNames {
    private final Map<UnitId, String> names;

    UnitNames(List<Unit> units) {
        this(units.stream().collect(Collectors.toMap(Unit::id, Unit::name)));
    }

    UnitNames(Map<UnitId, String> names) {
        this.names = Map.copyOf(names);
    }

    /** Of the whole agency, where there is no unit; without name, where it is closed. */
    public String of(@Nullable UnitId unit) {
        return unit == null ? "Toàn cơ quan" : names.getOrDefault(unit, "Đơn vị đã kết thúc hoạt động");
    }
}
