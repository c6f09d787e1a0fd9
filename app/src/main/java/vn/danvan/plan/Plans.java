package vn.danvan.plan;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.files.Fingerprint;
import vn.danvan.platform.web.Missing;
import vn.danvan.platform.web.Stale;

/** The register of plans and their revisions. */
@Repository
class Plans {
    private static final String REVISION_COLUMNS = """
            id, plan_id, agency_id, number, state, file_name, file_sha256, kind, title, symbol, issuer, superior, place,
            issued, signatory_authority, signatory_title, signatory_name, created_at
            """;

    private final JdbcClient db;

    Plans(JdbcClient db) {
        this.db = db;
    }

    PlanId insert(AgencyId agency, int year, String title, Instant at) {
        var id = db.sql("""
                        INSERT INTO plan.plan (agency_id, year, title, created_at)
                        VALUES (:agency, :year, :title, :at) RETURNING id
                        """)
                .param("agency", agency.value())
                .param("year", year)
                .param("title", title)
                .param("at", timestamp(at))
                .query(Long.class)
                .single();
        return new PlanId(id);
    }

    Plan get(PlanId id, AgencyId agency) {
        return db.sql("SELECT id, agency_id, year, title FROM plan.plan WHERE id = :id AND agency_id = :agency")
                .param("id", id.value())
                .param("agency", agency.value())
                .query((row, n) -> new Plan(
                        new PlanId(row.getLong("id")),
                        new AgencyId(row.getLong("agency_id")),
                        row.getInt("year"),
                        row.getString("title")))
                .optional()
                .orElseThrow(() -> new Missing("plan", id));
    }

    void describe(PlanId id, int year, String title) {
        db.sql("UPDATE plan.plan SET year = :year, title = :title WHERE id = :id")
                .param("year", year)
                .param("title", title)
                .param("id", id.value())
                .update();
    }

    /** Opens a draft; empty when the same file is there already, or the plan has a draft. */
    Optional<RevisionId> insertDraft(PlanId plan, AgencyId agency, NewRevision revision, OfficerId by, Instant at) {
        try {
            return Optional.of(insertRevision(plan, agency, revision, by, at));
        } catch (DuplicateKeyException e) {
            return Optional.empty();
        }
    }

    private RevisionId insertRevision(PlanId plan, AgencyId agency, NewRevision revision, OfficerId by, Instant at) {
        var head = revision.head();
        var id = db.sql("""
                        INSERT INTO plan.revision (plan_id, agency_id, number, state, file_name, file_sha256, source_text,
                               kind, title, symbol, issuer, superior, place, issued, signatory_authority,
                               signatory_title, signatory_name, created_by, created_at)
                        SELECT :plan, :agency, coalesce(max(number), 0) + 1, 'DRAFT', :fileName, :sha256, :text,
                               :kind, :title, :symbol, :issuer, :superior, :place, :issued, :authority,
                               :signatoryTitle, :signatoryName, :by, :at
                          FROM plan.revision WHERE plan_id = :plan
                        RETURNING id
                        """)
                .param("plan", plan.value())
                .param("agency", agency.value())
                .param("fileName", revision.fileName())
                .param("sha256", revision.file().hex())
                .param("text", revision.text())
                .param("kind", head.kind())
                .param("title", head.title())
                .param("symbol", head.symbol())
                .param("issuer", head.issuer())
                .param("superior", head.superior())
                .param("place", head.place())
                .param("issued", head.issued())
                .param("authority", head.signatoryAuthority())
                .param("signatoryTitle", head.signatoryTitle())
                .param("signatoryName", head.signatoryName())
                .param("by", by.value())
                .param("at", timestamp(at))
                .query(Long.class)
                .single();
        return new RevisionId(id);
    }

    Revision get(RevisionId id, AgencyId agency) {
        return db.sql("SELECT " + REVISION_COLUMNS + " FROM plan.revision WHERE id = :id AND agency_id = :agency")
                .param("id", id.value())
                .param("agency", agency.value())
                .query(RevisionRow.MAPPER)
                .optional()
                .orElseThrow(() -> new Missing("revision", id));
    }

    Optional<Revision> withFile(Fingerprint file, AgencyId agency) {
        return db.sql("SELECT " + REVISION_COLUMNS
                        + " FROM plan.revision WHERE agency_id = :agency AND file_sha256 = :sha256"
                        + " AND state <> 'DISCARDED'")
                .param("agency", agency.value())
                .param("sha256", file.hex())
                .query(RevisionRow.MAPPER)
                .optional();
    }

    Optional<Revision> inState(Revision.State state, PlanId plan) {
        return db.sql("SELECT " + REVISION_COLUMNS + " FROM plan.revision WHERE plan_id = :plan AND state = :state"
                        + " ORDER BY number DESC LIMIT 1")
                .param("plan", plan.value())
                .param("state", state.name())
                .query(RevisionRow.MAPPER)
                .optional();
    }

    String sourceText(RevisionId id) {
        return db.sql("SELECT source_text FROM plan.revision WHERE id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    /** Locks the draft for the rest of the transaction, so that it is approved or discarded once. */
    Revision lockDraft(RevisionId id, AgencyId agency) {
        return db.sql("SELECT " + REVISION_COLUMNS
                        + " FROM plan.revision WHERE id = :id AND agency_id = :agency AND state = 'DRAFT' FOR UPDATE")
                .param("id", id.value())
                .param("agency", agency.value())
                .query(RevisionRow.MAPPER)
                .optional()
                .orElseThrow(() -> new Stale("revision", id));
    }

    void close(RevisionId id, Revision.State state, OfficerId by, Instant at) {
        db.sql("UPDATE plan.revision SET state = :state, closed_by = :by, closed_at = :at WHERE id = :id")
                .param("state", state.name())
                .param("by", by.value())
                .param("at", timestamp(at))
                .param("id", id.value())
                .update();
    }

    static OffsetDateTime timestamp(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
