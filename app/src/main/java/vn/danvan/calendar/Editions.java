package vn.danvan.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The table of editions. A term is counted by the newest edition and saved in one transaction that holds the edition open;
 * a new edition waits for these and keeps others waiting only while it is committed. So when a recount begins, every term
 * of an older edition is there to be seen.
 */
@Repository
class Editions {
    private static final long ONE_ADMINISTRATOR = 0x6461_6e76_616e_0001L;
    private static final long NEWEST_EDITION = 0x6461_6e76_616e_0002L;

    private final JdbcClient db;
    private final Clock clock;

    Editions(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Edition newest() {
        return db.sql("SELECT number, at FROM calendar.edition ORDER BY number DESC LIMIT 1")
                .query(Editions::edition)
                .single();
    }

    /** Of two administrators who change something at the same moment one waits, and then sees what the other did. */
    void oneAtATime() {
        lock("SELECT pg_advisory_xact_lock(:key)", ONE_ADMINISTRATOR);
    }

    /** Keeps the newest edition the newest until the transaction ends. */
    void hold() {
        lock("SELECT pg_advisory_xact_lock_shared(:key)", NEWEST_EDITION);
    }

    /** The last step of a change: makes the next edition. */
    Edition next() {
        lock("SELECT pg_advisory_xact_lock(:key)", NEWEST_EDITION);
        return db.sql("""
                INSERT INTO calendar.edition (number, at)
                SELECT max(number) + 1, :now
                  FROM calendar.edition
                RETURNING number, at
                """)
                .param("now", Timestamp.from(clock.instant()))
                .query(Editions::edition)
                .single();
    }

    private void lock(String sql, long key) {
        db.sql(sql).param("key", key).query(row -> {});
    }

    private static Edition edition(ResultSet row, int number) throws SQLException {
        return new Edition(row.getInt("number"), row.getTimestamp("at").toInstant());
    }
}
