package vn.danvan.organization.exchange;

import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.organization.UnitIds;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.UnitId;

/** Saves the units of a file in one statement, and removes them again. */
@Repository
class UnitImport {
    private final JdbcClient db;

    UnitImport(JdbcClient db) {
        this.db = db;
    }

    void save(List<UnitLines.Read> lines, ImportId batch, AgencyId agency) {
        var ids = ids(lines.size());
        var parents = new ArrayList<@Nullable Long>();
        for (var line : lines) {
            parents.add(parent(line, ids));
        }
        db.sql("""
                INSERT INTO organization.unit
                       (id, agency_id, parent_id, name, short_name, kind, position, first_day, import_id)
                OVERRIDING SYSTEM VALUE
                SELECT l.id, :agency, l.parent, l.name, l.short_name, l.kind, l.position, l.first_day, :batch
                  FROM unnest(CAST(:ids AS bigint[]), CAST(:parents AS bigint[]), CAST(:names AS text[]),
                              CAST(:shortNames AS text[]), CAST(:kinds AS text[]), CAST(:positions AS bigint[]),
                              CAST(:firstDays AS date[]))
                       AS l (id, parent, name, short_name, kind, position, first_day)
                """)
                .param("agency", agency.value())
                .param("batch", batch.value())
                .param("ids", ids.toArray(Long[]::new))
                .param("parents", parents.toArray(Long[]::new))
                .param("names", texts(lines, UnitLines.Read::name))
                .param("shortNames", texts(lines, UnitLines.Read::shortName))
                .param("kinds", texts(lines, line -> line.kind().name()))
                .param(
                        "positions",
                        lines.stream().map(line -> (long) line.position()).toArray(Long[]::new))
                .param(
                        "firstDays",
                        lines.stream()
                                .map(line -> Date.valueOf(line.firstDay()))
                                .toArray(Date[]::new))
                .update();
    }

    private static @Nullable Long parent(UnitLines.Read line, List<Long> ids) {
        if (line.parentUnit() != null) {
            return line.parentUnit().id().value();
        }
        return line.parentLine() == null ? null : ids.get(line.parentLine());
    }

    private static String[] texts(List<UnitLines.Read> lines, Function<UnitLines.Read, String> text) {
        return lines.stream().map(text).toArray(String[]::new);
    }

    private List<Long> ids(int count) {
        return db.sql("""
                SELECT nextval(pg_get_serial_sequence('organization.unit', 'id')) AS id
                  FROM generate_series(1, :count)
                """)
                .param("count", count)
                .query((row, number) -> row.getLong("id"))
                .list();
    }

    UnitIds of(ImportId batch) {
        return new UnitIds(db.sql("""
                SELECT id
                  FROM organization.unit
                 WHERE import_id = :batch
                """)
                .param("batch", batch.value())
                .query((row, number) -> new UnitId(row.getLong("id")))
                .list());
    }

    /** Whether anything of this module hangs on them: units below, people, a history of their own. */
    boolean areInUse(ImportId batch) {
        return db.sql("""
                WITH ours AS (
                    SELECT id, version, last_day
                      FROM organization.unit
                     WHERE import_id = :batch
                )
                SELECT EXISTS (SELECT FROM ours WHERE version > 0 OR last_day IS NOT NULL)
                    OR EXISTS (SELECT
                                 FROM organization.unit_state s
                                 JOIN ours ON ours.id = s.parent_id
                                WHERE s.unit_id NOT IN (SELECT id FROM ours))
                    OR EXISTS (SELECT FROM organization.unit_past p JOIN ours ON ours.id = p.unit_id)
                    OR EXISTS (SELECT
                                 FROM organization.unit_succession s
                                 JOIN ours ON ours.id IN (s.predecessor_id, s.successor_id))
                    OR EXISTS (SELECT FROM organization.post p JOIN ours ON ours.id = p.unit_id)
                    OR EXISTS (SELECT
                                 FROM organization.committee_composition k
                                 JOIN ours ON ours.id = k.standing_unit_id)
                """).param("batch", batch.value()).query(Boolean.class).single();
    }

    int remove(ImportId batch) {
        return db.sql("""
                DELETE FROM organization.unit
                 WHERE import_id = :batch
                """).param("batch", batch.value()).update();
    }
}
