package vn.danvan.calendar;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notices for all agencies are seen by every test: each that enters some leaves the tables as they were delivered. */
@Component
public class CalendarTables {
    private final JdbcClient db;

    CalendarTables(JdbcClient db) {
        this.db = db;
    }

    public void empty() {
        db.sql("""
                TRUNCATE calendar.notice_day, calendar.notice, calendar.reading, calendar.cancelled_event,
                         calendar.open_term, calendar.recount_move, calendar.recount_rest, calendar.recount
                """).update();
        db.sql("INSERT INTO calendar.edition (number, at) SELECT max(number) + 1, now() FROM calendar.edition")
                .update();
    }
}
