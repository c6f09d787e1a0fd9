package vn.danvan.platform.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.OfficerId;

/** The table of mails. */
@Repository
class MailTable {
    private static final String SELECT = """
            SELECT id, agency_id, officer_id, topic, address, subject, plain, html, state, attempts, problem, made_at
              FROM platform.mail
            """;

    private final JdbcClient db;
    private final Clock clock;

    MailTable(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The id; empty when the person has had a mail on this topic. */
    Optional<Long> insert(Mail mail, MailState state) {
        return db.sql("""
                INSERT INTO platform.mail (agency_id, officer_id, topic, address, subject, plain, html, state, made_at, ended_at)
                VALUES (:agency, :officer, :topic, :address, :subject, :plain, :html, :state, :now,
                        CASE WHEN :state <> 'WAITING' THEN CAST(:now AS timestamptz) END)
                    ON CONFLICT (officer_id, topic) DO NOTHING
                RETURNING id
                """)
                .param("agency", mail.agency().value())
                .param("officer", mail.officer().value())
                .param("topic", mail.topic())
                .param("address", mail.address())
                .param("subject", mail.subject())
                .param("plain", mail.plain())
                .param("html", mail.html())
                .param("state", state.name())
                .param("now", now())
                .query(Long.class)
                .optional();
    }

    Optional<SavedMail> find(long id) {
        return db.sql(SELECT + " WHERE id = :id")
                .param("id", id)
                .query(MailTable::mail)
                .optional();
    }

    /** Those of an agency, the newest first; {@code before} is the id of the last one already shown. */
    List<SavedMail> of(AgencyId agency, @Nullable MailState state, @Nullable Long before, int limit) {
        return db.sql(SELECT
                        + " WHERE agency_id = :agency AND id < :before"
                        + (state == null ? "" : " AND state = :state")
                        + " ORDER BY id DESC LIMIT :limit")
                .param("agency", agency.value())
                .param("state", state == null ? null : state.name())
                .param("before", before == null ? Long.MAX_VALUE : before)
                .param("limit", limit)
                .query(MailTable::mail)
                .list();
    }

    /** The last ones to a person, the newest first. */
    List<SavedMail> to(OfficerId officer, int limit) {
        return db.sql(SELECT + " WHERE officer_id = :officer ORDER BY id DESC LIMIT :limit")
                .param("officer", officer.value())
                .param("limit", limit)
                .query(MailTable::mail)
                .list();
    }

    void tried(long id, MailState state, int attempts, @Nullable String problem) {
        db.sql("""
                UPDATE platform.mail
                   SET state = :state, attempts = :attempts, problem = :problem,
                       ended_at = CASE WHEN :state <> 'WAITING' THEN CAST(:now AS timestamptz) END
                 WHERE id = :id
                """)
                .param("state", state.name())
                .param("attempts", attempts)
                .param("problem", problem)
                .param("now", now())
                .param("id", id)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static SavedMail mail(ResultSet row, int number) throws SQLException {
        return new SavedMail(
                row.getLong("id"),
                new Mail(
                        new OfficerId(row.getLong("officer_id")),
                        new AgencyId(row.getLong("agency_id")),
                        row.getString("address"),
                        row.getString("topic"),
                        row.getString("subject"),
                        row.getString("plain"),
                        row.getString("html")),
                MailState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getString("problem"),
                row.getTimestamp("made_at").toInstant());
    }
}
