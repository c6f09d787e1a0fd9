package vn.danvan.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.access.SeatId;
import vn.danvan.platform.web.Stale;

/** The table of who signs for whom. */
@Repository
class Signings {
    private static final String SELECT = """
            SELECT s.id, s.seat_id, s.officer_id, s.form, s.subject, s.first_day, s.last_day,
                   s.decision_symbol, s.decided_on, s.version
              FROM organization.signing s
            """;
    private final JdbcClient db;

    Signings(JdbcClient db) {
        this.db = db;
    }

    /** The newest first. */
    List<Signing> of(OfficerId officer) {
        return db.sql(SELECT + " WHERE s.officer_id = :officer ORDER BY s.first_day DESC, s.id DESC")
                .param("officer", officer.value())
                .query(Signings::signing)
                .list();
    }

    List<Signing> forSeat(SeatId seat, LocalDate day) {
        return db.sql(SELECT + """
                 WHERE s.seat_id = :seat AND s.first_day <= :day AND (s.last_day IS NULL OR s.last_day >= :day)
                 ORDER BY s.first_day, s.id
                """)
                .param("seat", seat.value())
                .param("day", day)
                .query(Signings::signing)
                .list();
    }

    Optional<Signing> find(SigningId id) {
        return db.sql(SELECT + " WHERE s.id = :id")
                .param("id", id.value())
                .query(Signings::signing)
                .optional();
    }

    SigningId insert(NewSigning signing, SeatId seat, OfficerId officer, AgencyId agency) {
        return new SigningId(db.sql("""
                INSERT INTO organization.signing
                       (agency_id, seat_id, officer_id, form, subject, first_day, last_day, decision_symbol, decided_on)
                VALUES (:agency, :seat, :officer, :form, :subject, :firstDay, :lastDay, :symbol, :decidedOn)
                RETURNING id
                """)
                .param("agency", agency.value())
                .param("seat", seat.value())
                .param("officer", officer.value())
                .param("form", signing.form().name())
                .param("subject", signing.subject())
                .param("firstDay", signing.firstDay())
                .param("lastDay", signing.lastDay())
                .param("symbol", signing.decision().symbol())
                .param("decidedOn", signing.decision().day())
                .query(Long.class)
                .single());
    }

    void end(Signing signing, LocalDate lastDay) {
        var rows = db.sql("""
                UPDATE organization.signing
                   SET last_day = :lastDay, version = version + 1
                 WHERE id = :id AND version = :version
                """)
                .param("lastDay", lastDay)
                .param("id", signing.id().value())
                .param("version", signing.version())
                .update();
        if (rows != 1) {
            throw new Stale("signing", signing.id());
        }
    }

    private static Signing signing(ResultSet row, int number) throws SQLException {
        return new Signing(
                new SigningId(row.getLong("id")),
                new SeatId(row.getLong("seat_id")),
                new OfficerId(row.getLong("officer_id")),
                SigningForm.valueOf(row.getString("form")),
                row.getString("subject"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                new Decision(row.getString("decision_symbol"), row.getObject("decided_on", LocalDate.class)),
                row.getInt("version"));
    }
}
