package vn.danvan.organization;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.UnitId;
import vn.danvan.platform.web.Stale;

/** Writes the history of units. Each of its callers holds the agency by {@link Agencies#lock}. */
@Repository
class UnitChanges {
    private final JdbcClient db;

    UnitChanges(JdbcClient db) {
        this.db = db;
    }

    /** Writes down the decision. */
    long insert(AgencyId agency, UnitChange change) {
        return db.sql("""
                INSERT INTO organization.unit_change (agency_id, kind, first_day, decision_symbol, decided_on)
                VALUES (:agency, :kind, :firstDay, :symbol, :decidedOn)
                RETURNING id
                """)
                .param("agency", agency.value())
                .param("kind", change.kind().name())
                .param("firstDay", change.order().firstDay())
                .param("symbol", change.order().decision().symbol())
                .param("decidedOn", change.order().decision().day())
                .query(Long.class)
                .single();
    }

    UnitId establish(NewUnit unit, AgencyId agency, LocalDate firstDay, long change) {
        return new UnitId(db.sql("""
                INSERT INTO organization.unit
                       (agency_id, parent_id, name, short_name, kind, position, first_day, changed_by)
                VALUES (:agency, :parent, :name, :shortName, :kind, :position, :firstDay, :change)
                RETURNING id
                """)
                .param("agency", agency.value())
                .param("parent", value(unit.parent()))
                .param("name", unit.name())
                .param("shortName", unit.shortName())
                .param("kind", unit.kind().name())
                .param("position", unit.position())
                .param("firstDay", firstDay)
                .param("change", change)
                .query(Long.class)
                .single());
    }

    /** From a day on the unit is what {@code unit} says; what it was until the day before is kept. */
    void restate(Unit unit, LocalDate from, long change) {
        var rows = db.sql("""
                WITH past AS (
                    INSERT INTO organization.unit_past
                           (unit_id, agency_id, parent_id, name, short_name, kind, position, first_day, last_day, changed_by)
                    SELECT id, agency_id, parent_id, name, short_name, kind, position,
                           coalesce(since, first_day), CAST(:from AS date) - 1, changed_by
                      FROM organization.unit
                     WHERE id = :id AND version = :version AND coalesce(since, first_day) < :from
                )
                UPDATE organization.unit
                   SET name = :name, short_name = :shortName, kind = :kind, parent_id = :parent,
                       since = CASE WHEN first_day < :from THEN CAST(:from AS date) END,
                       changed_by = :change, version = version + 1
                 WHERE id = :id AND version = :version AND coalesce(since, first_day) <= :from
                """)
                .param("id", unit.id().value())
                .param("version", unit.version())
                .param("from", from)
                .param("name", unit.name())
                .param("shortName", unit.shortName())
                .param("kind", unit.kind().name())
                .param("parent", value(unit.parent()))
                .param("change", change)
                .update();
        oneOf(rows, unit);
    }

    void end(Unit unit, LocalDate lastDay, long change) {
        var rows = db.sql("""
                UPDATE organization.unit
                   SET last_day = :lastDay, ended_by = :change, version = version + 1
                 WHERE id = :id AND version = :version AND last_day IS NULL
                """)
                .param("lastDay", lastDay)
                .param("change", change)
                .param("id", unit.id().value())
                .param("version", unit.version())
                .update();
        oneOf(rows, unit);
    }

    void succeed(UnitId predecessor, UnitId successor, boolean heir, LocalDate firstDay, long change) {
        db.sql("""
                INSERT INTO organization.unit_succession (predecessor_id, successor_id, change_id, first_day, heir)
                VALUES (:predecessor, :successor, :change, :firstDay, :heir)
                """)
                .param("predecessor", predecessor.value())
                .param("successor", successor.value())
                .param("change", change)
                .param("firstDay", firstDay)
                .param("heir", heir)
                .update();
    }

    /** Since when the unit is what it was last. */
    LocalDate lastChange(UnitId unit) {
        return db.sql("""
                SELECT coalesce(since, first_day)
                  FROM organization.unit
                 WHERE id = :unit
                """).param("unit", unit.value()).query(LocalDate.class).single();
    }

    /** The units that are directly below this one on a day or later. */
    List<UnitId> childrenFrom(UnitId unit, LocalDate day) {
        return db.sql("""
                SELECT DISTINCT unit_id
                  FROM organization.unit_state
                 WHERE parent_id = :unit AND (last_day IS NULL OR last_day >= :day)
                 ORDER BY unit_id
                """)
                .param("unit", unit.value())
                .param("day", day)
                .query((row, number) -> new UnitId(row.getLong("unit_id")))
                .list();
    }

    /** Whether a unit stands above another, or is the same, on a day or at any change after it. */
    boolean isAbove(UnitId upper, UnitId lower, LocalDate from) {
        return db.sql("""
                WITH RECURSIVE day AS (
                    SELECT CAST(:from AS date) AS day
                    UNION
                    SELECT s.first_day
                      FROM organization.unit u
                      JOIN organization.unit_state s ON s.agency_id = u.agency_id AND s.first_day > :from
                     WHERE u.id = :lower
                ), above AS (
                    SELECT day, CAST(:lower AS bigint) AS id
                      FROM day
                    UNION
                    SELECT above.day, s.parent_id
                      FROM above
                      JOIN organization.unit_state s
                        ON s.unit_id = above.id AND s.first_day <= above.day
                           AND (s.last_day IS NULL OR s.last_day >= above.day)
                     WHERE s.parent_id IS NOT NULL
                )
                SELECT EXISTS (SELECT FROM above WHERE id = :upper)
                """)
                .param("upper", upper.value())
                .param("lower", lower.value())
                .param("from", from)
                .query(Boolean.class)
                .single();
    }

    private static void oneOf(int rows, Unit unit) {
        if (rows != 1) {
            throw new Stale("unit", unit.id());
        }
    }

    private static @Nullable Long value(@Nullable UnitId id) {
        return id == null ? null : id.value();
    }
}
