package vn.danvan.plan.overview;

import static java.time.temporal.ChronoUnit.DAYS;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.organization.Heirs;
import vn.danvan.plan.PlanId;
import vn.danvan.plan.TaskLists;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.UnitId;
import vn.danvan.platform.web.DueWords;

/** Counts of the tasks of one agency, each by an index that begins with the agency or its plans. */
@Repository
class WorkCounts {
    private static final int MOST_PLANS = 8;

    private final JdbcClient db;
    private final Clock clock;

    WorkCounts(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The open tasks by the unit they count for today, most late ones first. */
    List<UnitWork> byUnit(AgencyId agency, Heirs heirs, LocalDate today) {
        return db.sql("""
                SELECT coalesce(line.heir, t.lead_unit_id) AS unit_id,
                       count(*) AS open,
                       count(*) FILTER (WHERE t.due_on < :today) AS late,
                       count(*) FILTER (WHERE t.due_on BETWEEN :today AND :soon) AS soon,
                       count(*) FILTER (WHERE t.status <> 'WAITING_APPROVAL'
                                          AND coalesce(t.reported_at, t.created_at) < :since) AS silent,
                       count(*) FILTER (WHERE t.reported_at >= :since) AS reported
                  FROM plan.task t
                  LEFT JOIN unnest(:units, :heirs) AS line (unit, heir) ON line.unit = t.lead_unit_id
                 WHERE t.agency_id = :agency AND t.closed_at IS NULL
                 GROUP BY 1
                 ORDER BY late DESC, open DESC, 1
                """)
                .param("agency", agency.value())
                .param("units", heirs.units())
                .param("heirs", heirs.heirs())
                .param("today", today)
                .param("soon", today.plusDays(DueWords.SOON_DAYS))
                .param(
                        "since",
                        clock.instant().minus(TaskLists.SILENT_DAYS, DAYS).atOffset(ZoneOffset.UTC))
                .query(WorkCounts::unitWork)
                .list();
    }

    private static UnitWork unitWork(ResultSet row, int n) throws SQLException {
        var unit = row.getObject("unit_id", Long.class);
        return new UnitWork(
                unit == null ? null : new UnitId(unit),
                row.getLong("open"),
                row.getLong("late"),
                row.getLong("soon"),
                unit == null ? 0 : row.getLong("silent"),
                row.getLong("reported"));
    }

    /** The plans of a year that are carried out, those brought in last first. */
    List<PlanWork> byPlan(AgencyId agency, int year, LocalDate today) {
        return db.sql("""
                SELECT p.id, p.title, work.done, work.open, work.late
                  FROM plan.plan p
                 CROSS JOIN LATERAL (
                       SELECT count(*) FILTER (WHERE t.status = 'DONE') AS done,
                              count(*) FILTER (WHERE t.status NOT IN ('DONE', 'CANCELLED')) AS open,
                              count(*) FILTER (WHERE t.status NOT IN ('DONE', 'CANCELLED') AND t.due_on < :today) AS late
                         FROM plan.task t WHERE t.plan_id = p.id) work
                 WHERE p.agency_id = :agency AND p.year = :year
                   AND EXISTS (SELECT FROM plan.revision r WHERE r.plan_id = p.id AND r.state = 'APPROVED')
                 ORDER BY p.id DESC
                 LIMIT :most
                """)
                .param("agency", agency.value())
                .param("year", year)
                .param("today", today)
                .param("most", MOST_PLANS)
                .query((row, n) -> new PlanWork(
                        new PlanId(row.getLong("id")),
                        row.getString("title"),
                        row.getLong("done"),
                        row.getLong("open"),
                        row.getLong("late")))
                .list();
    }

    /** How many open tasks are due on each day of a span. */
    Map<LocalDate, Long> byDay(AgencyId agency, LocalDate from, LocalDate to) {
        var days = new TreeMap<LocalDate, Long>();
        db.sql("""
                SELECT t.due_on, count(*) AS tasks
                  FROM plan.task t
                 WHERE t.agency_id = :agency AND t.closed_at IS NULL AND t.due_on BETWEEN :from AND :to
                 GROUP BY t.due_on
                """)
                .param("agency", agency.value())
                .param("from", from)
                .param("to", to)
                .query(row -> {
                    days.put(row.getObject("due_on", LocalDate.class), row.getLong("tasks"));
                });
        return days;
    }

    /** How many plans wait to be compared with their source and approved. */
    long drafts(AgencyId agency) {
        return db.sql("""
                SELECT count(*)
                  FROM plan.plan p
                 WHERE p.agency_id = :agency
                   AND EXISTS (SELECT FROM plan.revision r WHERE r.plan_id = p.id AND r.state = 'DRAFT')
                """).param("agency", agency.value()).query(Long.class).single();
    }
}
