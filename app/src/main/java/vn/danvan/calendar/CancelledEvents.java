package vn.danvan.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.terms.calendar.CalendarText.Certainty;
import vn.danvan.terms.calendar.CalendarText.Event;

/** The table of events that subscribers were told of and have to remove again. */
@Repository
class CancelledEvents {
    private static final String DESCRIPTION = "Không còn hiệu lực theo thông báo mới.";

    private final JdbcClient db;

    CancelledEvents(JdbcClient db) {
        this.db = db;
    }

    /** From a year on. */
    List<Event> all(int firstYear) {
        return db.sql("""
                SELECT name, first_day, last_day, summary, at
                  FROM calendar.cancelled_event
                 WHERE last_day >= :first
                 ORDER BY first_day, name
                """)
                .param("first", LocalDate.of(firstYear, 1, 1))
                .query(CancelledEvents::event)
                .list();
    }

    void add(List<Event> events, Instant at) {
        for (var event : events) {
            db.sql("""
                    INSERT INTO calendar.cancelled_event (name, first_day, last_day, summary, at)
                    VALUES (:name, :first, :last, :summary, :at)
                    ON CONFLICT (name) DO UPDATE
                       SET first_day = :first, last_day = :last, summary = :summary, at = :at
                    """)
                    .param("name", event.name())
                    .param("first", event.first())
                    .param("last", event.last())
                    .param("summary", event.summary())
                    .param("at", Timestamp.from(at))
                    .update();
        }
    }

    private static Event event(ResultSet row, int number) throws SQLException {
        return new Event(
                row.getString("name"),
                row.getTimestamp("at").toInstant(),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("summary"),
                DESCRIPTION,
                Certainty.CANCELLED);
    }
}
