package vn.danvan.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.UnitId;

/** Reads what units were and who followed whom. */
@Repository
class UnitLineage {
    private final JdbcClient db;

    UnitLineage(JdbcClient db) {
        this.db = db;
    }

    Map<UnitId, String> names(Collection<UnitId> units, LocalDate day) {
        var names = new HashMap<UnitId, String>();
        db.sql("""
                SELECT u.id, s.name
                  FROM organization.unit u
                 CROSS JOIN LATERAL (SELECT name
                                       FROM organization.unit_state
                                      WHERE unit_id = u.id
                                      ORDER BY first_day <= :day DESC, abs(first_day - CAST(:day AS date))
                                      LIMIT 1) s
                 WHERE u.id = ANY (:units)
                """)
                .param("day", day)
                .param("units", array(units))
                .query((row, number) -> names.put(new UnitId(row.getLong("id")), row.getString("name")))
                .list();
        return names;
    }

    List<UnitId> successors(UnitId unit, LocalDate day) {
        return db.sql("""
                WITH RECURSIVE line AS (
                    SELECT id, last_day
                      FROM organization.unit
                     WHERE id = :unit
                    UNION
                    SELECT u.id, u.last_day
                      FROM line
                      JOIN organization.unit_succession s
                        ON s.predecessor_id = line.id AND s.first_day > line.last_day AND s.first_day <= :day
                      JOIN organization.unit u ON u.id = s.successor_id
                     WHERE line.last_day < :day
                )
                SELECT id
                  FROM line
                 WHERE last_day IS NULL OR last_day >= :day
                 ORDER BY id
                """)
                .param("unit", unit.value())
                .param("day", day)
                .query(UnitLineage::id)
                .list();
    }

    UnitIds descendants(UnitId unit, LocalDate day) {
        return new UnitIds(db.sql("""
                WITH RECURSIVE tree AS (
                    SELECT unit_id
                      FROM organization.unit_state
                     WHERE unit_id = :unit AND first_day <= :day AND (last_day IS NULL OR last_day >= :day)
                    UNION
                    SELECT s.unit_id
                      FROM tree
                      JOIN organization.unit_state s ON s.parent_id = tree.unit_id
                     WHERE s.first_day <= :day AND (s.last_day IS NULL OR s.last_day >= :day)
                )
                SELECT unit_id AS id
                  FROM tree
                """)
                .param("unit", unit.value())
                .param("day", day)
                .query(UnitLineage::id)
                .list());
    }

    UnitIds counted(Collection<UnitId> units, LocalDate day) {
        return new UnitIds(db.sql("""
                WITH RECURSIVE line AS (
                    SELECT unnest(CAST(:units AS bigint[])) AS id
                    UNION
                    SELECT s.predecessor_id
                      FROM line
                      JOIN organization.unit_succession s ON s.successor_id = line.id
                     WHERE s.heir AND s.first_day <= :day
                )
                SELECT id
                  FROM line
                """)
                .param("units", array(units))
                .param("day", day)
                .query(UnitLineage::id)
                .list());
    }

    Heirs heirs(AgencyId agency, LocalDate day) {
        return new Heirs(db.sql("""
                WITH RECURSIVE line AS (
                    SELECT id AS unit, id AS heir, 0 AS step
                      FROM organization.unit
                     WHERE agency_id = :agency
                    UNION ALL
                    SELECT line.unit, s.successor_id, line.step + 1
                      FROM line
                      JOIN organization.unit_succession s ON s.predecessor_id = line.heir
                     WHERE s.heir AND s.first_day <= :day
                )
                SELECT DISTINCT ON (unit) unit, heir
                  FROM line
                 ORDER BY unit, step DESC
                """)
                .param("agency", agency.value())
                .param("day", day)
                .query((row, number) ->
                        new Heirs.Line(new UnitId(row.getLong("unit")), new UnitId(row.getLong("heir"))))
                .list());
    }

    List<UnitState> states(UnitId unit) {
        return db.sql("""
                SELECT s.name, s.short_name, s.kind, s.parent_id, s.first_day AS from_day, s.last_day,
                       c.kind AS change_kind, c.first_day, c.decision_symbol, c.decided_on
                  FROM organization.unit_state s
                  LEFT JOIN organization.unit_change c ON c.id = s.changed_by
                 WHERE s.unit_id = :unit
                 ORDER BY s.first_day DESC
                """).param("unit", unit.value()).query(UnitLineage::state).list();
    }

    Optional<UnitChange> end(UnitId unit) {
        return db.sql("""
                SELECT c.kind AS change_kind, c.first_day, c.decision_symbol, c.decided_on
                  FROM organization.unit u
                  JOIN organization.unit_change c ON c.id = u.ended_by
                 WHERE u.id = :unit
                """)
                .param("unit", unit.value())
                .query((row, number) -> Objects.requireNonNull(change(row)))
                .optional();
    }

    List<Succession> successions(UnitId unit) {
        return db.sql("""
                SELECT s.predecessor_id, s.successor_id, s.heir,
                       c.kind AS change_kind, c.first_day, c.decision_symbol, c.decided_on
                  FROM organization.unit_succession s
                  JOIN organization.unit_change c ON c.id = s.change_id
                 WHERE s.predecessor_id = :unit OR s.successor_id = :unit
                 ORDER BY s.first_day DESC, s.predecessor_id, s.successor_id
                """)
                .param("unit", unit.value())
                .query(UnitLineage::succession)
                .list();
    }

    private static UnitId id(ResultSet row, int number) throws SQLException {
        return new UnitId(row.getLong("id"));
    }

    private static UnitState state(ResultSet row, int number) throws SQLException {
        var parent = row.getObject("parent_id", Long.class);
        return new UnitState(
                new UnitName(
                        row.getString("name"), row.getString("short_name"), UnitKind.valueOf(row.getString("kind"))),
                parent == null ? null : new UnitId(parent),
                row.getObject("from_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                change(row));
    }

    private static Succession succession(ResultSet row, int number) throws SQLException {
        return new Succession(
                new UnitId(row.getLong("predecessor_id")),
                new UnitId(row.getLong("successor_id")),
                row.getBoolean("heir"),
                Objects.requireNonNull(change(row)));
    }

    private static @Nullable UnitChange change(ResultSet row) throws SQLException {
        var kind = row.getString("change_kind");
        if (kind == null) {
            return null;
        }
        var decision = new Decision(row.getString("decision_symbol"), row.getObject("decided_on", LocalDate.class));
        return new UnitChange(
                UnitChange.Kind.valueOf(kind), new Order(row.getObject("first_day", LocalDate.class), decision));
    }

    private static Long[] array(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(Long[]::new);
    }
}
