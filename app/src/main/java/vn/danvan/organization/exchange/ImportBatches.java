package vn.danvan.organization.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.files.Fingerprint;

/** The table of files that were read. */
@Repository
class ImportBatches {
    private static final String SELECT = """
            SELECT b.id, b.agency_id, b.kind, b.file_name, b.file_sha256, b.state, b.lines, b.created_by, b.created_at
              FROM organization.import_batch b
            """;
    private final JdbcClient db;

    ImportBatches(JdbcClient db) {
        this.db = db;
    }

    ImportId insert(ImportKind kind, String fileName, Fingerprint file, Instant now, Actor actor) {
        return new ImportId(db.sql("""
                INSERT INTO organization.import_batch
                       (agency_id, kind, file_name, file_sha256, state, created_by, created_at)
                VALUES (:agency, :kind, :fileName, :file, 'READ', :officer, :now)
                RETURNING id
                """)
                .param("agency", actor.agency().value())
                .param("kind", kind.name())
                .param("fileName", fileName)
                .param("file", file.hex())
                .param("officer", actor.officer().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single());
    }

    Optional<ImportBatch> find(ImportId id) {
        return db.sql(SELECT + " WHERE b.id = :id")
                .param("id", id.value())
                .query(ImportBatches::batch)
                .optional();
    }

    /** Held until the transaction ends, so that two who confirm the same file do so once. */
    Optional<ImportBatch> locked(ImportId id) {
        return db.sql(SELECT + " WHERE b.id = :id FOR UPDATE")
                .param("id", id.value())
                .query(ImportBatches::batch)
                .optional();
    }

    List<ImportBatch> latest(AgencyId agency, int limit) {
        return db.sql(SELECT + " WHERE b.agency_id = :agency ORDER BY b.id DESC LIMIT :limit")
                .param("agency", agency.value())
                .param("limit", limit)
                .query(ImportBatches::batch)
                .list();
    }

    void set(ImportId id, ImportBatch.State state, int lines) {
        db.sql("""
                UPDATE organization.import_batch
                   SET state = :state, lines = :lines
                 WHERE id = :id
                """)
                .param("state", state.name())
                .param("lines", lines)
                .param("id", id.value())
                .update();
    }

    private static ImportBatch batch(ResultSet row, int number) throws SQLException {
        return new ImportBatch(
                new ImportId(row.getLong("id")),
                new AgencyId(row.getLong("agency_id")),
                ImportKind.valueOf(row.getString("kind")),
                row.getString("file_name"),
                new Fingerprint(row.getString("file_sha256")),
                ImportBatch.State.valueOf(row.getString("state")),
                row.getInt("lines"),
                new OfficerId(row.getLong("created_by")),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
