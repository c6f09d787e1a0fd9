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
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.web.Stale;

/** The table of absences. */
@Repository
class Absences {
    private static final String SELECT = """
            SELECT a.id, a.officer_id, a.substitute_id, a.first_day, a.last_day, a.version
              FROM organization.absence a
            """;
    private final JdbcClient db;

    Absences(JdbcClient db) {
        this.db = db;
    }

    /** The newest first, without those that were called off. */
    List<Absence> of(OfficerId officer) {
        return db.sql(SELECT + """
                 WHERE a.officer_id = :officer AND a.last_day >= a.first_day
                 ORDER BY a.first_day DESC
                """)
                .param("officer", officer.value())
                .query(Absences::absence)
                .list();
    }

    Optional<Absence> find(AbsenceId id) {
        return db.sql(SELECT + " WHERE a.id = :id")
                .param("id", id.value())
                .query(Absences::absence)
                .optional();
    }

    Optional<Absence> on(OfficerId officer, LocalDate day) {
        return db.sql(SELECT + " WHERE a.officer_id = :officer AND a.first_day <= :day AND a.last_day >= :day")
                .param("officer", officer.value())
                .param("day", day)
                .query(Absences::absence)
                .optional();
    }

    /** Who of an agency is away on a day. */
    List<Absence> inAgency(AgencyId agency, LocalDate day) {
        return db.sql(SELECT + """
                 WHERE a.agency_id = :agency AND a.first_day <= :day AND a.last_day >= :day
                 ORDER BY a.officer_id
                """)
                .param("agency", agency.value())
                .param("day", day)
                .query(Absences::absence)
                .list();
    }

    /** Whom an officer substitutes on a day. */
    List<Absence> substitutedBy(OfficerId substitute, LocalDate day) {
        return db.sql(SELECT + """
                 WHERE a.substitute_id = :substitute AND a.first_day <= :day AND a.last_day >= :day
                 ORDER BY a.officer_id
                """)
                .param("substitute", substitute.value())
                .param("day", day)
                .query(Absences::absence)
                .list();
    }

    /** Whether an officer is away on any of these days. */
    boolean isAway(OfficerId officer, LocalDate firstDay, LocalDate lastDay) {
        return exists("officer_id", officer, firstDay, lastDay);
    }

    /** Whether an officer substitutes anybody on any of these days. */
    boolean isSubstitute(OfficerId officer, LocalDate firstDay, LocalDate lastDay) {
        return exists("substitute_id", officer, firstDay, lastDay);
    }

    private boolean exists(String column, OfficerId officer, LocalDate firstDay, LocalDate lastDay) {
        return db.sql("""
                SELECT EXISTS (SELECT
                                 FROM organization.absence
                                WHERE %s = :officer AND last_day >= first_day
                                  AND first_day <= :lastDay AND last_day >= :firstDay)
                """.formatted(column))
                .param("officer", officer.value())
                .param("firstDay", firstDay)
                .param("lastDay", lastDay)
                .query(Boolean.class)
                .single();
    }

    AbsenceId insert(
            AgencyId agency, OfficerId officer, @Nullable OfficerId substitute, LocalDate firstDay, LocalDate lastDay) {
        return new AbsenceId(db.sql("""
                INSERT INTO organization.absence (agency_id, officer_id, substitute_id, first_day, last_day)
                VALUES (:agency, :officer, :substitute, :firstDay, :lastDay)
                RETURNING id
                """)
                .param("agency", agency.value())
                .param("officer", officer.value())
                .param("substitute", substitute == null ? null : substitute.value())
                .param("firstDay", firstDay)
                .param("lastDay", lastDay)
                .query(Long.class)
                .single());
    }

    void end(Absence absence, LocalDate lastDay) {
        var rows = db.sql("""
                UPDATE organization.absence
                   SET last_day = :lastDay, version = version + 1
                 WHERE id = :id AND version = :version
                """)
                .param("lastDay", lastDay)
                .param("id", absence.id().value())
                .param("version", absence.version())
                .update();
        if (rows != 1) {
            throw new Stale("absence", absence.id());
        }
    }

    private static Absence absence(ResultSet row, int number) throws SQLException {
        var substitute = row.getObject("substitute_id", Long.class);
        return new Absence(
                new AbsenceId(row.getLong("id")),
                new OfficerId(row.getLong("officer_id")),
                substitute == null ? null : new OfficerId(substitute),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getInt("version"));
    }
}
