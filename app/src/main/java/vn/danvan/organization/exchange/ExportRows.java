package vn.danvan.organization.exchange;

import static vn.danvan.platform.access.Right.ORGANIZATION_MANAGE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.organization.Directory;
import vn.danvan.organization.Unit;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.UnitId;
import vn.danvan.platform.web.DueWords;

/** The units or the staff of today in the very columns that a file to be taken in has. */
@Service
@Transactional(readOnly = true)
public class ExportRows {
    private final Directory directory;
    private final StaffImport staff;
    private final Clock clock;

    ExportRows(Directory directory, StaffImport staff, Clock clock) {
        this.directory = directory;
        this.staff = staff;
        this.clock = clock;
    }

    /** A head and one line as an example, to be written over. */
    public List<List<String>> template(ImportKind kind) {
        return List.of(kind.head(), kind.example());
    }

    public List<List<String>> of(ImportKind kind, Actor actor) {
        actor.require(ORGANIZATION_MANAGE);
        var units = directory.units(actor.agency());
        var names = names(units);
        var rows = new ArrayList<List<String>>();
        rows.add(kind.head());
        switch (kind) {
            case UNITS -> units.forEach(unit -> rows.add(row(unit, names)));
            case STAFF -> rows.addAll(staff.rows(actor.agency(), LocalDate.now(clock)));
        }
        return rows;
    }

    private static Map<UnitId, String> names(List<Unit> units) {
        var names = new HashMap<UnitId, String>();
        units.forEach(unit -> names.put(unit.id(), unit.name()));
        return names;
    }

    private static List<String> row(Unit unit, Map<UnitId, String> names) {
        return List.of(
                unit.name(),
                unit.shortName(),
                unit.kind().title(),
                name(unit.parent(), names),
                String.valueOf(unit.position()),
                DueWords.date(unit.firstDay()));
    }

    private static String name(@Nullable UnitId unit, Map<UnitId, String> names) {
        return unit == null ? "" : names.getOrDefault(unit, "");
    }
}
