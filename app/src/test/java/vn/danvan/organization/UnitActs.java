package vn.danvan.organization;

import static vn.danvan.organization.TestPeople.done;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.UnitId;

/** An agency whose units are changed by decisions, for the tests of what comes of it. */
abstract class UnitActs {
    static final LocalDate BEGIN = LocalDate.of(2024, 1, 1);
    static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

    @Autowired
    Founding founding;

    @Autowired
    UnitOrdering ordering;

    @Autowired
    Reorganization reorganization;

    @Autowired
    UnitsOverTime overTime;

    @Autowired
    Units units;

    @Autowired
    OfficerKeeping officers;

    @Autowired
    Posts posts;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    Clock clock;

    Actor administrator;

    @BeforeEach
    void found() {
        administrator =
                transaction.execute(status -> founding.found("Sở Mẫu tỉnh Ví Dụ", null, "SMVD", true, "Ngô Thị Mẫu"));
    }

    UnitId unit(@Nullable UnitId parent, String name) {
        return done(
                ordering.establish(new NewUnit(parent, name, "X", UnitKind.DIVISION, 1), from(BEGIN), administrator));
    }

    SeenUnit seen(UnitId unit) {
        return new SeenUnit(unit, units.find(unit, today()).orElseThrow().version());
    }

    Outcome<UnitId> merge(List<SeenUnit> seen, String name) {
        return reorganization.merge(
                seen, new NewUnit(null, name, "X", UnitKind.DIVISION, 1), from(MERGER), administrator);
    }

    Outcome<UnitId> split(UnitId unit, boolean stays, String... parts) {
        var names = Stream.of(parts).map(ReorganizationTest::name).toList();
        return reorganization.split(seen(unit), names, stays, from(MERGER), administrator);
    }

    static UnitName name(String name) {
        return new UnitName(name, "X", UnitKind.DIVISION);
    }

    static Order from(LocalDate day) {
        return new Order(day, new Decision("12/QĐ-SMVD", LocalDate.of(2023, 12, 20)));
    }

    static Outcome<UnitId> refused(String field, String reason) {
        return new Outcome.Refused<>(field, reason);
    }

    List<String> names(LocalDate day) {
        return units.existing(administrator.agency(), day).stream()
                .map(Unit::name)
                .toList();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
