package vn.danvan.plan;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.platform.access.Actor;

/** The register of wishes for other days. */
@Repository
class DueRequests {
    private final JdbcClient db;

    DueRequests(JdbcClient db) {
        this.db = db;
    }

    /** The one that waits for a decision. */
    Optional<DueRequest> open(TaskId task) {
        return db.sql("""
                        SELECT id, dues, reason, asked_by, asked_at FROM plan.due_request
                         WHERE task_id = :task AND decided_at IS NULL
                        """)
                .param("task", task.value())
                .query((row, n) -> new DueRequest(
                        row.getLong("id"),
                        row.getString("dues"),
                        row.getString("reason"),
                        row.getString("asked_by"),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** Saves a wish; false when another one waits already. */
    boolean insert(TaskId task, String dues, String reason, Actor by, Instant at) {
        return db.sql("""
                        INSERT INTO plan.due_request (task_id, dues, reason, asked_by, asked_at)
                        VALUES (:task, :dues, :reason, :by, :at)
                            ON CONFLICT (task_id) WHERE decided_at IS NULL DO NOTHING
                        """)
                        .param("task", task.value())
                        .param("dues", dues)
                        .param("reason", reason.strip())
                        .param("by", by.signature())
                        .param("at", Plans.timestamp(at))
                        .update()
                == 1;
    }

    /** Decides what waits; false when nothing waited. */
    boolean decide(TaskId task, boolean granted, Instant at) {
        return db.sql("""
                        UPDATE plan.due_request SET granted = :granted, decided_at = :at
                         WHERE task_id = :task AND decided_at IS NULL
                        """)
                        .param("granted", granted)
                        .param("at", Plans.timestamp(at))
                        .param("task", task.value())
                        .update()
                == 1;
    }
}
