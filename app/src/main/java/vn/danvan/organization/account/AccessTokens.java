package vn.danvan.organization.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.platform.access.AccountId;
import vn.danvan.platform.access.TokenScope;

/** The table of tokens. */
@Repository
class AccessTokens {
    private final JdbcClient db;

    AccessTokens(JdbcClient db) {
        this.db = db;
    }

    /** A token that holds, with how often it was used in this minute. */
    record Used(AccessToken token, int uses) {}

    /** Those not revoked, the newest first. */
    List<AccessToken> of(AccountId account) {
        return db.sql("""
                SELECT id, account_id, name, scopes, made_at, expires_at, last_used_at, last_address
                  FROM organization.access_token
                 WHERE account_id = :account AND revoked_at IS NULL
                 ORDER BY id DESC
                """)
                .param("account", account.value())
                .query(AccessTokens::token)
                .list();
    }

    long insert(AccountId account, NewToken token, TokenSecret secret, Instant madeAt, Instant expiresAt) {
        return db.sql("""
                INSERT INTO organization.access_token (account_id, name, scopes, secret_hash, made_at, expires_at)
                VALUES (:account, :name, :scopes, :hash, :madeAt, :expiresAt)
                RETURNING id
                """)
                .param("account", account.value())
                .param("name", token.name())
                .param("scopes", token.scopes().stream().map(TokenScope::word).toArray(String[]::new))
                .param("hash", secret.hash())
                .param("madeAt", Timestamp.from(madeAt))
                .param("expiresAt", Timestamp.from(expiresAt))
                .query(Long.class)
                .single();
    }

    /** Finds the token of a secret and counts its use, in one round to the database. */
    Optional<Used> use(TokenSecret secret, Instant now) {
        return db.sql("""
                WITH token AS (
                    SELECT id, account_id, name, scopes, made_at, expires_at, last_used_at, last_address
                      FROM organization.access_token
                     WHERE secret_hash = :hash AND revoked_at IS NULL AND expires_at > :now
                ), used AS (
                    INSERT INTO organization.access_token_use (token_id, minute, uses)
                    SELECT id, :minute, 1
                      FROM token
                    ON CONFLICT (token_id) DO UPDATE
                       SET uses = CASE WHEN access_token_use.minute = excluded.minute
                                       THEN access_token_use.uses + 1 ELSE 1 END,
                           minute = excluded.minute
                    RETURNING uses
                )
                SELECT token.*, used.uses
                  FROM token
                 CROSS JOIN used
                """)
                .param("hash", secret.hash())
                .param("now", Timestamp.from(now))
                .param("minute", Timestamp.from(now.truncatedTo(ChronoUnit.MINUTES)))
                .query((row, number) -> new Used(token(row, number), row.getInt("uses")))
                .optional();
    }

    /** Once a minute is enough to tell its owner. */
    void noteUse(AccessToken token, String address, Instant now) {
        db.sql("""
                UPDATE organization.access_token
                   SET last_used_at = :minute, last_address = :address
                 WHERE id = :id AND (last_used_at IS DISTINCT FROM :minute OR last_address IS DISTINCT FROM :address)
                """)
                .param("minute", Timestamp.from(now.truncatedTo(ChronoUnit.MINUTES)))
                .param("address", address)
                .param("id", token.id())
                .update();
    }

    /** Whether it was one of the account that held. */
    boolean revoke(AccountId account, long id, Instant now) {
        return revoke(account, (Long) id, now) == 1;
    }

    int revokeAll(AccountId account, Instant now) {
        return revoke(account, null, now);
    }

    private int revoke(AccountId account, @Nullable Long only, Instant now) {
        return db.sql("""
                UPDATE organization.access_token
                   SET revoked_at = :now
                 WHERE account_id = :account AND revoked_at IS NULL AND (CAST(:only AS bigint) IS NULL OR id = :only)
                """)
                .param("now", Timestamp.from(now))
                .param("account", account.value())
                .param("only", only)
                .update();
    }

    private static AccessToken token(ResultSet row, int number) throws SQLException {
        var words = (String[]) row.getArray("scopes").getArray();
        var lastUsed = row.getTimestamp("last_used_at");
        return new AccessToken(
                row.getLong("id"),
                new AccountId(row.getLong("account_id")),
                row.getString("name"),
                // a scope that this version does not know gives nothing
                Arrays.stream(words)
                        .map(TokenScope::of)
                        .flatMap(Optional::stream)
                        .toList(),
                row.getTimestamp("made_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                lastUsed == null ? null : lastUsed.toInstant(),
                row.getString("last_address"));
    }
}
