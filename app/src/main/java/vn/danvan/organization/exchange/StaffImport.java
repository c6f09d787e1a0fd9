package vn.danvan.organization.exchange;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.organization.Capacity;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.web.DueWords;

/** Saves the officers of a file with their posts in one statement, and removes them again. */
@Repository
class StaffImport {
    private final JdbcClient db;

    StaffImport(JdbcClient db) {
        this.db = db;
    }

    /** Name, title and unit of everybody in office on a day, as {@link StaffLines#key} makes them. */
    Set<String> known(AgencyId agency, LocalDate day) {
        return new HashSet<>(db.sql("""
                SELECT o.name, p.title, u.name AS unit
                  FROM organization.post p
                  JOIN organization.officer o ON o.id = p.officer_id
                  LEFT JOIN organization.unit u ON u.id = p.unit_id
                 WHERE p.agency_id = :agency AND p.first_day <= :day AND (p.last_day IS NULL OR p.last_day >= :day)
                """)
                .param("agency", agency.value())
                .param("day", day)
                .query((row, number) ->
                        StaffLines.key(row.getString("name"), row.getString("title"), row.getString("unit")))
                .list());
    }

    /** A line for each post held on a day, in the columns of a file of staff. */
    List<List<String>> rows(AgencyId agency, LocalDate day) {
        return db.sql("""
                SELECT o.name, p.title, s.name AS unit, p.role, p.capacity, p.first_day
                  FROM organization.post p
                  JOIN organization.officer o ON o.id = p.officer_id
                  LEFT JOIN organization.unit_state s
                    ON s.unit_id = p.unit_id AND s.first_day <= :day AND (s.last_day IS NULL OR s.last_day >= :day)
                 WHERE p.agency_id = :agency AND p.first_day <= :day AND (p.last_day IS NULL OR p.last_day >= :day)
                 ORDER BY o.given_name, o.name, o.id, p.first_day
                """)
                .param("agency", agency.value())
                .param("day", day)
                .query((row, number) -> List.of(
                        row.getString("name"),
                        row.getString("title"),
                        Objects.requireNonNullElse(row.getString("unit"), ""),
                        Role.valueOf(row.getString("role")).title(),
                        Capacity.valueOf(row.getString("capacity")).title(),
                        DueWords.date(row.getObject("first_day", LocalDate.class))))
                .list();
    }

    void save(List<StaffLines.Read> lines, ImportId batch, AgencyId agency) {
        var units = new ArrayList<@Nullable Long>();
        for (var line : lines) {
            units.add(line.unit() == null ? null : line.unit().id().value());
        }
        db.sql("""
                WITH line AS (
                    SELECT nextval(pg_get_serial_sequence('organization.officer', 'id')) AS id, l.*
                      FROM unnest(CAST(:names AS text[]), CAST(:titles AS text[]), CAST(:units AS bigint[]),
                                  CAST(:roles AS text[]), CAST(:capacities AS text[]), CAST(:firstDays AS date[]))
                           AS l (name, title, unit_id, role, capacity, first_day)
                ), officer AS (
                    INSERT INTO organization.officer (id, agency_id, name, import_id)
                    OVERRIDING SYSTEM VALUE
                    SELECT id, :agency, name, :batch
                      FROM line
                )
                INSERT INTO organization.post (agency_id, officer_id, unit_id, title, role, capacity, first_day)
                SELECT :agency, id, unit_id, title, role, capacity, first_day
                  FROM line
                """)
                .param("agency", agency.value())
                .param("batch", batch.value())
                .param("names", texts(lines, StaffLines.Read::name))
                .param("titles", texts(lines, StaffLines.Read::title))
                .param("units", units.toArray(Long[]::new))
                .param("roles", texts(lines, line -> line.role().name()))
                .param("capacities", texts(lines, line -> line.capacity().name()))
                .param(
                        "firstDays",
                        lines.stream()
                                .map(line -> Date.valueOf(line.firstDay()))
                                .toArray(Date[]::new))
                .update();
    }

    private static String[] texts(List<StaffLines.Read> lines, Function<StaffLines.Read, String> text) {
        return lines.stream().map(text).toArray(String[]::new);
    }

    /** Whether anything hangs on them: an account, another post, a successor, an absence, a leave to sign. */
    boolean areInUse(ImportId batch) {
        return db.sql("""
                WITH ours AS (
                    SELECT o.id, p.id AS post_id, p.seat_id, p.last_day
                      FROM organization.officer o
                      JOIN organization.post p ON p.officer_id = o.id
                     WHERE o.import_id = :batch
                )
                SELECT EXISTS (SELECT FROM ours WHERE last_day IS NOT NULL)
                    OR EXISTS (SELECT FROM ours GROUP BY id HAVING count(*) > 1)
                    OR EXISTS (SELECT
                                 FROM organization.post p
                                 JOIN ours ON ours.seat_id = p.seat_id AND ours.post_id <> p.id)
                    OR EXISTS (SELECT FROM organization.account a JOIN ours ON ours.id = a.officer_id)
                    OR EXISTS (SELECT FROM organization.committee_member m JOIN ours ON ours.id = m.officer_id)
                    OR EXISTS (SELECT
                                 FROM organization.absence a
                                 JOIN ours ON ours.id IN (a.officer_id, a.substitute_id))
                    OR EXISTS (SELECT
                                 FROM organization.signing s
                                 JOIN ours ON ours.id = s.officer_id OR ours.seat_id = s.seat_id)
                """).param("batch", batch.value()).query(Boolean.class).single();
    }

    int remove(ImportId batch) {
        db.sql("""
                DELETE FROM organization.post
                 WHERE officer_id IN (SELECT id FROM organization.officer WHERE import_id = :batch)
                """).param("batch", batch.value()).update();
        return db.sql("""
                DELETE FROM organization.officer
                 WHERE import_id = :batch
                """).param("batch", batch.value()).update();
    }
}
