package vn.danvan.worklist;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.platform.access.AccountId;
import vn.danvan.platform.access.Secrets;
import vn.danvan.platform.access.SignedIn;
import vn.danvan.platform.audit.Audit;

/** The table of feeds. A secret is shown once, when it is made; the table has only its SHA-256. */
@Service
public class Feeds {
    public static final int MOST = 20;

    private final JdbcClient db;
    private final Audit audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Feeds(JdbcClient db, Audit audit, Clock clock) {
        this.db = db;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Feed> of(SignedIn person) {
        return db.sql("""
                SELECT id, account_id, name, query, made_at FROM worklist.feed WHERE officer_id = :officer ORDER BY id
                """)
                .param("officer", person.actor().officer().value())
                .query(Feeds::feed)
                .list();
    }

    /** Makes a feed and says its secret; empty when the person has as many as there may be. */
    @Transactional
    public Optional<String> make(SignedIn person, String name, String query) {
        if (of(person).size() >= MOST) {
            return Optional.empty();
        }
        var secret = Secrets.make(random);
        var id = db.sql("""
                INSERT INTO worklist.feed (account_id, officer_id, name, query, secret_hash, made_at)
                VALUES (:account, :officer, :name, :query, :hash, :now)
                RETURNING id
                """)
                .param("account", person.account().value())
                .param("officer", person.actor().officer().value())
                .param("name", name)
                .param("query", query)
                .param("hash", Secrets.hash(secret))
                .param("now", Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
        audit.record(person.actor(), "feed.make", "feed:" + id, Map.of());
        return Optional.of(secret);
    }

    /** From now on the address answers nothing. */
    @Transactional
    public void revoke(SignedIn person, long id) {
        var rows = db.sql("DELETE FROM worklist.feed WHERE id = :id AND officer_id = :officer")
                .param("id", id)
                .param("officer", person.actor().officer().value())
                .update();
        if (rows == 1) {
            audit.record(person.actor(), "feed.revoke", "feed:" + id, Map.of());
        }
    }

    @Transactional(readOnly = true)
    public Optional<Feed> find(String secret) {
        return db.sql("SELECT id, account_id, name, query, made_at FROM worklist.feed WHERE secret_hash = :hash")
                .param("hash", Secrets.hash(secret))
                .query(Feeds::feed)
                .optional();
    }

    private static Feed feed(ResultSet row, int number) throws SQLException {
        return new Feed(
                row.getLong("id"),
                new AccountId(row.getLong("account_id")),
                row.getString("name"),
                row.getString("query"),
                row.getTimestamp("made_at").toInstant());
    }
}
