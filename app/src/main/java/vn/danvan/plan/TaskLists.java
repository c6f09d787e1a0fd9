package vn.danvan.plan;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.organization.UnitsOverTime;
import vn.danvan.platform.Time;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.access.UnitId;
import vn.danvan.platform.web.DueWords;

/** Lists of tasks. */
@Service
@Transactional(readOnly = true)
public class TaskLists {
    /** How many tasks a page of a list shows. */
    public static final int PAGE = 50;

    /** After so many days without a word from its units a task counts as not reported. */
    public static final int SILENT_DAYS = 30;

    /** How many tasks a file holds at most. */
    private static final int MOST_IN_A_FILE = 10_000;

    /** What has been told is waited for no more; a task that is new has time. */
    static final String SILENT = " AND t.closed_at IS NULL AND t.lead_unit_id IS NOT NULL"
            + " AND t.status <> 'WAITING_APPROVAL' AND coalesce(t.reported_at, t.created_at) < :silentSince";
    /** The indexes are of what is open and of what is closed, so each condition says which of the two it wants. */
    private static final String DONE = " AND t.closed_at IS NOT NULL AND t.status = 'DONE'";

    /** Both of them, or the database would read the tasks of all agencies. */
    private static final String OPEN_OR_CLOSED = " AND (t.closed_at IS NULL OR t.closed_at IS NOT NULL)";

    /** Behind a place of the list; a task without a day (null) sorts last. */
    private static final String LATER = " AND (t.due_on IS NULL AND (:dueOn::date IS NOT NULL OR t.id > :id)"
            + " OR t.due_on >= :dueOn::date AND (t.due_on, t.id) > (:dueOn::date, :id))";

    /** More than a month of an agency ever holds. */
    private static final int MOST_IN_MONTH = 1000;

    private final JdbcClient db;
    private final UnitsOverTime units;
    private final Clock clock;

    TaskLists(JdbcClient db, UnitsOverTime units, Clock clock) {
        this.db = db;
        this.units = units;
        this.clock = clock;
    }

    /** A page of a list; one task more than {@link #PAGE} says that there are more. */
    public List<Task> list(Actor actor, TaskFilter filter) {
        return list(actor, filter, PAGE + 1);
    }

    /** All of a list, for a file. */
    public List<Task> all(Actor actor, TaskFilter filter) {
        return list(actor, filter, MOST_IN_A_FILE);
    }

    /** The first tasks of a list, or those behind the filter's place. */
    public List<Task> list(Actor actor, TaskFilter filter, int most) {
        actor.require(Right.PLAN_READ);
        var after = filter.after();
        return db.sql("SELECT " + Tasks.COLUMNS + " FROM plan.task t WHERE t.agency_id = :agency"
                        + condition(filter.state()) + narrowed(filter)
                        + (after == null ? "" : LATER)
                        + " ORDER BY t.due_on, t.id LIMIT :most")
                .params(params(actor, filter))
                .param("most", most)
                .param("dueOn", after == null ? null : after.dueOn())
                .param("id", after == null ? 0 : after.id())
                .query(Tasks.ROW)
                .list();
    }

    /** How many tasks each state holds, where all else is as in this filter. */
    public Map<TaskFilter.State, Long> counts(Actor actor, TaskFilter filter) {
        actor.require(Right.PLAN_READ);
        return db.sql("SELECT * FROM " + countedTogether(filter, false) + " CROSS JOIN "
                        + countedTogether(filter, true))
                .params(params(actor, filter))
                .query(TaskLists::counts)
                .single();
    }

    /** One walk over the tasks that are open, or over those that are closed, counts for all states of these. */
    private static String countedTogether(TaskFilter filter, boolean closed) {
        var states = Arrays.stream(TaskFilter.State.values())
                .filter(state -> state.isOfDone() == closed)
                .filter(state -> state.isCommon() || state == filter.state())
                .toList();
        var counts = states.stream()
                .map(state -> "count(*) FILTER (WHERE true%s) AS %s".formatted(condition(state), state))
                .collect(joining(", "));
        return "(SELECT %s FROM plan.task t WHERE t.agency_id = :agency AND t.closed_at IS %s%s) %s"
                .formatted(
                        counts,
                        closed ? "NOT NULL" : "NULL",
                        narrowed(filter.in(states.getFirst())),
                        closed ? "closed" : "open");
    }

