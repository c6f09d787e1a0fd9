package vn.danvan.organization.exchange;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danvan.organization.Capacity;
import vn.danvan.organization.Unit;
import vn.danvan.platform.access.Role;

/** The lines of a file of staff, held against each other and against who is known. */
final class StaffLines {
    static final int NAME = 0;
    static final int TITLE = 1;
    static final int UNIT = 2;
    static final int ROLE = 3;
    static final int CAPACITY = 4;
    static final int FIRST_DAY = 5;

    private final Errors errors;
    private final CellValues values;
    private final Map<String, Unit> units = new HashMap<>();
    private final Set<String> known;

    /** An officer to be saved with the post; without a unit it is one of the whole agency. */
    record Read(String name, String title, @Nullable Unit unit, Role role, Capacity capacity, LocalDate firstDay) {}

    /** @param known name, title and unit of those in office, as {@link #key} makes them */
    StaffLines(List<Unit> units, Set<String> known, Errors errors, LocalDate today) {
        units.stream()
                .filter(unit -> unit.lastDay() == null)
                .forEach(unit -> this.units.put(Lines.folded(unit.name()), unit));
        this.known = new HashSet<>(known);
        this.errors = errors;
        this.values = new CellValues(errors, today);
    }

    List<Read> read(List<Line> lines) {
        return lines.stream().map(this::read).toList();
    }

    private Read read(Line line) {
        var unit = units.get(Lines.folded(line.cell(UNIT)));
        var firstDay = values.day(line, FIRST_DAY);
        if (unit == null && !line.cell(UNIT).isEmpty()) {
            errors.add(line.at(UNIT), "import.unit-unknown", line.cell(UNIT));
        }
        if (unit != null && unit.firstDay().isAfter(firstDay)) {
            errors.add(line.at(FIRST_DAY), "import.before-unit", unit.name());
        }
        if (!line.cell(NAME).isEmpty() && !known.add(key(line.cell(NAME), line.cell(TITLE), line.cell(UNIT)))) {
            errors.add(line.at(NAME), "import.person-twice", line.cell(NAME));
        }
        return new Read(
                line.cell(NAME),
                line.cell(TITLE),
                unit,
                values.oneOf(line, ROLE, Role.values(), Role::title, Role.OFFICER),
                values.oneOf(line, CAPACITY, Capacity.values(), Capacity::title, Capacity.REGULAR),
                firstDay);
    }

    static String key(String name, String title, @Nullable String unit) {
        return Lines.folded(name) + "\n" + Lines.folded(title) + "\n" + (unit == null ? "" : Lines.folded(unit));
    }
}
