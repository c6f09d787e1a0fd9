package vn.danvan.plan;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.files.Fingerprint;
import vn.danvan.platform.web.Missing;

/** The register of evidence. */
@Repository
class EvidenceRegister {
    private static final String COLUMNS = "id, task_id, kind, name, sha256, size, media_type, added_at";
    private static final RowMapper<Evidence> ROW = (row, n) -> new Evidence(
            new EvidenceId(row.getLong("id")),
            new TaskId(row.getLong("task_id")),
            EvidenceKind.valueOf(row.getString("kind")),
            row.getString("name"),
            new Fingerprint(row.getString("sha256")),
            row.getLong("size"),
            row.getString("media_type"),
            row.getObject("added_at", OffsetDateTime.class).toInstant());

    private final JdbcClient db;

    EvidenceRegister(JdbcClient db) {
        this.db = db;
    }

    /** Adds a file to a task; empty when the task has that very file already. */
    Optional<EvidenceId> insert(
            TaskId task, EvidenceFile file, EvidenceKind kind, Fingerprint fingerprint, OfficerId by, Instant at) {
        return db.sql("""
                        INSERT INTO plan.evidence (task_id, kind, name, sha256, size, media_type, added_by, added_at)
                        VALUES (:task, :kind, :name, :sha256, :size, :mediaType, :by, :at)
                            ON CONFLICT (task_id, sha256) DO NOTHING
                        RETURNING id
                        """)
                .param("task", task.value())
                .param("kind", kind.name())
                .param("name", file.name())
                .param("sha256", fingerprint.hex())
                .param("size", file.content().length)
                .param("mediaType", file.sort().mediaType())
                .param("by", by.value())
                .param("at", Plans.timestamp(at))
                .query((row, n) -> new EvidenceId(row.getLong("id")))
                .optional();
    }

    List<Evidence> of(TaskId task) {
        return db.sql("SELECT " + COLUMNS + " FROM plan.evidence WHERE task_id = :task ORDER BY id")
                .param("task", task.value())
                .query(ROW)
                .list();
    }

    Evidence get(EvidenceId id, TaskId task) {
        return db.sql("SELECT " + COLUMNS + " FROM plan.evidence WHERE id = :id AND task_id = :task")
                .param("id", id.value())
                .param("task", task.value())
                .query(ROW)
                .optional()
                .orElseThrow(() -> new Missing("evidence", id));
    }
}