    private static Map<TaskFilter.State, Long> counts(ResultSet row, int number) throws SQLException {
        var counts = new EnumMap<TaskFilter.State, Long>(TaskFilter.State.class);
        var columns = row.getMetaData();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            counts.put(
                    TaskFilter.State.valueOf(columns.getColumnName(column).toUpperCase(Locale.ROOT)),
                    row.getLong(column));
        }
        return counts;
    }

    /** How many tasks a filter lets through. */
    public long count(Actor actor, TaskFilter filter) {
        actor.require(Right.PLAN_READ);
        return db.sql("SELECT count(*) FROM plan.task t WHERE t.agency_id = :agency" + condition(filter.state())
                        + narrowed(filter))
                .params(params(actor, filter))
                .query(Long.class)
                .single();
    }

    /** The tasks of a filter that stand in a status, whatever the filter's state says; those due first on top. */
    List<Task> inStatus(Actor actor, TaskFilter filter, TaskStatus status, int most) {
        return db.sql("SELECT " + Tasks.COLUMNS
                        + " FROM plan.task t WHERE t.agency_id = :agency AND t.status = :status"
                        + (status.isClosed() ? " AND t.closed_at IS NOT NULL" : " AND t.closed_at IS NULL")
                        + narrowed(filter)
                        + " ORDER BY t.due_on, t.id LIMIT :most")
                .params(params(actor, filter))
                .param("status", status.name())
                .param("most", most)
                .query(Tasks.ROW)
                .list();
    }

    /** What is due in a span of days, done or not, whatever the filter's state says. */
    List<TaskMonth.DueTask> dueBetween(Actor actor, TaskFilter filter, LocalDate first, LocalDate last) {
        return db.sql("SELECT d.last_day, d.done_on, " + Tasks.COLUMNS
                        + " FROM plan.due d JOIN plan.task t ON t.id = d.task_id"
                        + " WHERE t.agency_id = :agency" + OPEN_OR_CLOSED
                        + " AND t.status <> 'CANCELLED' AND d.last_day BETWEEN :first AND :last"
                        + narrowed(filter)
                        + " ORDER BY d.last_day, t.position, t.id LIMIT " + MOST_IN_MONTH)
                .params(params(actor, filter))
                .param("first", first)
                .param("last", last)
                .query((row, n) -> new TaskMonth.DueTask(
                        row.getObject("last_day", LocalDate.class),
                        row.getObject("done_on", LocalDate.class) != null,
                        Objects.requireNonNull(Tasks.ROW.mapRow(row, n))))
                .list();
    }

    private static String condition(TaskFilter.State state) {
        return switch (state) {
            case OPEN -> " AND t.closed_at IS NULL";
            case SOON -> " AND t.closed_at IS NULL AND t.due_on BETWEEN :today AND :soon";
            case LATE -> " AND t.closed_at IS NULL AND t.due_on < :today";
            case SILENT -> SILENT;
            case WAITING -> " AND t.closed_at IS NULL AND t.status = 'WAITING_APPROVAL'";
            case UNASSIGNED -> " AND t.closed_at IS NULL AND t.lead_unit_id IS NULL";
            case DONE -> DONE;
            case LATER -> " AND t.closed_at IS NULL AND (t.due_on IS NULL OR t.due_on > :soon)";
            case IN_TIME -> " AND t.closed_at IS NULL AND (t.due_on IS NULL OR t.due_on >= :today)";
            case ASKED ->
                " AND t.closed_at IS NULL AND EXISTS (SELECT FROM plan.due_request r"
                        + " WHERE r.task_id = t.id AND r.decided_at IS NULL)";
            case DONE_IN_TIME -> DONE + " AND NOT " + DoneLate.CONDITION;
            case DONE_LATE -> DONE + " AND " + DoneLate.CONDITION;
        };
    }

    private static String narrowed(TaskFilter filter) {
        return ofUnit(filter)
                + between(filter)
                + (filter.plan() == null ? "" : " AND t.plan_id = :plan")
                + (filter.tag() == null
                        ? ""
                        : " AND EXISTS (SELECT FROM plan.task_tag g WHERE g.task_id = t.id AND g.tag = :tag)")
                + (filter.words() == null
                        ? ""
                        : " AND platform.search_key(t.text) LIKE '%' || platform.search_key(:words) || '%'");
    }

    /** The unit, and those whose work it goes on with. */
    private static String ofUnit(TaskFilter filter) {
        if (filter.unit() == null) {
            return "";
        }
        return filter.part().led()
                ? " AND t.lead_unit_id = ANY (:units)"
                : " AND (t.lead_unit_id = ANY (:units) OR EXISTS (SELECT FROM plan.task_unit u"
                        + " WHERE u.task_id = t.id AND u.unit_id = ANY (:units)))";
    }

    private static String between(TaskFilter filter) {
        var done = filter.state().isOfDone();
        return (filter.part().from() == null ? "" : done ? " AND t.closed_at >= :fromTime" : " AND t.due_on >= :from")
                + (filter.part().to() == null ? "" : done ? " AND t.closed_at < :toTime" : " AND t.due_on <= :to");
    }

    private Map<String, ?> params(Actor actor, TaskFilter filter) {
        var today = LocalDate.now(clock);
        var params = new HashMap<String, Object>();
        params.put("agency", actor.agency().value());
        params.put("today", today);
        params.put("soon", today.plusDays(DueWords.SOON_DAYS));
        params.put("silentSince", Plans.timestamp(clock.instant().minus(SILENT_DAYS, DAYS)));
        params.put("zone", Time.ZONE.getId());
        days(params, filter.part());
        if (filter.unit() != null) {
            params.put("units", units.countedFor(filter.unit(), today).array());
        }
        params.put("plan", filter.plan() == null ? -1 : filter.plan().value());
        params.put("tag", filter.tag() == null ? "" : filter.tag());
        params.put("words", filter.words() == null ? "" : literal(filter.words()));
        return params;
    }

    private void days(Map<String, Object> params, TaskFilter.Part part) {
        if (part.from() != null) {
            params.put("from", part.from());
            params.put("fromTime", startOf(part.from()));
        }
        if (part.to() != null) {
            params.put("to", part.to());
            params.put("toTime", startOf(part.to().plusDays(1)));
        }
    }

    private OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(Time.ZONE).toOffsetDateTime();
    }

    /** The words as they are, also where they hold a wildcard of LIKE. */
    static String literal(String words) {
        return words.strip().replaceAll("([%_\\\\])", "\\\\$1");
    }

    /** How many tasks are late by the unit that their leads count for (null: nobody leads), most first. */
    public List<LateTasks> late(Actor actor) {
        actor.require(Right.PLAN_READ);
        var heirs = units.heirsOn(actor.agency(), LocalDate.now(clock));
        return db.sql("SELECT line.heir, count(*) AS tasks FROM plan.task t"
                        + " LEFT JOIN unnest(:members, :heirs) AS line (unit, heir) ON line.unit = t.lead_unit_id"
                        + " WHERE t.agency_id = :agency"
                        + condition(TaskFilter.State.LATE)
                        + " GROUP BY line.heir ORDER BY tasks DESC, line.heir")
                .params(params(actor, TaskFilter.of(TaskFilter.State.LATE)))
                .param("members", heirs.units())
                .param("heirs", heirs.heirs())
                .query((row, n) -> new LateTasks(Columns.unit(row, "heir"), row.getLong("tasks")))
                .list();
    }

    public record LateTasks(@Nullable UnitId lead, long tasks) {}
}
