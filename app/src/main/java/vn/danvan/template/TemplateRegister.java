package vn.danvan.template;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.files.Fingerprint;
import vn.danvan.platform.web.Missing;

/** The templates that agencies use; a withdrawn one stays in the table, and no page shows it. */
@Repository
class TemplateRegister {
    private static final String COLUMNS = "id, name, file_name, sha256, fields, saved_at, version";

    private final JdbcClient db;

    TemplateRegister(JdbcClient db) {
        this.db = db;
    }

    /** Empty where the agency uses one of that name already. */
    Optional<TemplateId> insert(
            Actor by, String name, String fileName, Fingerprint file, SequencedSet<String> fields, Instant at) {
        return db.sql("""
                INSERT INTO template.template (agency_id, name, file_name, sha256, fields, saved_by, saved_at)
                VALUES (:agency, :name, :fileName, :sha256, :fields, :by, :at)
                    ON CONFLICT (agency_id, name) WHERE withdrawn_at IS NULL DO NOTHING
                RETURNING id
                """)
                .param("agency", by.agency().value())
                .param("name", name)
                .param("fileName", fileName)
                .param("sha256", file.hex())
                .param("fields", fields.toArray(String[]::new))
                .param("by", by.officer().value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new TemplateId(row.getLong("id")))
                .optional();
    }

    /** False where somebody else replaced or withdrew it meanwhile. */
    boolean replace(
            OfficeTemplate seen, Actor by, String fileName, Fingerprint file, SequencedSet<String> fields, Instant at) {
        return db.sql("""
                UPDATE template.template
                   SET file_name = :fileName, sha256 = :sha256, fields = :fields,
                       saved_by = :by, saved_at = :at, version = version + 1
                 WHERE id = :id AND version = :version AND withdrawn_at IS NULL
                """)
                        .param("fileName", fileName)
                        .param("sha256", file.hex())
                        .param("fields", fields.toArray(String[]::new))
                        .param("by", by.officer().value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("id", seen.id().value())
                        .param("version", seen.version())
                        .update()
                == 1;
    }

    void withdraw(TemplateId id, Instant at) {
        db.sql("""
                UPDATE template.template
                   SET withdrawn_at = :at, version = version + 1
                 WHERE id = :id AND withdrawn_at IS NULL
                """)
                .param("id", id.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<OfficeTemplate> of(AgencyId agency) {
        return db.sql("SELECT " + COLUMNS + """
                 FROM template.template
                WHERE agency_id = :agency AND withdrawn_at IS NULL
                ORDER BY name
                """)
                .param("agency", agency.value())
                .query((row, n) -> template(row))
                .list();
    }

    OfficeTemplate get(TemplateId id, AgencyId agency) {
        return db.sql("SELECT " + COLUMNS + """
                 FROM template.template
                WHERE id = :id AND agency_id = :agency AND withdrawn_at IS NULL
                """)
                .param("id", id.value())
                .param("agency", agency.value())
                .query((row, n) -> template(row))
                .optional()
                .orElseThrow(() -> new Missing("template", id));
    }

    private static OfficeTemplate template(ResultSet row) throws SQLException {
        return new OfficeTemplate(
                new TemplateId(row.getLong("id")),
                row.getString("name"),
                row.getString("file_name"),
                new Fingerprint(row.getString("sha256")),
                words(row.getArray("fields")),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }

    private static List<String> words(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
