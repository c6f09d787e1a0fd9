package vn.danvan.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.calendar.EnteredNotice.End;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.web.Stale;
import vn.danvan.terms.calendar.YearChoice;

/** The table of notices. */
@Repository
class Notices {
    private static final String NOTICE = """
            SELECT id, agency_id, number, issued_on, issuer, year, tet_days_before, national_day, replaces, corrects_id,
                   since, until, entered_by, entered_at, ended_by, ended_at, end_reason
              FROM calendar.notice
            """;

    private final JdbcClient db;
    private final NoticeDays days;

    Notices(JdbcClient db, NoticeDays days) {
        this.db = db;
        this.days = days;
    }

    /** Those that hold in an edition, in the order in which they were entered. */
    List<EnteredNotice> in(int edition) {
        return all(NOTICE + "WHERE since <= :edition AND (until IS NULL OR until > :edition) ORDER BY id", edition);
    }

    /** Every notice ever entered for the state or the agency, the newest first. */
    List<EnteredNotice> history(AgencyId agency) {
        return all(NOTICE + "WHERE agency_id IS NULL OR agency_id = :edition ORDER BY id DESC", agency.value());
    }

    private List<EnteredNotice> all(String sql, long value) {
        var rows = db.sql(sql).param("edition", value).query(Notices::row).list();
        Map<Long, NoticeDays.Days> byNotice = days.of(rows.stream().map(Row::id).toList());
        return rows.stream()
                .map(row -> row.with(byNotice.getOrDefault(row.id(), NoticeDays.Days.NONE)))
                .collect(Collectors.toList());
    }

    Optional<EnteredNotice> find(NoticeId id) {
        return all(NOTICE + "WHERE id = :edition", id.value()).stream().findFirst();
    }

    NoticeId insert(NewNotice notice, @Nullable NoticeId corrects, int since, OfficerId by, Instant at) {
        var choice = notice.choice();
        var id = db.sql("""
                INSERT INTO calendar.notice (agency_id, number, issued_on, issuer, year, tet_days_before, national_day,
                                             replaces, corrects_id, since, entered_by, entered_at)
                VALUES (:agency, :number, :issued, :issuer, :year, :tet, :nationalDay, :replaces, :corrects, :since,
                        :by, :at)
                RETURNING id
                """)
                .param(
                        "agency",
                        notice.agency() == null ? null : notice.agency().value())
                .param("number", notice.number())
                .param("issued", notice.issued())
                .param("issuer", notice.issuer())
                .param("year", choice == null ? null : choice.year())
                .param("tet", choice == null ? null : choice.tetDaysBefore())
                .param(
                        "nationalDay",
                        choice == null ? null : choice.nationalDay().name())
                .param("replaces", notice.replaces())
                .param("corrects", corrects == null ? null : corrects.value())
                .param("since", since)
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single();
        days.insert(id, notice);
        return new NoticeId(id);
    }

    void end(NoticeId id, End end) {
        var rows = db.sql("""
                UPDATE calendar.notice
                   SET until = :edition, ended_by = :by, ended_at = :at, end_reason = :reason
                 WHERE id = :id AND until IS NULL
                """)
                .param("edition", end.edition())
                .param("by", end.by().value())
                .param("at", Timestamp.from(end.at()))
                .param("reason", end.reason())
                .param("id", id.value())
                .update();
        if (rows != 1) {
            throw new Stale("notice", id);
        }
    }

    private record Row(
            long id,
            NewNotice head,
            @Nullable NoticeId corrects,
            int since,
            OfficerId by,
            Instant at,
            @Nullable End end) {

        EnteredNotice with(NoticeDays.Days days) {
            var content = new NewNotice(
                    head.agency(),
                    head.number(),
                    head.issued(),
                    head.issuer(),
                    head.choice(),
                    days.swaps(),
                    days.extraDays(),
                    days.ownDays(),
                    head.replaces());
            return new EnteredNotice(new NoticeId(id), content, corrects, since, by, at, end);
        }
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var agency = row.getObject("agency_id", Long.class);
        var corrects = row.getObject("corrects_id", Long.class);
        var head = new NewNotice(
                agency == null ? null : new AgencyId(agency),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("issuer"),
                choice(row),
                List.of(),
                List.of(),
                List.of(),
                row.getString("replaces"));
        return new Row(
                row.getLong("id"),
                head,
                corrects == null ? null : new NoticeId(corrects),
                row.getInt("since"),
                new OfficerId(row.getLong("entered_by")),
                row.getTimestamp("entered_at").toInstant(),
                end(row));
    }

    private static @Nullable YearChoice choice(ResultSet row) throws SQLException {
        var year = row.getObject("year", Integer.class);
        return year == null
                ? null
                : new YearChoice(
                        year, row.getInt("tet_days_before"), YearChoice.Side.valueOf(row.getString("national_day")));
    }

    /** How an entry ended, of notices and of readings. */
    static @Nullable End end(ResultSet row) throws SQLException {
        var until = row.getObject("until", Integer.class);
        return until == null
                ? null
                : new End(
                        until,
                        new OfficerId(row.getLong("ended_by")),
                        row.getTimestamp("ended_at").toInstant(),
                        row.getString("end_reason"));
    }
}
