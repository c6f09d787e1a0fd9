package vn.danvan.plan;

import static vn.danvan.organization.TestPeople.done;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.danvan.organization.Decision;
import vn.danvan.organization.Directory;
import vn.danvan.organization.NewUnit;
import vn.danvan.organization.Order;
import vn.danvan.organization.Reorganization;
import vn.danvan.organization.SeenUnit;
import vn.danvan.organization.UnitKind;
import vn.danvan.organization.UnitOrdering;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.UnitId;

/** Makes units of an earlier year and merges them from today on, by a made-up decision. */
@Component
public class TestMergers {
    private final UnitOrdering ordering;
    private final Reorganization reorganization;
    private final Directory directory;
    private final Clock clock;

    TestMergers(UnitOrdering ordering, Reorganization reorganization, Directory directory, Clock clock) {
        this.ordering = ordering;
        this.reorganization = reorganization;
        this.directory = directory;
        this.clock = clock;
    }

    public UnitId unit(String name, Actor administrator) {
        var order = new Order(LocalDate.of(2024, 1, 1), new Decision("11/QĐ-SMVD", LocalDate.of(2023, 12, 20)));
        return done(ordering.establish(new NewUnit(null, name, "X", UnitKind.DIVISION, 1), order, administrator));
    }

    public UnitId merge(List<UnitId> units, String name, Actor administrator) {
        var today = LocalDate.now(clock);
        var seen = units.stream()
                .map(unit ->
                        new SeenUnit(unit, directory.unit(unit).orElseThrow().version()))
                .toList();
        var order = new Order(today, new Decision("12/QĐ-SMVD", today));
        return done(
                reorganization.merge(seen, new NewUnit(null, name, "X", UnitKind.DIVISION, 1), order, administrator));
    }
}
