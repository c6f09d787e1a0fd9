package vn.danvan.platform.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/**
 * Bounds how often a visitor may use a page for everyone. It is counted in the database, so that several copies of the
 * program count together; of the network address only its SHA-256 is kept, and that for some minutes.
 */
@Component
public class Allowance {
    private final JdbcClient db;
    private final Clock clock;

    Allowance(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Counts one use in this minute; refuses with 429 once there were too many. */
    @Transactional
    public void use(String what, String address, int mostInAMinute) {
        if (!leaves(what, address, mostInAMinute)) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
    }

    /** Counts one use in this minute, and says whether it was one of those allowed. */
    @Transactional
    public boolean leaves(String what, String address, int mostInAMinute) {
        var minute = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        removeOld(minute);
        return count(what, address, minute) <= mostInAMinute;
    }

    private int count(String what, String address, Instant minute) {
        return db.sql("""
                INSERT INTO platform.visitor_use (key_hash, minute, uses)
                VALUES (:key, :minute, 1)
                ON CONFLICT (key_hash, minute) DO UPDATE
                   SET uses = visitor_use.uses + 1
                RETURNING uses
                """)
                .param("key", Secrets.hash(what + " " + address))
                .param("minute", Timestamp.from(minute))
                .query(Integer.class)
                .single();
    }

    private void removeOld(Instant minute) {
        db.sql("""
                DELETE FROM platform.visitor_use
                 WHERE (key_hash, minute) IN (SELECT key_hash, minute
                                                FROM platform.visitor_use
                                               WHERE minute < :minute
                                               LIMIT 100
                                                 FOR UPDATE SKIP LOCKED)
                """).param("minute", Timestamp.from(minute)).update();
    }
}
