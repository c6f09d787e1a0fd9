package vn.danvan.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.danvan.organization.TestPeople.done;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import vn.danvan.DanvanTest;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Forbidden;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.access.UnitId;
import vn.danvan.platform.web.Missing;

/** Units are merged, split, renamed, moved and abolished by decisions with a day. */
@DanvanTest
class ReorganizationTest {
    private static final LocalDate BEGIN = LocalDate.of(2024, 1, 1);
    private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

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

    @Test
    void aUnitIsShownByTheNameOfTheDay() {
        var unit = unit(null, "Phòng Thông tin Mẫu");
        done(ordering.rename(seen(unit), name("Phòng Chuyển đổi số Mẫu"), from(MERGER), administrator));
        assertThat(overTime.nameOn(unit, BEGIN.minusYears(1))).isEqualTo("Phòng Thông tin Mẫu");
        assertThat(overTime.nameOn(unit, MERGER.minusDays(1))).isEqualTo("Phòng Thông tin Mẫu");
        assertThat(overTime.nameOn(unit, MERGER)).isEqualTo("Phòng Chuyển đổi số Mẫu");
        assertThat(names(MERGER.minusDays(1))).containsExactly("Phòng Thông tin Mẫu");
        assertThat(names(MERGER)).containsExactly("Phòng Chuyển đổi số Mẫu");
        assertThat(overTime.history(unit)).extracting(UnitState::lastDay).containsExactly(null, MERGER.minusDays(1));
        var decision = overTime.history(unit).getFirst().change().order().decision();
        assertThat(decision.symbol()).isEqualTo("12/QĐ-SMVD");
    }

    @Test
    void aNameOfTheFutureIsNotShownToday() {
        var unit = unit(null, "Phòng Mẫu");
        done(ordering.rename(seen(unit), name("Phòng Mới"), from(today().plusDays(3)), administrator));
        assertThat(names(today())).containsExactly("Phòng Mẫu");
        assertThat(units.find(unit, today()).orElseThrow().name()).isEqualTo("Phòng Mẫu");
        assertThat(names(today().plusDays(3))).containsExactly("Phòng Mới");
    }

    @Test
    void aMergedUnitGoesOnInTheNewOneAndMayLeaveItItsName() {
        var one = unit(null, "Phòng Mẫu");
        var two = unit(null, "Phòng Ví Dụ");
        var child = unit(two, "Tổ Mẫu");
        var heir = done(merge(List.of(seen(one), seen(two)), "Phòng Mẫu"));
        assertThat(names(MERGER.minusDays(1))).containsExactlyInAnyOrder("Phòng Mẫu", "Phòng Ví Dụ", "Tổ Mẫu");
        assertThat(names(MERGER)).containsExactly("Phòng Mẫu", "Tổ Mẫu");
        assertThat(overTime.successorsOn(one, MERGER.minusDays(1))).containsExactly(one);
        assertThat(overTime.successorsOn(one, MERGER)).containsExactly(heir);
        assertThat(overTime.countedFor(heir, MERGER).ids()).containsExactlyInAnyOrder(heir, one, two);
        assertThat(overTime.countedFor(heir, MERGER.minusDays(1)).ids()).containsExactly(heir);
        assertThat(overTime.descendantsOn(heir, MERGER).ids()).containsExactlyInAnyOrder(heir, child);
        assertThat(overTime.descendantsOn(two, MERGER.minusDays(1)).ids()).containsExactlyInAnyOrder(two, child);
    }

    @Test
    void peopleGoAlongWithTheirPostsToTheHeir() {
        var one = unit(null, "Phòng Mẫu");
        var two = unit(null, "Phòng Ví Dụ");
        var officer = done(officers.add("Lê Văn Thử", new NewPost(one, "Chuyên viên", Role.OFFICER), administrator));
        var tomorrow = from(today().plusDays(1));
        done(reorganization.absorb(List.of(seen(one)), two, tomorrow, administrator));
        assertThat(posts.of(officer)).extracting(Post::unit).containsExactly(two, one);
        assertThat(posts.of(officer)).extracting(Post::lastDay).containsExactly(null, today());
    }

    @Test
    void ofAUnitThatIsSplitOnePartCountsTheOldFigures() {
        var whole = unit(null, "Phòng Mẫu");
        var first = done(split(whole, false, "Phòng Một", "Phòng Hai"));
        var both = overTime.successorsOn(whole, MERGER);
        assertThat(both).hasSize(2).contains(first);
        assertThat(overTime.countedFor(first, MERGER).ids()).containsExactlyInAnyOrder(first, whole);
        assertThat(overTime.countedFor(both.getLast(), MERGER).ids()).containsExactly(both.getLast());
    }

    @Test
    void aUnitMayStayBesideWhatIsSplitOff() {
        var whole = unit(null, "Phòng Mẫu");
        assertThat(done(split(whole, true, "Phòng Hai"))).isEqualTo(whole);
        assertThat(names(MERGER)).containsExactlyInAnyOrder("Phòng Mẫu", "Phòng Hai");
        assertThat(overTime.successorsOn(whole, MERGER)).containsExactly(whole);
        assertThat(overTime.successions(whole)).extracting(Succession::heir).containsExactly(false);
    }

