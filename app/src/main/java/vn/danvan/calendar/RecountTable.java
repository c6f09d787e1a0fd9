package vn.danvan.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.platform.access.AgencyId;

/** The table of recounts. */
@Repository
class RecountTable {
    private static final String RECOUNT = """
            SELECT id, edition, agency_id, rule_id, cause, done_to, moved, unchanged, undecided, asked_at, finished_at
              FROM calendar.recount
            """;

    private final JdbcClient db;

    RecountTable(JdbcClient db) {
        this.db = db;
    }

    long insert(Edition edition, @Nullable AgencyId agency, @Nullable String rule, String cause) {
        return db.sql("""
                INSERT INTO calendar.recount (edition, agency_id, rule_id, cause, asked_at)
                VALUES (:edition, :agency, :rule, :cause, :at)
                RETURNING id
                """)
                .param("edition", edition.number())
                .param("agency", agency == null ? null : agency.value())
                .param("rule", rule)
                .param("cause", cause)
                .param("at", Timestamp.from(edition.at()))
                .query(Long.class)
                .single();
    }

    /** The oldest one that is not finished; whoever holds it does the next step, others wait. */
    Optional<Recount> lockOldestOpen() {
        return db.sql(RECOUNT + "WHERE finished_at IS NULL ORDER BY edition LIMIT 1 FOR UPDATE")
                .query(RecountTable::recount)
                .optional();
    }

    Optional<Recount> find(long id) {
        return db.sql(RECOUNT + "WHERE id = :id")
                .param("id", id)
                .query(RecountTable::recount)
                .optional();
    }

    /** The newest recounts that concern an agency. */
    List<Recount> newest(AgencyId agency, int limit) {
        return db.sql(RECOUNT + """
                 WHERE agency_id IS NULL OR agency_id = :agency
                 ORDER BY edition DESC
                 LIMIT :limit
                """)
                .param("agency", agency.value())
                .param("limit", limit)
                .query(RecountTable::recount)
                .list();
    }

    void update(Recount recount) {
        db.sql("""
                UPDATE calendar.recount
                   SET done_to = :doneTo, moved = :moved, unchanged = :unchanged, undecided = :undecided
                 WHERE id = :id
                """)
                .param("doneTo", recount.doneTo())
                .param("moved", recount.moved())
                .param("unchanged", recount.unchanged())
                .param("undecided", recount.undecided())
                .param("id", recount.id())
                .update();
    }

    void finish(Recount recount, Instant at) {
        db.sql("UPDATE calendar.recount SET finished_at = :at WHERE id = :id")
                .param("at", Timestamp.from(at))
                .param("id", recount.id())
                .update();
    }

    /** Terms to come back to. */
    void leave(Recount recount, Collection<Long> terms) {
        db.sql("""
                INSERT INTO calendar.recount_rest (recount_id, term_id)
                SELECT :recount, unnest(CAST(:terms AS bigint[]))
                ON CONFLICT DO NOTHING
                """)
                .param("recount", recount.id())
                .param("terms", terms.toArray(Long[]::new))
                .update();
    }

    List<Long> left(Recount recount, int limit) {
        return db.sql(
                        "SELECT term_id FROM calendar.recount_rest WHERE recount_id = :recount ORDER BY term_id LIMIT :limit")
                .param("recount", recount.id())
                .param("limit", limit)
                .query((row, number) -> row.getLong("term_id"))
                .list();
    }

    void takeUp(Recount recount, Collection<Long> terms) {
        db.sql("DELETE FROM calendar.recount_rest WHERE recount_id = :recount AND term_id = ANY(:terms)")
                .param("recount", recount.id())
                .param("terms", terms.toArray(Long[]::new))
                .update();
    }

    private static Recount recount(ResultSet row, int number) throws SQLException {
        var agency = row.getObject("agency_id", Long.class);
        var finished = row.getTimestamp("finished_at");
        return new Recount(
                row.getLong("id"),
                row.getInt("edition"),
                agency == null ? null : new AgencyId(agency),
                row.getString("rule_id"),
                row.getString("cause"),
                row.getObject("done_to", Long.class),
                row.getLong("moved"),
                row.getLong("unchanged"),
                row.getLong("undecided"),
                row.getTimestamp("asked_at").toInstant(),
                finished == null ? null : finished.toInstant());
    }
}
