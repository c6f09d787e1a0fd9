package vn.danvan.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;
import vn.danvan.organization.Directory;
import vn.danvan.organization.Heirs;
import vn.danvan.organization.Unit;
import vn.danvan.organization.UnitIds;
import vn.danvan.organization.UnitsOverTime;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.UnitId;

/**
 * The units of tasks as they count today. A task keeps the unit that it was given to; when that unit has ended, its heir
 * (đơn vị kế thừa) works on the task and counts it.
 */
@Component
@Transactional(readOnly = true)
public class PlanUnits {
    private final UnitsOverTime overTime;
    private final Directory directory;
    private final Clock clock;

    PlanUnits(UnitsOverTime overTime, Directory directory, Clock clock) {
        this.overTime = overTime;
        this.directory = directory;
        this.clock = clock;
    }

    /** The units whose tasks count for this one. */
    public UnitIds countedFor(UnitId unit) {
        return overTime.countedFor(unit, today());
    }

    /** Whose figures the tasks of each unit count in, for SQL that sums over all units. */
    public Heirs heirs(AgencyId agency) {
        return overTime.heirsOn(agency, today());
    }

    /** For each unit that the agency has or had, the one that counts its tasks. */
    public Function<UnitId, UnitId> heirOf(AgencyId agency) {
        var heirs = heirs(agency).lines().stream().collect(Collectors.toMap(Heirs.Line::unit, Heirs.Line::heir));
        return unit -> heirs.getOrDefault(unit, unit);
    }

    /** The unit that goes on with the work; the unit itself while it exists or when nobody followed it. */
    @Nullable
    UnitId heirOf(AgencyId agency, @Nullable UnitId unit) {
        return unit == null ? null : heirOf(agency).apply(unit);
    }

    /** What units are called today; of one that has ended, its last name and that of its heir. */
    public Function<UnitId, String> names(AgencyId agency) {
        return names(agency, directory.units(agency));
    }

    /** The same, for a page that has read the units of today already. */
    public Function<UnitId, String> names(AgencyId agency, List<Unit> units) {
        var today = units.stream().collect(Collectors.toMap(Unit::id, Unit::name));
        var heirOf = SingletonSupplier.of(() -> heirOf(agency));
        var ended = new HashMap<UnitId, String>();
        return unit -> today.containsKey(unit)
                ? today.get(unit)
                : ended.computeIfAbsent(unit, id -> ended(id, heirOf.obtain().apply(id), today));
    }

    private String ended(UnitId unit, UnitId follower, Map<UnitId, String> today) {
        var name = overTime.nameOn(unit, today());
        var heir = today.get(follower);
        if (name.isEmpty()) {
            return "Đơn vị " + unit;
        }
        return heir == null ? name : "%s (nay là %s)".formatted(name, heir);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
