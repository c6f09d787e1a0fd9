package vn.danvan.plan.goal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.documents.Target.Bound;
import vn.danvan.plan.PlanId;
import vn.danvan.plan.TaskId;
import vn.danvan.platform.web.Missing;
import vn.danvan.platform.web.Stale;

/** The register of goals and of what is counted towards them; its tables bear the name that plans were read by first. */
@Repository
class GoalTable {
    private static final String COLUMNS =
            "g.id, g.task_id, g.bound, g.amount, g.unit, g.subject, g.base, g.figure_code, g.of_lead, g.of_text, g.dropped, g.version";

    private final JdbcClient db;

    GoalTable(JdbcClient db) {
        this.db = db;
    }

    List<TaskGoal> of(TaskId task) {
        return db.sql("SELECT " + COLUMNS + " FROM plan.target g WHERE g.task_id = :task ORDER BY g.id")
                .param("task", task.value())
                .query(GoalTable::goal)
                .list();
    }

    /** The goals of a plan that count, in the order of its tasks. */
    List<TaskGoal> of(PlanId plan) {
        return db.sql("SELECT " + COLUMNS + """
                          FROM plan.target g JOIN plan.task t ON t.id = g.task_id
                         WHERE t.plan_id = :plan AND t.status <> 'CANCELLED' AND g.dropped IS NULL
                         ORDER BY t.position, t.id, g.id
                        """)
                .param("plan", plan.value())
                .query(GoalTable::goal)
                .list();
    }

    TaskGoal get(long id, TaskId task) {
        return of(task).stream().filter(goal -> goal.id() == id).findFirst().orElseThrow(() -> new Missing("goal", id));
    }

    void insert(TaskGoal goal) {
        db.sql("""
                INSERT INTO plan.target (task_id, bound, amount, unit, subject, of_text)
                VALUES (:task, :bound, :amount, :unit, :subject, :ofText)
                """)
                .param("task", goal.task().value())
                .param("bound", goal.asked().bound().name())
                .param("amount", goal.asked().amount())
                .param("unit", goal.asked().unit())
                .param("subject", goal.asked().subject())
                .param("ofText", goal.ofText())
                .update();
    }

    void update(TaskGoal goal) {
        var rows = db.sql("""
                UPDATE plan.target
                   SET bound = :bound, amount = :amount, unit = :unit, subject = :subject, base = :base,
                       figure_code = :figure, of_lead = :ofLead, dropped = :dropped, version = version + 1
                 WHERE id = :id AND version = :version
                """)
                .param("bound", goal.asked().bound().name())
                .param("amount", goal.asked().amount())
                .param("unit", goal.asked().unit())
                .param("subject", goal.asked().subject())
                .param("base", goal.base())
                .param("figure", goal.figure())
                .param("ofLead", goal.ofLead())
                .param("dropped", goal.dropped())
                .param("id", goal.id())
                .param("version", goal.version())
                .update();
        if (rows != 1) {
            throw new Stale("goal", goal.id());
        }
    }

    /** The counts of these goals, the newest first. */
    List<Count> counts(List<TaskGoal> goals) {
        return db.sql("""
                SELECT c.id, c.target_id, c.counted_on, c.amount, c.note, coalesce(e.name, r.words) AS evidence, c.added_by,
                       c.withdrawn
                  FROM plan.target_count c
                  LEFT JOIN plan.evidence e ON e.id = c.evidence_id
                  LEFT JOIN plan.reference r ON r.id = c.reference_id
                 WHERE c.target_id = ANY (:goals)
                 ORDER BY c.counted_on DESC, c.id DESC
                """)
                .param("goals", goals.stream().map(TaskGoal::id).toArray(Long[]::new))
                .query((row, number) -> new Count(
                        row.getLong("id"),
                        row.getLong("target_id"),
                        row.getObject("counted_on", LocalDate.class),
                        row.getBigDecimal("amount"),
                        row.getString("note"),
                        row.getString("evidence"),
                        row.getString("added_by"),
                        row.getString("withdrawn")))
                .list();
    }

    /** Adds a count; false when the proof named is none of the task. */
    boolean count(TaskGoal goal, NewCount count, String by, Instant at) {
        return db.sql("""
                INSERT INTO plan.target_count (target_id, counted_on, amount, note, evidence_id, reference_id, added_by, added_at)
                SELECT :goal, :day, :amount, :note,
                       (SELECT id FROM plan.evidence WHERE id = :evidence AND task_id = :task),
                       (SELECT id FROM plan.reference WHERE id = :reference AND task_id = :task), :by, :at
                 WHERE (CAST(:evidence AS bigint) IS NULL
                        OR EXISTS (SELECT FROM plan.evidence WHERE id = :evidence AND task_id = :task))
                   AND (CAST(:reference AS bigint) IS NULL
                        OR EXISTS (SELECT FROM plan.reference WHERE id = :reference AND task_id = :task))
                """)
                        .param("goal", goal.id())
                        .param("task", goal.task().value())
                        .param("day", count.day())
                        .param("amount", count.amount())
                        .param("note", count.note())
                        .param(
                                "evidence",
                                count.proof() == null ? null : count.proof().evidence())
                        .param(
                                "reference",
                                count.proof() == null ? null : count.proof().reference())
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Takes a count back; false when it is none of that goal or was taken back before. */
    boolean withdraw(long goal, long count, String reason) {
        return db.sql("""
                UPDATE plan.target_count SET withdrawn = :reason
                 WHERE id = :id AND target_id = :goal AND withdrawn IS NULL
                """)
                        .param("reason", reason)
                        .param("id", count)
                        .param("goal", goal)
                        .update()
                == 1;
    }

    private static TaskGoal goal(ResultSet row, int number) throws SQLException {
        return new TaskGoal(
                row.getLong("id"),
                new TaskId(row.getLong("task_id")),
                new Goal(
                        Bound.valueOf(row.getString("bound")),
                        row.getBigDecimal("amount"),
                        row.getString("unit"),
                        row.getString("subject")),
                row.getBigDecimal("base"),
                row.getString("figure_code"),
                row.getBoolean("of_lead"),
                row.getBoolean("of_text"),
                row.getString("dropped"),
                row.getInt("version"));
    }
}
