package vn.danvan.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.UnitId;

/**
 * Units as they were on a day, for every module that shows, hands out or sums by unit. A record keeps the unit as it
 * was; this says what that unit was called then, who goes on with its work now, and whose figures it counts in.
 *
 * <p>Each question is one query by index, so nothing is kept in memory that another copy of the program could change.
 */
@Service
@Transactional(readOnly = true)
public class UnitsOverTime {
    private final Units units;
    private final UnitLineage lineage;

    UnitsOverTime(Units units, UnitLineage lineage) {
        this.units = units;
        this.lineage = lineage;
    }

    /** The units that existed on a day by the names of that day, each after its parent, in official order. */
    public List<Unit> existingOn(AgencyId agency, LocalDate day) {
        return units.existing(agency, day);
    }

    /** What it was called on a day; before its first day its first name, after its last day its last. */
    public String nameOn(UnitId unit, LocalDate day) {
        return namesOn(List.of(unit), day).getOrDefault(unit, "");
    }

    /** The names of many units on a day; of a unit that never was, none. */
    public Map<UnitId, String> namesOn(Collection<UnitId> units, LocalDate day) {
        return lineage.names(units, day);
    }

    /** Itself if it exists on that day, else those that went on with its work, through all changes up to that day. */
    public List<UnitId> successorsOn(UnitId unit, LocalDate day) {
        return lineage.successors(unit, day);
    }

    /** The unit and all below it on that day. */
    public UnitIds descendantsOn(UnitId unit, LocalDate day) {
        return lineage.descendants(unit, day);
    }

    /** The units whose records count for this one on that day: itself and those whose heir it is. */
    public UnitIds countedFor(UnitId unit, LocalDate day) {
        return lineage.counted(List.of(unit), day);
    }

    /** The same for several units together, such as a unit with all below it. */
    public UnitIds countedFor(UnitIds units, LocalDate day) {
        return lineage.counted(units.ids(), day);
    }

    /** Whose figures the records of each unit count in on that day, over all units that the agency has or had. */
    public Heirs heirsOn(AgencyId agency, LocalDate day) {
        return lineage.heirs(agency, day);
    }

    /** What the unit was, the newest first. */
    public List<UnitState> history(UnitId unit) {
        return lineage.states(unit);
    }

    /** The decision that ended it, if it ended by one. */
    public Optional<UnitChange> end(UnitId unit) {
        return lineage.end(unit);
    }

    /** Whom it followed and who followed it. */
    public List<Succession> successions(UnitId unit) {
        return lineage.successions(unit);
    }
}
