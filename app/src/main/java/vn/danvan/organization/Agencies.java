package vn.danvan.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.web.Missing;

/** The table of agencies. */
@Repository
class Agencies {
    /** What each agency is called from when to when, as far as it was written down. */
    private static final String NAMES = """
            SELECT id, name, parent_name, short_name, first_day, last_day, decision_symbol, decided_on
              FROM (SELECT id, name, parent_name, short_name, since AS first_day, CAST(NULL AS date) AS last_day,
                           decision_symbol, decided_on
                      FROM organization.agency
                     UNION ALL
                    SELECT agency_id, name, parent_name, short_name, first_day, last_day, decision_symbol, decided_on
                      FROM organization.agency_past) name
            """;

    private final JdbcClient db;

    Agencies(JdbcClient db) {
        this.db = db;
    }

    /** The agency by its name of a day. */
    Agency on(AgencyId id, LocalDate day) {
        return db.sql(NAMES + """
                 WHERE id = :id AND (last_day IS NULL OR last_day >= :day)
                 ORDER BY last_day
                 LIMIT 1
                """)
                .param("id", id.value())
                .param("day", day)
                .query(Agencies::agency)
                .optional()
                .orElseThrow(() -> new Missing("agency", id));
    }

    /** All its names, the newest first. */
    List<AgencyName> names(AgencyId id) {
        return db.sql(NAMES + """
                 WHERE id = :id
                 ORDER BY last_day DESC
                """).param("id", id.value()).query(Agencies::name).list();
    }

    /** The newest names of some agencies. */
    Map<AgencyId, String> namesOf(Collection<AgencyId> some) {
        return db
                .sql("SELECT id, name FROM organization.agency WHERE id = ANY (:ids)")
                .param("ids", some.stream().map(AgencyId::value).toArray(Long[]::new))
                .query((row, number) -> Map.entry(new AgencyId(row.getLong("id")), row.getString("name")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** At most two agencies of that name or short name: more than one is enough to know that it names none. */
    List<AgencyId> named(String name) {
        return db.sql("""
                SELECT id
                  FROM organization.agency
                 WHERE lower(name COLLATE "vi-x-icu") = lower(:name COLLATE "vi-x-icu")
                    OR lower(short_name COLLATE "vi-x-icu") = lower(:name COLLATE "vi-x-icu")
                 ORDER BY id
                 LIMIT 2
                """)
                .param("name", name)
                .query((row, number) -> new AgencyId(row.getLong("id")))
                .list();
    }

    /** Lets one change of the agency's units wait for another, so that no two together make what neither would alone. */
    void lock(AgencyId id) {
        db.sql("""
                SELECT id
                  FROM organization.agency
                 WHERE id = :id
                   FOR NO KEY UPDATE
                """).param("id", id.value()).query(Long.class).single();
    }

    /** @param named whether the name is the real one; otherwise its administrator is asked for it first */
    AgencyId insert(String name, @Nullable String parentName, String shortName, boolean named) {
        return new AgencyId(db.sql("""
                INSERT INTO organization.agency (name, parent_name, short_name, named)
                VALUES (:name, :parentName, :shortName, :named)
                RETURNING id
                """)
                .param("name", name)
                .param("parentName", parentName)
                .param("shortName", shortName)
                .param("named", named)
                .query(Long.class)
                .single());
    }

    /** Corrects the newest name, without a new line in its history. */
    void correct(Agency agency) {
        db.sql("""
                UPDATE organization.agency
                   SET name = :name, parent_name = :parentName, short_name = :shortName, named = true
                 WHERE id = :id
                """)
                .param("name", agency.name())
                .param("parentName", agency.parentName())
                .param("shortName", agency.shortName())
                .param("id", agency.id().value())
                .update();
    }

    /** From the first day of the order on the agency has the new name; the old one is kept. */
    void rename(Agency agency, Order order) {
        db.sql("""
                WITH past AS (
                    INSERT INTO organization.agency_past
                           (agency_id, name, parent_name, short_name, first_day, last_day, decision_symbol, decided_on)
                    SELECT id, name, parent_name, short_name, since, CAST(:firstDay AS date) - 1,
                           decision_symbol, decided_on
                      FROM organization.agency
                     WHERE id = :id
                )
                UPDATE organization.agency
                   SET name = :name, parent_name = :parentName, short_name = :shortName, named = true,
                       since = :firstDay, decision_symbol = :symbol, decided_on = :decidedOn
                 WHERE id = :id
                """)
                .param("name", agency.name())
                .param("parentName", agency.parentName())
                .param("shortName", agency.shortName())
                .param("firstDay", order.firstDay())
                .param("symbol", order.decision().symbol())
                .param("decidedOn", order.decision().day())
                .param("id", agency.id().value())
                .update();
    }

    /** The agency that was founded last; empty before the first start. */
    Optional<Agency> newest() {
        return db.sql("""
                SELECT id, name, parent_name, short_name
                  FROM organization.agency
                 ORDER BY id DESC
                 LIMIT 1
                """).query(Agencies::agency).optional();
    }

    private static AgencyName name(ResultSet row, int number) throws SQLException {
        var symbol = row.getString("decision_symbol");
        return new AgencyName(
                agency(row, number),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                symbol == null ? null : new Decision(symbol, row.getObject("decided_on", LocalDate.class)));
    }

    private static Agency agency(ResultSet row, int number) throws SQLException {
        return new Agency(
                new AgencyId(row.getLong("id")),
                row.getString("name"),
                row.getString("parent_name"),
                row.getString("short_name"));
    }
}