    @Test
    void aUnitWithPeopleIsAbolishedOnlyWithAnHeir() {
        var unit = unit(null, "Phòng Mẫu");
        var heir = unit(null, "Văn phòng Mẫu");
        done(officers.add("Lê Văn Thử", new NewPost(unit, "Chuyên viên", Role.OFFICER), administrator));
        var tomorrow = from(today().plusDays(1));
        assertThat(reorganization.abolish(seen(unit), null, tomorrow, administrator))
                .isEqualTo(refused("heir", "unit.has-officers"));
        assertThat(reorganization.abolish(seen(unit), unit, tomorrow, administrator))
                .isEqualTo(refused("heir", "unit.heir-missing"));
        done(reorganization.abolish(seen(unit), heir, tomorrow, administrator));
        assertThat(overTime.end(unit)).map(UnitChange::kind).hasValue(UnitChange.Kind.ABOLISH);
    }

    @Test
    void unitsBelowAnHeirThatWasBelowItselfAreLifted() {
        var top = unit(null, "Chi cục Mẫu");
        var middle = unit(top, "Phòng Mẫu");
        var bottom = unit(middle, "Tổ Mẫu");
        done(reorganization.abolish(seen(top), bottom, from(MERGER), administrator));
        assertThat(names(MERGER)).containsExactly("Phòng Mẫu", "Tổ Mẫu");
    }

    @Test
    void noUnitComesToStandBelowItself() {
        var top = unit(null, "Chi cục Mẫu");
        var bottom = unit(unit(top, "Phòng Mẫu"), "Tổ Mẫu");
        assertThat(ordering.move(seen(top), bottom, from(MERGER), administrator))
                .isEqualTo(refused("parent", "unit.circular"));
        assertThat(ordering.move(seen(top), top, from(MERGER), administrator))
                .isEqualTo(refused("parent", "unit.circular"));
    }

    @Test
    void noUnitComesToStandBelowItselfByAMoveThatHoldsLater() {
        var one = unit(null, "Phòng Một");
        var two = unit(null, "Phòng Hai");
        done(ordering.move(seen(one), two, from(MERGER), administrator));
        assertThat(ordering.move(seen(two), one, from(MERGER.minusDays(30)), administrator))
                .isEqualTo(refused("parent", "unit.circular"));
    }

    @Test
    void ofTwoMovesAtTheSameMomentThatWouldMakeACircleOneIsRefused() throws Exception {
        for (int round = 0; round < 5; round++) {
            var one = unit(null, "Phòng Một " + round);
            var two = unit(null, "Phòng Hai " + round);
            try (var both = Executors.newFixedThreadPool(2)) {
                var outcomes = both.invokeAll(List.of(
                        () -> ordering.move(seen(one), two, from(MERGER), administrator),
                        () -> ordering.move(seen(two), one, from(MERGER), administrator)));
                var first = outcomes.getFirst().get();
                var second = outcomes.getLast().get();
                assertThat(Stream.of(first, second).filter(Outcome.Refused.class::isInstance))
                        .containsExactly(refused("parent", "unit.circular"));
            }
        }
        assertThat(names(MERGER)).hasSize(10);
    }

    @Test
    void theSecondOfTwoWhoChangeTheSameUnitIsTold() {
        var unit = unit(null, "Phòng Mẫu");
        var seen = seen(unit);
        done(ordering.rename(seen, name("Phòng Một"), from(MERGER), administrator));
        assertThat(ordering.rename(seen, name("Phòng Hai"), from(MERGER), administrator))
                .isEqualTo(refused("version", "unit.changed"));
        assertThat(reorganization.abolish(seen, null, from(MERGER.plusDays(1)), administrator))
                .isEqualTo(refused("version", "unit.changed"));
    }

    @Test
    void historyIsWrittenForwards() {
        var unit = unit(null, "Phòng Mẫu");
        done(ordering.rename(seen(unit), name("Phòng Một"), from(MERGER), administrator));
        assertThat(ordering.rename(seen(unit), name("Phòng Hai"), from(MERGER.minusDays(1)), administrator))
                .isEqualTo(refused("day", "unit.changed-later"));
        assertThat(ordering.rename(seen(unit), name("Phòng Hai"), from(today().plusYears(2)), administrator))
                .isEqualTo(refused("day", "unit.day"));
        var undecided = new Order(today(), new Decision("12/QĐ-SMVD", today().plusDays(1)));
        assertThat(ordering.rename(seen(unit), name("Phòng Hai"), undecided, administrator))
                .isEqualTo(refused("decidedOn", "unit.decided-later"));
    }

