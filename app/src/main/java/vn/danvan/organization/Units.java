package vn.danvan.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.UnitId;
import vn.danvan.platform.web.Stale;

/** The table of units. */
@Repository
class Units {
    private final JdbcClient db;

    Units(JdbcClient db) {
        this.db = db;
    }

    /** The units that exist on a day by the names of that day, as a tree read from top to bottom. */
    List<Unit> existing(AgencyId agency, LocalDate day) {
        return db.sql("""
                WITH RECURSIVE state AS MATERIALIZED (
                    SELECT unit_id, parent_id, name, short_name, kind, position
                      FROM organization.unit_state
                     WHERE agency_id = :agency AND first_day <= :day AND (last_day IS NULL OR last_day >= :day)
                ), tree AS (
                    SELECT s.*, ARRAY[s.position, s.unit_id] AS path
                      FROM state s
                     WHERE s.parent_id IS NULL
                    UNION ALL
                    SELECT s.*, tree.path || ARRAY[s.position, s.unit_id]
                      FROM state s
                      JOIN tree ON tree.unit_id = s.parent_id
                )
                SELECT u.id, u.agency_id, t.parent_id, t.name, t.short_name, t.kind, t.position,
                       u.first_day, u.last_day, u.version
                  FROM tree t
                  JOIN organization.unit u ON u.id = t.unit_id
                 ORDER BY t.path
                """)
                .param("agency", agency.value())
                .param("day", day)
                .query(Units::unit)
                .list();
    }

    /** A unit as it was on a day, or as near to that day as it existed. */
    Optional<Unit> find(UnitId id, LocalDate day) {
        return db.sql("""
                SELECT u.id, u.agency_id, s.parent_id, s.name, s.short_name, s.kind, s.position,
                       u.first_day, u.last_day, u.version
                  FROM organization.unit u
                  JOIN organization.unit_state s ON s.unit_id = u.id
                 WHERE u.id = :id
                 ORDER BY s.first_day <= :day DESC, abs(s.first_day - CAST(:day AS date))
                 LIMIT 1
                """)
                .param("id", id.value())
                .param("day", day)
                .query(Units::unit)
                .optional();
    }

    /** The unit, held against changes by others until the transaction ends. */
    Optional<Unit> locked(UnitId id) {
        return db.sql("""
                SELECT id, agency_id, parent_id, name, short_name, kind, position, first_day, last_day, version
                  FROM organization.unit
                 WHERE id = :id
                   FOR UPDATE
                """).param("id", id.value()).query(Units::unit).optional();
    }

    /** Whether a unit of the agency that nobody has closed bears the name; those given may keep it. */
    boolean isNameTaken(AgencyId agency, String name, Collection<UnitId> except) {
        return db.sql("""
                SELECT EXISTS (SELECT
                                 FROM organization.unit
                                WHERE agency_id = :agency AND last_day IS NULL
                                  AND lower(name COLLATE "vi-x-icu") = lower(:name COLLATE "vi-x-icu")
                                  AND id <> ALL (:except))
                """)
                .param("agency", agency.value())
                .param("name", name)
                .param("except", except.stream().map(UnitId::value).toArray(Long[]::new))
                .query(Boolean.class)
                .single();
    }

    UnitId insert(NewUnit unit, AgencyId agency, LocalDate firstDay) {
        return new UnitId(db.sql("""
                INSERT INTO organization.unit (agency_id, parent_id, name, short_name, kind, position, first_day)
                VALUES (:agency, :parent, :name, :shortName, :kind, :position, :firstDay)
                RETURNING id
                """)
                .param("agency", agency.value())
                .param("parent", value(unit.parent()))
                .param("name", unit.name())
                .param("shortName", unit.shortName())
                .param("kind", unit.kind().name())
                .param("position", unit.position())
                .param("firstDay", firstDay)
                .query(Long.class)
                .single());
    }

    /** Corrects what the unit is called, without a new line in its history. */
    void update(Unit unit) {
        var rows = db.sql("""
                UPDATE organization.unit
                   SET name = :name, short_name = :shortName, kind = :kind, position = :position,
                       version = version + 1
                 WHERE id = :id AND version = :version
                """)
                .param("name", unit.name())
                .param("shortName", unit.shortName())
                .param("kind", unit.kind().name())
                .param("position", unit.position())
                .param("id", unit.id().value())
                .param("version", unit.version())
                .update();
        if (rows != 1) {
            throw new Stale("unit", unit.id());
        }
    }

    private static @Nullable Long value(@Nullable UnitId id) {
        return id == null ? null : id.value();
    }

    private static Unit unit(ResultSet row, int number) throws SQLException {
        var parent = row.getObject("parent_id", Long.class);
        return new Unit(
                new UnitId(row.getLong("id")),
                new AgencyId(row.getLong("agency_id")),
                parent == null ? null : new UnitId(parent),
                row.getString("name"),
                row.getString("short_name"),
                UnitKind.valueOf(row.getString("kind")),
                row.getInt("position"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getInt("version"));
    }
}
