package vn.danvan.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.danvan.organization.TestPeople.done;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import vn.danvan.DanvanTest;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Forbidden;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.access.UnitId;
import vn.danvan.platform.web.Missing;

/** What no decision about units may bring: circles, history written backwards, sums that do not stay. */
@DanvanTest
class ReorganizationLimitsTest extends UnitActs {
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
}
