package vn.danvan.organization.account;

import static java.time.temporal.ChronoUnit.MICROS;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.platform.access.Secrets;

/**
 * The table of attempts to sign in. An attempt is counted before its password is looked at and taken back when it was
 * right: of many guesses sent at the same moment, none slips through while the others are being compared.
 */
@Repository
class Attempts {
    private static final Duration KEPT = Duration.ofDays(7);
    private final JdbcClient db;
    private final Clock clock;

    Attempts(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Transactional
    public Attempt begin(Scope scope, String key) {
        var now = clock.instant().truncatedTo(MICROS);
        removeOld(now.minus(KEPT));
        var before = locked(scope, key, now);
        if (before.closedUntil() != null && now.isBefore(before.closedUntil())) {
            return new Attempt.Closed(before.closedUntil());
        }
        var failures = scope.remembered(before.failures(), before.last(), now) + 1;
        var closedUntil = scope.closedUntil(failures, now);
        save(scope, key, new Row(failures, now, closedUntil));
        return new Attempt.Counted(closedUntil);
    }

    /** After the right password the name starts anew. */
    void forgive(String name) {
        db.sql("""
                DELETE FROM organization.sign_in_attempt
                 WHERE scope = 'NAME' AND key_hash = :key
                """).param("key", Secrets.hash(name)).update();
    }

    /** After the right password only this attempt is taken back, or one good account would free a whole address. */
    void takeBack(String address, Attempt.Counted attempt) {
        db.sql("""
                UPDATE organization.sign_in_attempt
                   SET failures = greatest(failures - 1, 0),
                       locked_until = nullif(locked_until, CAST(:closedUntil AS timestamptz))
                 WHERE scope = 'ADDRESS' AND key_hash = :key
                """)
                .param("closedUntil", timestamp(attempt.closedUntil()))
                .param("key", Secrets.hash(address))
                .update();
    }

    private void removeOld(Instant before) {
        db.sql("""
                DELETE FROM organization.sign_in_attempt
                 WHERE (scope, key_hash) IN (SELECT scope, key_hash
                                               FROM organization.sign_in_attempt
                                              WHERE last_at < :before
                                              LIMIT 100
                                                FOR UPDATE SKIP LOCKED)
                """).param("before", Timestamp.from(before)).update();
    }

    private Row locked(Scope scope, String key, Instant now) {
        db.sql("""
                INSERT INTO organization.sign_in_attempt (scope, key_hash, failures, last_at)
                VALUES (:scope, :key, 0, :now)
                ON CONFLICT (scope, key_hash) DO NOTHING
                """)
                .param("scope", scope.name())
                .param("key", Secrets.hash(key))
                .param("now", Timestamp.from(now))
                .update();
        return db.sql("""
                SELECT failures, last_at, locked_until
                  FROM organization.sign_in_attempt
                 WHERE scope = :scope AND key_hash = :key
                   FOR UPDATE
                """)
                .param("scope", scope.name())
                .param("key", Secrets.hash(key))
                .query(Attempts::row)
                .single();
    }

    private void save(Scope scope, String key, Row row) {
        db.sql("""
                UPDATE organization.sign_in_attempt
                   SET failures = :failures, last_at = :last, locked_until = :closedUntil
                 WHERE scope = :scope AND key_hash = :key
                """)
                .param("failures", row.failures())
                .param("last", Timestamp.from(row.last()))
                .param("closedUntil", timestamp(row.closedUntil()))
                .param("scope", scope.name())
                .param("key", Secrets.hash(key))
                .update();
    }

    private record Row(int failures, Instant last, @Nullable Instant closedUntil) {}

    private static Row row(ResultSet row, int number) throws SQLException {
        var closedUntil = row.getTimestamp("locked_until");
        return new Row(
                row.getInt("failures"),
                row.getTimestamp("last_at").toInstant(),
                closedUntil == null ? null : closedUntil.toInstant());
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
