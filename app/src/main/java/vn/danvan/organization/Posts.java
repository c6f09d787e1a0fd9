package vn.danvan.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.access.UnitId;
import vn.danvan.platform.web.Stale;

/** The table of posts. */
@Repository
class Posts {
    private final JdbcClient db;

    Posts(JdbcClient db) {
        this.db = db;
    }

    /** All posts of an officer, the newest first. */
    List<Post> of(OfficerId officer) {
        return db.sql("""
                SELECT id, officer_id, unit_id, title, role, first_day, last_day
                  FROM organization.post
                 WHERE officer_id = :officer
                 ORDER BY first_day DESC, id DESC
                """).param("officer", officer.value()).query(Posts::post).list();
    }

    /** Whether anybody holds a post in the unit after that day. */
    boolean areHeldAfter(UnitId unit, LocalDate day) {
        return db.sql("""
                SELECT EXISTS (SELECT
                                 FROM organization.post
                                WHERE unit_id = :unit AND (last_day IS NULL OR last_day > :day))
                """)
                .param("unit", unit.value())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    PostId insert(NewPost post, OfficerId officer, AgencyId agency, LocalDate firstDay) {
        return new PostId(db.sql("""
                INSERT INTO organization.post (agency_id, officer_id, unit_id, title, role, first_day)
                VALUES (:agency, :officer, :unit, :title, :role, :firstDay)
                RETURNING id
                """)
                .param("agency", agency.value())
                .param("officer", officer.value())
                .param("unit", post.unit() == null ? null : post.unit().value())
                .param("title", post.title())
                .param("role", post.role().name())
                .param("firstDay", firstDay)
                .query(Long.class)
                .single());
    }

    /** Whoever holds a post in a unit on a day or later holds it in the other unit from that day on. */
    void move(UnitId from, UnitId to, LocalDate firstDay) {
        db.sql("""
                WITH moved AS (
                    INSERT INTO organization.post (agency_id, officer_id, unit_id, title, role, first_day, last_day)
                    SELECT agency_id, officer_id, :to, title, role, :firstDay, last_day
                      FROM organization.post
                     WHERE unit_id = :from AND first_day < :firstDay AND (last_day IS NULL OR last_day >= :firstDay)
                ), later AS (
                    UPDATE organization.post
                       SET unit_id = :to
                     WHERE unit_id = :from AND first_day >= :firstDay
                )
                UPDATE organization.post
                   SET last_day = CAST(:firstDay AS date) - 1
                 WHERE unit_id = :from AND first_day < :firstDay AND (last_day IS NULL OR last_day >= :firstDay)
                """)
                .param("from", from.value())
                .param("to", to.value())
                .param("firstDay", firstDay)
                .update();
    }

    void end(PostId id, LocalDate lastDay) {
        var rows = db.sql("""
                UPDATE organization.post
                   SET last_day = :lastDay
                 WHERE id = :id AND last_day IS NULL
                """).param("lastDay", lastDay).param("id", id.value()).update();
        if (rows != 1) {
            throw new Stale("post", id);
        }
    }

    private static Post post(ResultSet row, int number) throws SQLException {
        var unit = row.getObject("unit_id", Long.class);
        return new Post(
                new PostId(row.getLong("id")),
                new OfficerId(row.getLong("officer_id")),
                unit == null ? null : new UnitId(unit),
                row.getString("title"),
                Role.valueOf(row.getString("role")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class));
    }
}
