package vn.danvan.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.calendar.Calendars;
import vn.danvan.platform.access.AgencyId;

/**
 * One step of counting the days of tasks again: some thousand open days «trước ngày …», those that change written one by
 * one. Killed and done again it finds nothing more to change.
 */
@Repository
class DueRecountStep {
    private static final int DAYS = 2000;

    private final JdbcClient db;
    private final Tasks tasks;
    private final Dues dues;
    private final TaskEntries entries;
    private final Calendars calendars;
    private final Clock clock;

    DueRecountStep(JdbcClient db, Tasks tasks, Dues dues, TaskEntries entries, Calendars calendars, Clock clock) {
        this.db = db;
        this.tasks = tasks;
        this.dues = dues;
        this.entries = entries;
        this.calendars = calendars;
        this.clock = clock;
    }

    private record OpenDay(long id, TaskId task, AgencyId agency, int year, String phrase, LocalDate lastDay) {}

    /** Looks at the days behind that id; says where to go on, empty at the end. */
    @Transactional
    public Optional<Long> after(long id, LocalDate today, String cause) {
        var some = days(id, today);
        for (var day : some) {
            recounted(day).filter(last -> !last.equals(day.lastDay())).ifPresent(last -> move(day, last, cause));
        }
        return some.size() < DAYS
                ? Optional.empty()
                : Optional.of(some.getLast().id());
    }

    private List<OpenDay> days(long id, LocalDate today) {
        return db.sql("""
                        SELECT d.id, d.task_id, t.agency_id, p.year, d.phrase, d.last_day
                          FROM plan.due d
                          JOIN plan.task t ON t.id = d.task_id AND t.closed_at IS NULL
                          JOIN plan.plan p ON p.id = t.plan_id
                         WHERE d.id > :id AND d.done_on IS NULL AND d.last_day >= :today AND d.phrase LIKE 'trước %'
                         ORDER BY d.id LIMIT :most
                        """)
                .param("id", id)
                .param("today", today)
                .param("most", DAYS)
                .query((row, n) -> new OpenDay(
                        row.getLong("id"),
                        new TaskId(row.getLong("task_id")),
                        new AgencyId(row.getLong("agency_id")),
                        row.getInt("year"),
                        row.getString("phrase"),
                        row.getObject("last_day", LocalDate.class)))
                .list();
    }

    /** Of the last days that the phrase gives, counted now, the one nearest to the day as it was. */
    private Optional<LocalDate> recounted(OpenDay day) {
        var calendar = calendars.of(day.agency()).calendar();
        return DuePhrase.parse(day.phrase()).stream()
                .flatMap(due -> due.lastDays(day.year(), calendar).stream())
                .min((a, b) -> Long.compare(distance(a, day), distance(b, day)));
    }

    private static long distance(LocalDate last, OpenDay day) {
        return Math.abs(last.toEpochDay() - day.lastDay().toEpochDay());
    }

    private void move(OpenDay day, LocalDate last, String cause) {
        var task = tasks.get(day.task(), day.agency());
        dues.move(day.id(), last);
        tasks.update(task.dueOn(dues.next(task.id()).orElse(null)), clock.instant());
        entries.insertOfProgram(
                task.id(),
                "Tính lại hạn «%s»".formatted(day.phrase()),
                "Từ %s thành %s vì %s".formatted(words(day.lastDay()), words(last), cause),
                clock.instant());
    }

    private static String words(LocalDate day) {
        return DuePhrase.DATE.format(day);
    }
}
