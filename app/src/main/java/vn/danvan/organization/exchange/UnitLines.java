package vn.danvan.organization.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.danvan.organization.Unit;
import vn.danvan.organization.UnitKind;

/** The lines of a file of units, held against each other and against the units that exist. */
final class UnitLines {
    static final int NAME = 0;
    static final int SHORT_NAME = 1;
    static final int KIND = 2;
    static final int PARENT = 3;
    static final int POSITION = 4;
    static final int FIRST_DAY = 5;

    private final Errors errors;
    private final CellValues values;
    private final Map<String, Unit> existing = new HashMap<>();
    private final Map<String, Integer> inFile = new HashMap<>();

    /**
     * A unit to be saved.
     *
     * @param parentUnit the unit above, if it exists already
     * @param parentLine the index of the line above, if it comes with the file
     */
    record Read(
            String name,
            String shortName,
            UnitKind kind,
            int position,
            LocalDate firstDay,
            @Nullable Unit parentUnit,
            @Nullable Integer parentLine) {}

    UnitLines(List<Unit> existing, Errors errors, LocalDate today) {
        existing.stream()
                .filter(unit -> unit.lastDay() == null)
                .forEach(unit -> this.existing.put(Lines.folded(unit.name()), unit));
        this.errors = errors;
        this.values = new CellValues(errors, today);
    }

    List<Read> read(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            noteName(lines.get(i), i);
        }
        var read = new ArrayList<Read>();
        for (var line : lines) {
            read.add(read(line, existing.size() + read.size() + 1));
        }
        for (int i = 0; i < read.size(); i++) {
            checkParent(lines.get(i), read.get(i), read);
        }
        refuseCircles(lines, read);
        return read;
    }

    private void noteName(Line line, int index) {
        var name = Lines.folded(line.cell(NAME));
        if (name.isEmpty()) {
            return;
        }
        if (existing.containsKey(name)) {
            errors.add(line.at(NAME), "unit.name-taken");
        } else if (inFile.putIfAbsent(name, index) != null) {
            errors.add(line.at(NAME), "import.name-twice", line.cell(NAME));
        }
    }

    /** @param position its place in lists where the file says none: behind all before it */
    private Read read(Line line, int position) {
        var parent = Lines.folded(line.cell(PARENT));
        return new Read(
                line.cell(NAME),
                line.cell(SHORT_NAME),
                values.oneOf(line, KIND, UnitKind.values(), UnitKind::title, UnitKind.OTHER),
                values.number(line, POSITION, position),
                values.day(line, FIRST_DAY),
                existing.get(parent),
                inFile.get(parent));
    }

    private void checkParent(Line line, Read read, List<Read> all) {
        var parent = line.cell(PARENT);
        if (parent.isEmpty()) {
            return;
        }
        var begins = firstDayOfParent(read, all);
        if (begins == null) {
            errors.add(line.at(PARENT), "import.parent-unknown", parent);
        } else if (begins.isAfter(read.firstDay())) {
            errors.add(line.at(FIRST_DAY), "import.before-parent", parent);
        }
    }

    private static @Nullable LocalDate firstDayOfParent(Read read, List<Read> all) {
        if (read.parentUnit() != null) {
            return read.parentUnit().firstDay();
        }
        return read.parentLine() == null ? null : all.get(read.parentLine()).firstDay();
    }

    /** Walks up from each line once; a line met again on the same way closes a circle. */
    private void refuseCircles(List<Line> lines, List<Read> read) {
        var settled = new HashSet<Integer>();
        for (int start = 0; start < read.size(); start++) {
            var way = new ArrayList<Integer>();
            var seen = new HashSet<Integer>();
            Integer at = start;
            while (at != null && !settled.contains(at) && seen.add(at)) {
                way.add(at);
                at = read.get(at).parentLine();
            }
            if (at != null && seen.contains(at)) {
                errors.add(lines.get(at).at(PARENT), "unit.circular");
            }
            settled.addAll(way);
        }
    }
}
