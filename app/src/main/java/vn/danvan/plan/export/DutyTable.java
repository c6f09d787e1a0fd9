package vn.danvan.plan.export;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.documents.Span;
import vn.danvan.plan.Numbering;
import vn.danvan.plan.PlanId;
import vn.danvan.plan.TaskId;
import vn.danvan.plan.TaskStatus;
import vn.danvan.platform.access.UnitId;

/** Reads the duties of a plan with all that a table of them shows. */
@Repository
class DutyTable {
    private static final String COLUMNS = """
            t.id, t.number, t.bullet, t.text, t.span_start, t.span_end, t.lead_unit_id, t.status, t.due_on, t.basis, t.product,
            t.result,
            ARRAY(SELECT u.unit_id FROM plan.task_unit u WHERE u.task_id = t.id ORDER BY u.unit_id) AS cooperating,
            (SELECT string_agg(phrase, '; ' ORDER BY first)
               FROM (SELECT d.phrase, min(d.last_day) AS first FROM plan.due d WHERE d.task_id = t.id GROUP BY d.phrase)
                    said) AS dues
            """;
    private static final String OF_PLAN = """
             WHERE t.plan_id = :plan AND t.parent_id IS NULL AND t.status <> 'CANCELLED'
            """;

    private final JdbcClient db;

    DutyTable(JdbcClient db) {
        this.db = db;
    }

    /** In the order of the plan, what was added last. */
    List<Duty> of(PlanId plan) {
        return db.sql("SELECT " + COLUMNS + " FROM plan.task t" + OF_PLAN + " ORDER BY t.position, t.id")
                .param("plan", plan.value())
                .query(DutyTable::duty)
                .list();
    }

    /** Every day on which something is due, done or not. */
    List<Duty.Day> days(PlanId plan) {
        return db.sql("SELECT " + COLUMNS + """
                        , d.last_day, d.done_on IS NOT NULL OR t.status = 'DONE' AS done,
                        row_number() OVER (PARTITION BY t.id ORDER BY d.last_day, d.id) AS ordinal,
                        coalesce((SELECT max(e.at) FROM plan.task_entry e WHERE e.task_id = t.id), t.created_at) AS changed
                          FROM plan.task t JOIN plan.due d ON d.task_id = t.id
                        """ + OF_PLAN + " ORDER BY d.last_day, t.position, t.id")
                .param("plan", plan.value())
                .query((row, number) -> new Duty.Day(
                        duty(row, number),
                        row.getInt("ordinal"),
                        row.getObject("last_day", LocalDate.class),
                        row.getBoolean("done"),
                        row.getTimestamp("changed").toInstant()))
                .list();
    }

    private static Duty duty(ResultSet row, int number) throws SQLException {
        var start = row.getObject("span_start", Integer.class);
        var lead = row.getObject("lead_unit_id", Long.class);
        var dues = row.getString("dues");
        return new Duty(
                new TaskId(row.getLong("id")),
                new Numbering(row.getString("number"), row.getInt("bullet")),
                row.getString("text"),
                start == null ? null : new Span(start, row.getInt("span_end")),
                lead == null ? null : new UnitId(lead),
                Arrays.stream((Long[]) row.getArray("cooperating").getArray())
                        .map(UnitId::new)
                        .toList(),
                TaskStatus.valueOf(row.getString("status")),
                row.getObject("due_on", LocalDate.class),
                dues == null ? "" : dues,
                row.getString("basis"),
                row.getString("product"),
                row.getString("result"));
    }
}
