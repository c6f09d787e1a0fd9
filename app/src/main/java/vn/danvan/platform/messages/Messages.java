package vn.danvan.platform.messages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.platform.access.OfficerId;

/** The table of messages. */
@Service
public class Messages {
    private final JdbcClient db;
    private final Clock clock;

    Messages(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * Tells a person something, once for each topic.
     *
     * @param topic what it is about, such as {@code recount:12}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(OfficerId officer, String topic, String words, String path) {
        db.sql("""
                INSERT INTO platform.message (officer_id, topic, words, path, at)
                VALUES (:officer, :topic, :words, :path, :now)
                ON CONFLICT (officer_id, topic) DO NOTHING
                """)
                .param("officer", officer.value())
                .param("topic", topic)
                .param("words", words)
                .param("path", path)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /**
     * What a person was told, the newest first.
     *
     * @param before the id of the last one already shown; null from the newest on
     */
    @Transactional(readOnly = true)
    public List<Message> of(OfficerId officer, @Nullable Long before, int limit) {
        return db.sql("""
                SELECT id, words, path, at, seen_at
                  FROM platform.message
                 WHERE officer_id = :officer AND id < :before
                 ORDER BY id DESC
                 LIMIT :limit
                """)
                .param("officer", officer.value())
                .param("before", before == null ? Long.MAX_VALUE : before)
                .param("limit", limit)
                .query(Messages::message)
                .list();
    }

    public int unseen(OfficerId officer) {
        return db.sql("SELECT count(*) FROM platform.message WHERE officer_id = :officer AND seen_at IS NULL")
                .param("officer", officer.value())
                .query(Integer.class)
                .single();
    }

    /** Marks what the person has been shown, up to one of them. */
    @Transactional
    public void see(OfficerId officer, long upTo) {
        db.sql("""
                UPDATE platform.message
                   SET seen_at = :now
                 WHERE officer_id = :officer AND id <= :upTo AND seen_at IS NULL
                """)
                .param("officer", officer.value())
                .param("upTo", upTo)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private static Message message(ResultSet row, int number) throws SQLException {
        return new Message(
                row.getLong("id"),
                row.getString("words"),
                row.getString("path"),
                row.getTimestamp("at").toInstant(),
                row.getTimestamp("seen_at") != null);
    }
}
