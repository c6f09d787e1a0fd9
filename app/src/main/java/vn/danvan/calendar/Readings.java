package vn.danvan.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.calendar.EnteredNotice.End;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.web.Stale;
import vn.danvan.terms.rule.Correction;
import vn.danvan.terms.rule.RuleText;
import vn.danvan.terms.rule.TermRule;

/** The table of readings of rules. */
@Repository
class Readings {
    private static final String READING = """
            SELECT id, rule_id, version_from, rule_text, since, until, entered_by, entered_at, ended_by, ended_at,
                   end_reason
              FROM calendar.reading
            """;

    private final JdbcClient db;

    Readings(JdbcClient db) {
        this.db = db;
    }

    /** Those that hold in an edition. */
    List<Reading> in(int edition) {
        return db.sql(READING + "WHERE since <= :edition AND (until IS NULL OR until > :edition) ORDER BY id")
                .param("edition", edition)
                .query(Readings::reading)
                .list();
    }

    /** Every reading of a rule, the newest first. */
    List<Reading> history(String rule) {
        return db.sql(READING + "WHERE rule_id = :rule ORDER BY id DESC")
                .param("rule", rule)
                .query(Readings::reading)
                .list();
    }

    Optional<Reading> find(long id) {
        return db.sql(READING + "WHERE id = :id")
                .param("id", id)
                .query(Readings::reading)
                .optional();
    }

    /** Saves a rule of one version, the corrected one. */
    long insert(TermRule right, LocalDate versionFrom, Correction correction, int since, OfficerId by, Instant at) {
        return db.sql("""
                INSERT INTO calendar.reading (rule_id, version_from, rule_text, verified_by, verified_on, since,
                                              entered_by, entered_at)
                VALUES (:rule, :versionFrom, :text, :verifiedBy, :verifiedOn, :since, :by, :at)
                RETURNING id
                """)
                .param("rule", right.id())
                .param("versionFrom", versionFrom)
                .param("text", RuleText.of(right))
                .param("verifiedBy", correction.by())
                .param("verifiedOn", correction.on())
                .param("since", since)
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    void end(long id, End end) {
        var rows = db.sql("""
                UPDATE calendar.reading
                   SET until = :edition, ended_by = :by, ended_at = :at, end_reason = :reason
                 WHERE id = :id AND until IS NULL
                """)
                .param("edition", end.edition())
                .param("by", end.by().value())
                .param("at", Timestamp.from(end.at()))
                .param("reason", end.reason())
                .param("id", id)
                .update();
        if (rows != 1) {
            throw new Stale("reading", id);
        }
    }

    private static Reading reading(ResultSet row, int number) throws SQLException {
        return new Reading(
                row.getLong("id"),
                row.getString("rule_id"),
                row.getObject("version_from", LocalDate.class),
                row.getString("rule_text"),
                row.getInt("since"),
                new OfficerId(row.getLong("entered_by")),
                row.getTimestamp("entered_at").toInstant(),
                Notices.end(row));
    }
}
