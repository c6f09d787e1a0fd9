package vn.danvan.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
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

    /** The units that exist on a day, as a tree read from top to bottom. A unit outlives no parent. */
    List<Unit> existing(AgencyId agency, LocalDate day) {
        return db.sql("""
                WITH RECURSIVE tree AS (
                    SELECT u.*, ARRAY[u.position, u.id] AS path
                      FROM organization.unit u
                     WHERE u.agency_id = :agency AND u.parent_id IS NULL
                    UNION ALL
                    SELECT u.*, tree.path || ARRAY[u.position, u.id]
                      FROM organization.unit u
                      JOIN tree ON tree.id = u.parent_id
                )
                SELECT id, agency_id, parent_id, name, short_name, kind, position, first_day, last_day, version
                  FROM tree
                 WHERE first_day <= :day AND (last_day IS NULL OR last_day >= :day)
                 ORDER BY path
                """)
                .param("agency", agency.value())
                .param("day", day)
                .query(Units::unit)
                .list();
    }

    Optional<Unit> find(UnitId id) {
        return db.sql("""
                SELECT id, agency_id, parent_id, name, short_name, kind, position, first_day, last_day, version
                  FROM organization.unit
                 WHERE id = :id
                """).param("id", id.value()).query(Units::unit).optional();
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

    /**
     * Whether another unit of the agency bears the name now.
     *
     * @param except the unit that may keep it; null for none
     */
    boolean isNameTaken(AgencyId agency, String name, @Nullable UnitId except) {
        return db.sql("""
                SELECT EXISTS (SELECT
                                 FROM organization.unit
                                WHERE agency_id = :agency AND last_day IS NULL
                                  AND lower(name COLLATE "vi-x-icu") = lower(:name COLLATE "vi-x-icu")
                                  AND id IS DISTINCT FROM CAST(:except AS bigint))
                """)
                .param("agency", agency.value())
                .param("name", name)
                .param("except", value(except))
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

    void update(Unit unit) {
        var rows = db.sql("""
                UPDATE organization.unit
                   SET name = :name, short_name = :shortName, kind = :kind, position = :position,
                       last_day = :lastDay, version = version + 1
                 WHERE id = :id AND version = :version
                """)
                .param("name", unit.name())
                .param("shortName", unit.shortName())
                .param("kind", unit.kind().name())
                .param("position", unit.position())
                .param("lastDay", unit.lastDay())
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
