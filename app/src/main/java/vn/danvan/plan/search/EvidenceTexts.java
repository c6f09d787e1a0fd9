package vn.danvan.plan.search;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.plan.EvidenceId;
import vn.danvan.platform.files.Fingerprint;

/** The register of names and texts of evidence. */
@Repository
class EvidenceTexts {
    private final JdbcClient db;

    EvidenceTexts(JdbcClient db) {
        this.db = db;
    }

    /** A file that was not read yet. */
    record Unread(EvidenceId id, String name, Fingerprint file) {}

    void insert(EvidenceId id) {
        db.sql("""
                INSERT INTO plan.evidence_text (evidence_id, agency_id, name)
                SELECT e.id, t.agency_id, e.name
                  FROM plan.evidence e JOIN plan.task t ON t.id = e.task_id WHERE e.id = :id
                    ON CONFLICT DO NOTHING
                """).param("id", id.value()).update();
    }

    Optional<Unread> unread(EvidenceId id) {
        return db.sql("""
                        SELECT e.id, e.name, e.sha256
                          FROM plan.evidence_text x JOIN plan.evidence e ON e.id = x.evidence_id
                         WHERE e.id = :id AND x.read_at IS NULL
                        """)
                .param("id", id.value())
                .query((row, n) -> new Unread(
                        new EvidenceId(row.getLong("id")),
                        row.getString("name"),
                        new Fingerprint(row.getString("sha256"))))
                .optional();
    }

    void read(EvidenceId id, String text, @Nullable String remark, Instant at) {
        db.sql("""
                        UPDATE plan.evidence_text SET text = :text, remark = :remark, read_at = :at WHERE evidence_id = :id
                        """)
                .param("text", text)
                .param("remark", remark)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }
}
