package vn.danvan.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.calendar.Calendars;
import vn.danvan.platform.access.AgencyId;

/** The register of the days on which tasks are due. */
@Repository
class Dues {
    private final JdbcClient db;
    private final Calendars calendars;

    Dues(JdbcClient db, Calendars calendars) {
        this.db = db;
        this.calendars = calendars;
    }

    List<Occurrence> of(TaskId task) {
        return db.sql("SELECT id, phrase, last_day, done_on FROM plan.due WHERE task_id = :task ORDER BY last_day, id")
                .param("task", task.value())
                .query((row, n) -> new Occurrence(
                        row.getLong("id"),
                        row.getString("phrase"),
                        row.getObject("last_day", LocalDate.class),
                        row.getObject("done_on", LocalDate.class)))
                .list();
    }

    /** Replaces the open days by those of {@code dues}; what was done stays done. */
    void replaceOpen(TaskId task, List<Due> dues, int year, AgencyId agency) {
        var calendar = calendars.of(agency).calendar();
        db.sql("DELETE FROM plan.due WHERE task_id = :task AND done_on IS NULL")
                .param("task", task.value())
                .update();
        for (var due : dues) {
            for (var lastDay : due.lastDays(year, calendar)) {
                db.sql("""
                        INSERT INTO plan.due (task_id, phrase, last_day) VALUES (:task, :phrase, :lastDay)
                            ON CONFLICT DO NOTHING
                        """)
                        .param("task", task.value())
                        .param("phrase", due.phrase())
                        .param("lastDay", lastDay)
                        .update();
            }
        }
    }

    /** Marks one occurrence as done; false when it was done already or belongs to another task. */
    boolean complete(TaskId task, long occurrence, LocalDate today) {
        return db.sql("UPDATE plan.due SET done_on = :today WHERE id = :id AND task_id = :task AND done_on IS NULL")
                        .param("today", today)
                        .param("id", occurrence)
                        .param("task", task.value())
                        .update()
                == 1;
    }

    /** Puts an open day on another, after the calendar changed. */
    void move(long occurrence, LocalDate lastDay) {
        db.sql("UPDATE plan.due SET last_day = :lastDay WHERE id = :id AND done_on IS NULL")
                .param("lastDay", lastDay)
                .param("id", occurrence)
                .update();
    }

    /** The first day that is still open. */
    Optional<LocalDate> next(TaskId task) {
        return of(task).stream()
                .filter(due -> due.doneOn() == null)
                .map(Occurrence::lastDay)
                .findFirst();
    }
}
