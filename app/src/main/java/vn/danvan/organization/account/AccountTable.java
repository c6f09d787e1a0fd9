package vn.danvan.organization.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.platform.access.AccountId;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.OfficerId;

/** The table of accounts. */
@Repository
class AccountTable {
    private static final String SELECT = """
            SELECT a.id, a.officer_id, o.agency_id, a.username, a.one_time, a.one_time_expires_at, a.locked
              FROM organization.account a
              JOIN organization.officer o ON o.id = a.officer_id
            """;
    private final JdbcClient db;

    AccountTable(JdbcClient db) {
        this.db = db;
    }

    Optional<Account> named(String username) {
        return db.sql(SELECT + " WHERE a.username = :username")
                .param("username", username)
                .query(AccountTable::account)
                .optional();
    }

    Optional<Account> of(OfficerId officer) {
        return db.sql(SELECT + " WHERE a.officer_id = :officer")
                .param("officer", officer.value())
                .query(AccountTable::account)
                .optional();
    }

    Optional<Account> find(AccountId id) {
        return db.sql(SELECT + " WHERE a.id = :id")
                .param("id", id.value())
                .query(AccountTable::account)
                .optional();
    }

    /** Read apart from the account, so that a hash is only where it is compared. */
    String passwordHash(AccountId id) {
        return db.sql("""
                SELECT password_hash
                  FROM organization.account
                 WHERE id = :id
                """)
                .param("id", id.value())
                .query((row, number) -> row.getString("password_hash"))
                .single();
    }

    /** Empty when the name is taken; the transaction goes on. */
    Optional<AccountId> insert(OfficerId officer, String username, String passwordHash, @Nullable Instant expiresAt) {
        return db.sql("""
                INSERT INTO organization.account (officer_id, username, password_hash, one_time, one_time_expires_at)
                VALUES (:officer, :username, :passwordHash, true, :expiresAt)
                ON CONFLICT (username) DO NOTHING
                RETURNING id
                """)
                .param("officer", officer.value())
                .param("username", username)
                .param("passwordHash", passwordHash)
                .param("expiresAt", timestamp(expiresAt))
                .query((row, number) -> new AccountId(row.getLong("id")))
                .optional();
    }

    void setPassword(AccountId id, String passwordHash, boolean oneTime, @Nullable Instant expiresAt) {
        db.sql("""
                UPDATE organization.account
                   SET password_hash = :passwordHash, one_time = :oneTime, one_time_expires_at = :expiresAt
                 WHERE id = :id
                """)
                .param("passwordHash", passwordHash)
                .param("oneTime", oneTime)
                .param("expiresAt", timestamp(expiresAt))
                .param("id", id.value())
                .update();
    }

    void setLocked(AccountId id, boolean locked) {
        db.sql("""
                UPDATE organization.account
                   SET locked = :locked
                 WHERE id = :id
                """).param("locked", locked).param("id", id.value()).update();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        var expiresAt = row.getTimestamp("one_time_expires_at");
        return new Account(
                new AccountId(row.getLong("id")),
                new OfficerId(row.getLong("officer_id")),
                new AgencyId(row.getLong("agency_id")),
                row.getString("username"),
                row.getBoolean("one_time"),
                expiresAt == null ? null : expiresAt.toInstant(),
                row.getBoolean("locked"));
    }
}
