package vn.danvan.plan.overview;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danvan.plan.figure.MonthDone;
import vn.danvan.plan.overview.LoadOfWeeks.Week;
import vn.danvan.platform.overview.Grievances;

/**
 * How the work of an agency stands on a day.
 *
 * @param units most late tasks first; among them the tasks that nobody leads
 * @param grievances null where no register of complaints is in use
 */
public record Overview(
        LocalDate today,
        List<UnitWork> units,
        List<PlanWork> plans,
        List<MonthDone> months,
        List<Week> weeks,
        Grievances.@Nullable Summary grievances,
        Decisions decisions) {

    public long late() {
        return units.stream().mapToLong(UnitWork::late).sum();
    }

    public long silent() {
        return units.stream().mapToLong(UnitWork::silent).sum();
    }

    /** The units that have told nothing at all, those with most tasks first. */
    public List<UnitWork> silentUnits() {
        return units.stream()
                .filter(UnitWork::isSilent)
                .sorted((a, b) -> Long.compare(b.silent(), a.silent()))
                .toList();
    }
}
