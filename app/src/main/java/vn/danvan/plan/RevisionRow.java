package vn.danvan.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.RowMapper;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.files.Fingerprint;

/** Reads a row of the table of revisions. */
final class RevisionRow {
    static final RowMapper<Revision> MAPPER = (row, n) -> revision(row);

    private RevisionRow() {}

    private static Revision revision(ResultSet row) throws SQLException {
        return new Revision(
                new RevisionId(row.getLong("id")),
                new PlanId(row.getLong("plan_id")),
                new AgencyId(row.getLong("agency_id")),
                row.getInt("number"),
                Revision.State.valueOf(row.getString("state")),
                row.getString("file_name"),
                new Fingerprint(row.getString("file_sha256")),
                head(row),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static Revision.Head head(ResultSet row) throws SQLException {
        return new Revision.Head(
                row.getString("kind"),
                row.getString("title"),
                row.getString("symbol"),
                row.getString("issuer"),
                row.getString("superior"),
                row.getString("place"),
                row.getString("issued"),
                row.getString("signatory_authority"),
                row.getString("signatory_title"),
                row.getString("signatory_name"));
    }
}