    @Test
    void anotherAgencysUnitsAreAsGoodAsNoneAndActsNeedTheirRight() {
        var unit = unit(null, "Phòng Mẫu");
        var stranger =
                transaction.execute(status -> founding.found("Sở Khác tỉnh Ví Dụ", null, "SKVD", true, "Trần Thị Mẫu"));
        assertThatExceptionOfType(Missing.class)
                .isThrownBy(() -> reorganization.abolish(seen(unit), null, from(MERGER), stranger));
        var leader = new Actor(administrator.officer(), administrator.agency(), null, "", Set.of(Role.LEADER));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> reorganization.abolish(seen(unit), null, from(MERGER), leader));
    }

    /** Made-up records, counted by predecessor ids as any module would: the sum over all units stays. */
    @RepeatedTest(12)
    void everySumStaysThroughAnyChanges(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var figures = new HashMap<UnitId, Integer>();
        for (int i = 0; i < 8; i++) {
            figures.put(unit(null, "Phòng " + i), 1 + random.nextInt(100));
        }
        var day = MERGER;
        for (int step = 0; step < 10; step++, day = day.plusDays(7)) {
            change(random, step, from(day));
            assertThat(sums(figures, day).values().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .as("after step %s", step)
                    .isEqualTo(figures.values().stream()
                            .mapToInt(Integer::intValue)
                            .sum());
            assertThat(sumsBySql(figures, day)).isEqualTo(sums(figures, day));
        }
    }

    private void change(Random random, int step, Order order) {
        var standing = units.existing(administrator.agency(), order.firstDay());
        var one = standing.get(random.nextInt(standing.size()));
        var two = standing.get(random.nextInt(standing.size()));
        var name = "Phòng mới " + step;
        switch (random.nextInt(4)) {
            case 0 -> ordering.rename(seen(one.id()), name(name), order, administrator);
            case 1 ->
                reorganization.split(
                        seen(one.id()),
                        List.of(name(name), name(name + "b")),
                        random.nextBoolean(),
                        order,
                        administrator);
            case 2 ->
                reorganization.merge(
                        List.of(seen(one.id()), seen(two.id())),
                        new NewUnit(null, name, "X", UnitKind.DIVISION, 1),
                        order,
                        administrator);
            default -> reorganization.abolish(seen(one.id()), two.id(), order, administrator);
        }
    }

    private Map<UnitId, Integer> sums(Map<UnitId, Integer> figures, LocalDate day) {
        var sums = new HashMap<UnitId, Integer>();
        for (var unit : units.existing(administrator.agency(), day)) {
            var counted = overTime.countedFor(unit.id(), day).ids();
            var sum =
                    counted.stream().mapToInt(id -> figures.getOrDefault(id, 0)).sum();
            if (sum > 0) {
                sums.put(unit.id(), sum);
            }
        }
        return sums;
    }

    private Map<UnitId, Integer> sumsBySql(Map<UnitId, Integer> figures, LocalDate day) {
        var heirs = overTime.heirsOn(administrator.agency(), day);
        var entries = List.copyOf(figures.entrySet());
        var sums = new HashMap<UnitId, Integer>();
        db.sql("""
                SELECT line.heir, sum(t.figure) AS figure
                  FROM unnest(:owners, :figures) AS t (unit_id, figure)
                  JOIN unnest(:units, :heirs) AS line (unit, heir) ON line.unit = t.unit_id
                 GROUP BY line.heir
                """)
                .param("owners", entries.stream().map(e -> e.getKey().value()).toArray(Long[]::new))
                .param("figures", entries.stream().map(Map.Entry::getValue).toArray(Integer[]::new))
                .param("units", heirs.units())
                .param("heirs", heirs.heirs())
                .query((row, number) -> sums.put(new UnitId(row.getLong("heir")), row.getInt("figure")))
                .list();
        return sums;
    }

    private UnitId unit(@Nullable UnitId parent, String name) {
        return done(
                ordering.establish(new NewUnit(parent, name, "X", UnitKind.DIVISION, 1), from(BEGIN), administrator));
    }

    private SeenUnit seen(UnitId unit) {
        return new SeenUnit(unit, units.find(unit, today()).orElseThrow().version());
    }

    private Outcome<UnitId> merge(List<SeenUnit> seen, String name) {
        return reorganization.merge(
                seen, new NewUnit(null, name, "X", UnitKind.DIVISION, 1), from(MERGER), administrator);
    }

    private Outcome<UnitId> split(UnitId unit, boolean stays, String... parts) {
        var names = Stream.of(parts).map(ReorganizationTest::name).toList();
        return reorganization.split(seen(unit), names, stays, from(MERGER), administrator);
    }

    private static UnitName name(String name) {
        return new UnitName(name, "X", UnitKind.DIVISION);
    }

    private static Order from(LocalDate day) {
        return new Order(day, new Decision("12/QĐ-SMVD", LocalDate.of(2023, 12, 20)));
    }

    private static Outcome<UnitId> refused(String field, String reason) {
        return new Outcome.Refused<>(field, reason);
    }

    private List<String> names(LocalDate day) {
        return units.existing(administrator.agency(), day).stream()
                .map(Unit::name)
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
