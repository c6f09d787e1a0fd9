package vn.danvan.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.access.UnitId;
import vn.danvan.platform.web.Stale;

/** The table of officers, read together with the posts they hold on a day. */
@Repository
class Officers {
    private static final String ON_A_DAY = """
            SELECT o.id, o.agency_id, o.name, main.unit_id, main.title, main.capacity, a.username, a.locked,
                   ARRAY(SELECT p.role
                           FROM organization.post p
                          WHERE p.officer_id = o.id
                            AND p.first_day <= :day AND (p.last_day IS NULL OR p.last_day >= :day)) AS roles
              FROM organization.officer o
              LEFT JOIN organization.account a ON a.officer_id = o.id
              LEFT JOIN LATERAL (SELECT p.unit_id, p.title, p.capacity
                                   FROM organization.post p
                                  WHERE p.officer_id = o.id
                                    AND p.first_day <= :day AND (p.last_day IS NULL OR p.last_day >= :day)
                                  ORDER BY p.capacity <> 'REGULAR', coalesce(p.held_since, p.first_day), p.id
                                  LIMIT 1) main ON true
            """;
    private final JdbcClient db;

    Officers(JdbcClient db) {
        this.db = db;
    }

    List<Officer> inOffice(AgencyId agency, LocalDate day) {
        return db.sql(ON_A_DAY + """
                 WHERE o.agency_id = :agency AND main.title IS NOT NULL
                 ORDER BY o.given_name, o.name, o.id
                """)
                .param("agency", agency.value())
                .param("day", day)
                .query(Officers::officer)
                .list();
    }

    List<Officer> all(AgencyId agency, LocalDate day) {
        return db.sql(ON_A_DAY + """
                 WHERE o.agency_id = :agency
                 ORDER BY o.given_name, o.name, o.id
                """)
                .param("agency", agency.value())
                .param("day", day)
                .query(Officers::officer)
                .list();
    }

    Optional<Officer> find(OfficerId id, LocalDate day) {
        return db.sql(ON_A_DAY + " WHERE o.id = :id")
                .param("id", id.value())
                .param("day", day)
                .query(Officers::officer)
                .optional();
    }

    List<OfficerLine> search(AgencyId agency, LocalDate day, OfficerSearch search, int limit) {
        return db.sql(ON_A_DAY + """
                 WHERE o.agency_id = :agency
                   AND (CAST(:after AS bigint) IS NULL
                        OR (o.given_name, o.name, o.id) > (SELECT seen.given_name, seen.name, seen.id
                                                             FROM organization.officer seen
                                                            WHERE seen.id = :after))
                   AND NOT EXISTS (SELECT
                                     FROM unnest(CAST(:words AS text[])) word,
                                          lower(concat_ws(' ', o.name, main.title, a.username) COLLATE "vi-x-icu") text
                                    WHERE strpos(text, word) = 0 AND strpos(platform.search_key(text), word) = 0)
                 ORDER BY o.given_name, o.name, o.id
                 LIMIT :limit
                """)
                .param("agency", agency.value())
                .param("day", day)
                .param("after", search.after() == null ? null : search.after().value())
                .param("words", search.words().toArray(String[]::new))
                .param("limit", limit)
                .query((row, number) ->
                        new OfficerLine(officer(row, number), row.getString("username"), row.getBoolean("locked")))
                .list();
    }

    OfficerId insert(AgencyId agency, String name) {
        return new OfficerId(db.sql("""
                INSERT INTO organization.officer (agency_id, name)
                VALUES (:agency, :name)
                RETURNING id
                """)
                .param("agency", agency.value())
                .param("name", name)
                .query(Long.class)
                .single());
    }

    void rename(OfficerId id, String oldName, String newName) {
        var rows = db.sql("""
                UPDATE organization.officer
                   SET name = :newName
                 WHERE id = :id AND name = :oldName
                """)
                .param("newName", newName)
                .param("id", id.value())
                .param("oldName", oldName)
                .update();
        if (rows != 1) {
            throw new Stale("officer", id);
        }
    }

    private static Officer officer(ResultSet row, int number) throws SQLException {
        var unit = row.getObject("unit_id", Long.class);
        var title = row.getString("title");
        var post =
                title == null ? "" : Capacity.valueOf(row.getString("capacity")).with(title);
        return new Officer(
                new OfficerId(row.getLong("id")),
                new AgencyId(row.getLong("agency_id")),
                unit == null ? null : new UnitId(unit),
                row.getString("name"),
                post,
                roles(row));
    }

    private static Set<Role> roles(ResultSet row) throws SQLException {
        var names = (String[]) row.getArray("roles").getArray();
        return Arrays.stream(names).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
