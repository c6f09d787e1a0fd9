package vn.danvan.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.web.Missing;

/** The table of agencies. */
@Repository
class Agencies {
    private final JdbcClient db;

    Agencies(JdbcClient db) {
        this.db = db;
    }

    Agency get(AgencyId id) {
        return db.sql("""
                SELECT id, name, parent_name, short_name
                  FROM organization.agency
                 WHERE id = :id
                """)
                .param("id", id.value())
                .query(Agencies::agency)
                .optional()
                .orElseThrow(() -> new Missing("agency", id));
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

    void rename(Agency agency) {
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

    /** The agency that was founded last; empty before the first start. */
    Optional<Agency> newest() {
        return db.sql("""
                SELECT id, name, parent_name, short_name
                  FROM organization.agency
                 ORDER BY id DESC
                 LIMIT 1
                """).query(Agencies::agency).optional();
    }

    private static Agency agency(ResultSet row, int number) throws SQLException {
        return new Agency(
                new AgencyId(row.getLong("id")),
                row.getString("name"),
                row.getString("parent_name"),
                row.getString("short_name"));
    }
}
