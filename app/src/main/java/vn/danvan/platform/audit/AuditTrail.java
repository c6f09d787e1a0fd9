package vn.danvan.platform.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.ApiCaller;
import vn.danvan.platform.access.OfficerId;

/** The table of acts: it only grows, which its trigger holds even against this program. */
@Repository
public class AuditTrail implements Audit {
    private static final TypeReference<TreeMap<String, Object>> DETAILS = new TypeReference<>() {};
    private final JdbcClient db;
    private final JsonMapper json;
    private final Clock clock;

    AuditTrail(JdbcClient db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Actor actor, String act, String object, Map<String, ?> details) {
        var all = new TreeMap<String, Object>(details);
        actor.actsFor().ifPresent(duty -> all.put(AuditEntry.ON_BEHALF_OF, duty.holder()));
        ApiCaller.current().ifPresent(program -> all.put("token", program.token()));
        insert(actor.agency(), actor.officer(), act, object, all);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordUnsigned(@Nullable AgencyId agency, String act, String object, Map<String, ?> details) {
        insert(agency, null, act, object, details);
    }

    private void insert(
            @Nullable AgencyId agency, @Nullable OfficerId officer, String act, String object, Map<String, ?> details) {
        db.sql("""
                INSERT INTO platform.audit_event (at, agency_id, officer_id, act, object, details)
                VALUES (:at, :agency, :officer, :act, :object, CAST(:details AS jsonb))
                """)
                .param("at", Timestamp.from(clock.instant()))
                .param("agency", agency == null ? null : agency.value())
                .param("officer", officer == null ? null : officer.value())
                .param("act", act)
                .param("object", object)
                .param("details", json.writeValueAsString(plain(details)))
                .update();
    }

    /** The newest acts of an agency and those of the installation as a whole; each filter has an index of its own. */
    @Transactional(readOnly = true)
    public List<AuditEntry> entries(AgencyId agency, AuditFilter filter, int limit) {
        return db.sql("""
                SELECT id, at, officer_id, act, object, details
                  FROM platform.audit_event
                 WHERE (agency_id = :agency OR agency_id IS NULL)
                """
                        + (filter.day() == null ? "" : " AND at >= :from AND at < :to")
                        + (filter.officer() == null ? "" : " AND officer_id = :officer")
                        + (filter.act() == null ? "" : " AND act = :act")
                        + (filter.before() == null ? "" : " AND id < :before")
                        + " ORDER BY id DESC LIMIT :limit")
                .param("agency", agency.value())
                .param("from", startOf(filter.day()))
                .param("to", filter.day() == null ? null : startOf(filter.day().plusDays(1)))
                .param(
                        "officer",
                        filter.officer() == null ? null : filter.officer().value())
                .param("act", filter.act())
                .param("before", filter.before())
                .param("limit", limit)
                .query(this::entry)
                .list();
    }

    /** The names of all acts ever recorded, found by leaping along the index. */
    @Transactional(readOnly = true)
    public List<String> acts() {
        return db.sql("""
                WITH RECURSIVE leap AS (
                    (SELECT act FROM platform.audit_event ORDER BY act LIMIT 1)
                    UNION ALL
                    SELECT (SELECT e.act FROM platform.audit_event e WHERE e.act > leap.act ORDER BY e.act LIMIT 1)
                      FROM leap
                     WHERE leap.act IS NOT NULL
                )
                SELECT act FROM leap WHERE act IS NOT NULL
                """).query((row, number) -> row.getString("act")).list();
    }

    private @Nullable Timestamp startOf(@Nullable LocalDate day) {
        return day == null
                ? null
                : Timestamp.from(day.atStartOfDay(clock.getZone()).toInstant());
    }

    private AuditEntry entry(ResultSet row, int number) throws SQLException {
        var officer = row.getObject("officer_id", Long.class);
        return new AuditEntry(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                officer == null ? null : new OfficerId(officer),
                row.getString("act"),
                row.getString("object"),
                json.readValue(row.getString("details"), DETAILS));
    }

    /** Ids, days and enums are written as their text; numbers and yes or no stay what they are. */
    private static Map<String, Object> plain(Map<String, ?> details) {
        var plain = new TreeMap<String, Object>();
        details.forEach((key, value) ->
                plain.put(key, value instanceof Number || value instanceof Boolean ? value : String.valueOf(value)));
        return plain;
    }
}
