package vn.danvan.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;
import vn.danvan.DanvanTest;
import vn.danvan.platform.Time;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.access.Role;

@DanvanTest
class AuditTrailTest {
    private static final AuditFilter ALL = new AuditFilter(null, null, null, null);

    @Autowired
    AuditTrail trail;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JdbcClient db;

    @Autowired
    JsonMapper json;

    /** Numbers that no other test has. */
    final AgencyId agency = new AgencyId(ThreadLocalRandom.current().nextLong(1L << 40, 1L << 50));

    final Actor actor = new Actor(new OfficerId(7), agency, null, "Trần Thị Thử", Set.of(Role.LEADER));

    @Test
    void anActOutsideOfAnyTransactionIsRefused() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> trail.record(actor, "plan.approve", "plan:1", Map.of()));
        assertThat(entries(ALL)).isEmpty();
    }

    @Test
    void anEntryGoesWithItsTransaction() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    trail.record(actor, "plan.approve", "plan:1", Map.of());
                    throw new IllegalStateException("the act fails after all");
                }))
                .hasMessage("the act fails after all");
        assertThat(entries(ALL)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE platform.audit_event SET act = 'nothing.happened'",
                "DELETE FROM platform.audit_event",
                "TRUNCATE platform.audit_event",
                "UPDATE platform.audit_event SET act = '' WHERE false"
            })
    void whatIsWrittenIsNeitherChangedNorRemoved(String sql) {
        record("plan.approve");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> db.sql(sql).update())
                .havingRootCause()
                .withMessageContaining("it only grows");
        assertThat(entries(ALL)).hasSize(1);
    }

    @Test
    void detailsKeepNumbersAndWriteIdsAsText() {
        transaction.executeWithoutResult(status ->
                trail.record(actor, "task.assign", "task:5", Map.of("to", new OfficerId(9), "days", 3, "late", true)));
        assertThat(entries(ALL))
                .singleElement()
                .extracting(AuditEntry::details)
                .isEqualTo(Map.of("to", "9", "days", 3, "late", true));
    }

    @Test
    void theDayOfAnActIsItsDayInVietnam() {
        recordAt("2026-11-23T16:59:59Z", "late.on-the-23rd");
        recordAt("2026-11-23T17:00:00Z", "first.of-the-24th");
        recordAt("2026-11-24T16:59:59Z", "last.of-the-24th");
        var day = new AuditFilter(LocalDate.of(2026, 11, 24), null, null, null);
        assertThat(entries(day)).extracting(AuditEntry::act).containsExactly("last.of-the-24th", "first.of-the-24th");
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        for (int i = 0; i < 5; i++) {
            record("act.number-" + i);
        }
        var first = trail.entries(agency, ALL, 2);
        var second = trail.entries(
                agency, new AuditFilter(null, null, null, first.getLast().id()), 2);
        var third = trail.entries(
                agency, new AuditFilter(null, null, null, second.getLast().id()), 2);
        assertThat(List.of(first, second, third).stream().flatMap(List::stream))
                .extracting(AuditEntry::act)
                .containsExactly("act.number-4", "act.number-3", "act.number-2", "act.number-1", "act.number-0");
    }

    @Test
    void actsAreFoundByPersonAndByName() {
        record("plan.approve");
        record("plan.upload");
        assertThat(entries(new AuditFilter(null, new OfficerId(7), "plan.upload", null)))
                .singleElement()
                .extracting(AuditEntry::act)
                .isEqualTo("plan.upload");
        assertThat(entries(new AuditFilter(null, new OfficerId(8), null, null))).isEmpty();
        assertThat(trail.acts())
                .contains("plan.approve", "plan.upload")
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void anotherAgencySeesNothingOfIt() {
        record("plan.approve");
        assertThat(trail.entries(new AgencyId(agency.value() + 1), ALL, 100))
                .noneMatch(entry -> entry.act().equals("plan.approve"));
    }

    private void record(String act) {
        transaction.executeWithoutResult(status -> trail.record(actor, act, "plan:1", Map.of()));
    }

    private void recordAt(String instant, String act) {
        var clock = Clock.fixed(Instant.parse(instant), Time.ZONE);
        new AuditTrail(db, json, clock).record(actor, act, "plan:1", Map.of());
    }

    /** Without those of the installation as a whole, which other tests make. */
    private List<AuditEntry> entries(AuditFilter filter) {
        return trail.entries(agency, filter, 1000).stream()
                .filter(entry -> !entry.act().startsWith("account."))
                .toList();
    }
}
