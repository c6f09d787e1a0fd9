package vn.danvan.plan;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.platform.access.Actor;

/** The register of evidence that is not a file. */
@Repository
class References {
    private final JdbcClient db;

    References(JdbcClient db) {
        this.db = db;
    }

    List<Reference> of(TaskId task) {
        return db.sql("""
                        SELECT id, kind, words, address, added_by, added_at
                          FROM plan.reference WHERE task_id = :task ORDER BY id
                        """)
                .param("task", task.value())
                .query((row, n) -> new Reference(
                        row.getLong("id"),
                        EvidenceKind.valueOf(row.getString("kind")),
                        row.getString("words"),
                        row.getString("address"),
                        row.getString("added_by"),
                        row.getObject("added_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Adds one; false when the task has it already. */
    boolean insert(TaskId task, EvidenceKind kind, String words, @Nullable String address, Actor by, Instant at) {
        return db.sql("""
                        INSERT INTO plan.reference (task_id, kind, words, address, added_by, added_at)
                        VALUES (:task, :kind, :words, :address, :by, :at)
                            ON CONFLICT (task_id, kind, words) DO NOTHING
                        """)
                        .param("task", task.value())
                        .param("kind", kind.name())
                        .param("words", words)
                        .param("address", address)
                        .param("by", by.name())
                        .param("at", Plans.timestamp(at))
                        .update()
                == 1;
    }
}
