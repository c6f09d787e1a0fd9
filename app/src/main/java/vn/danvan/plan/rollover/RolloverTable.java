package vn.danvan.plan.rollover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.plan.PlanId;
import vn.danvan.plan.RevisionId;
import vn.danvan.plan.TaskId;

/** The register of rollovers. */
@Repository
class RolloverTable {
    private final JdbcClient db;

    RolloverTable(JdbcClient db) {
        this.db = db;
    }

    /** When it was carried out, and the plan it went into; both null while it is a draft. */
    record Done(@Nullable Instant at, @Nullable PlanId into) {}

    /** Begins one if there is none, and keeps it for this transaction, so that it is carried out once. */
    Done lock(PlanId plan, String by, Instant at) {
        db.sql("""
                INSERT INTO plan.rollover (plan_id, begun_by, begun_at) VALUES (:plan, :by, :at) ON CONFLICT DO NOTHING
                """)
                .param("plan", plan.value())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        db.sql("SELECT plan_id FROM plan.rollover WHERE plan_id = :plan FOR UPDATE")
                .param("plan", plan.value())
                .query(Long.class)
                .single();
        return find(plan).orElseThrow();
    }

    Optional<Done> find(PlanId plan) {
        return db.sql("""
                SELECT o.done_at, r.plan_id AS into_plan
                  FROM plan.rollover o LEFT JOIN plan.revision r ON r.id = o.revision_id
                 WHERE o.plan_id = :plan
                """)
                .param("plan", plan.value())
                .query(RolloverTable::done)
                .optional();
    }

    private static Done done(ResultSet row, int number) throws SQLException {
        var at = row.getTimestamp("done_at");
        return new Done(at == null ? null : at.toInstant(), plan(row, "into_plan"));
    }

    void save(PlanId plan, Choice choice) {
        db.sql("""
                INSERT INTO plan.rollover_line (plan_id, task_id, decision, dues, reason, to_plan_id)
                VALUES (:plan, :task, :decision, :dues, :reason, :to)
                    ON CONFLICT (plan_id, task_id) DO UPDATE
                   SET decision = excluded.decision, dues = excluded.dues, reason = excluded.reason,
                       to_plan_id = excluded.to_plan_id
                """)
                .param("plan", plan.value())
                .param("task", choice.task().value())
                .param("decision", choice.decision().name())
                .param("dues", choice.dues())
                .param("reason", choice.reason())
                .param("to", choice.to() == null ? null : choice.to().value())
                .update();
    }

    List<Choice> choices(PlanId plan) {
        return db.sql("""
                SELECT task_id, decision, dues, reason, to_plan_id FROM plan.rollover_line WHERE plan_id = :plan
                """)
                .param("plan", plan.value())
                .query((row, number) -> new Choice(
                        new TaskId(row.getLong("task_id")),
                        Choice.Decision.valueOf(row.getString("decision")),
                        row.getString("dues"),
                        row.getString("reason"),
                        plan(row, "to_plan_id")))
                .list();
    }

    void finish(PlanId plan, @Nullable RevisionId revision, Instant at) {
        db.sql("UPDATE plan.rollover SET done_at = :at, revision_id = :revision WHERE plan_id = :plan")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("revision", revision == null ? null : revision.value())
                .param("plan", plan.value())
                .update();
    }

    /** The plans that this one got duties from, by rollovers that were carried out. */
    List<PlanId> sources(PlanId plan) {
        return db.sql("""
                SELECT o.plan_id
                  FROM plan.rollover o
                 WHERE o.done_at IS NOT NULL
                   AND (o.revision_id IN (SELECT id FROM plan.revision WHERE plan_id = :plan)
                        OR o.plan_id IN (SELECT plan_id FROM plan.rollover_line
                                          WHERE to_plan_id = :plan AND decision = 'MOVE'))
                 ORDER BY o.plan_id
                """)
                .param("plan", plan.value())
                .query((row, number) -> new PlanId(row.getLong("plan_id")))
                .list();
    }

    /** The tasks of a plan that come again every year or within it. */
    Set<TaskId> recurring(PlanId plan) {
        return db
                .sql("""
                SELECT DISTINCT d.task_id
                  FROM plan.due d JOIN plan.task t ON t.id = d.task_id
                 WHERE t.plan_id = :plan AND d.phrase !~ '[0-9]{4}$'
                """)
                .param("plan", plan.value())
                .query((row, number) -> new TaskId(row.getLong("task_id")))
                .stream()
                .collect(Collectors.toSet());
    }

    /** The days of each task of a plan as people write them, done ones too. */
    Map<TaskId, String> dues(PlanId plan) {
        return db
                .sql("""
                SELECT said.task_id, string_agg(said.phrase, '; ' ORDER BY said.first, said.phrase) AS dues
                  FROM (SELECT d.task_id, d.phrase, min(d.last_day) AS first
                          FROM plan.due d JOIN plan.task t ON t.id = d.task_id
                         WHERE t.plan_id = :plan
                         GROUP BY d.task_id, d.phrase) said
                 GROUP BY said.task_id
                """)
                .param("plan", plan.value())
                .query((row, number) -> Map.entry(new TaskId(row.getLong("task_id")), row.getString("dues")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** A task goes on with one of another plan. */
    void carried(TaskId made, TaskId from) {
        db.sql("UPDATE plan.task SET carried_from = :from WHERE id = :made")
                .param("from", from.value())
                .param("made", made.value())
                .update();
    }

    Optional<TaskId> successor(TaskId task) {
        return db.sql("SELECT id FROM plan.task WHERE carried_from = :task ORDER BY id DESC LIMIT 1")
                .param("task", task.value())
                .query((row, number) -> new TaskId(row.getLong("id")))
                .optional();
    }

    private static @Nullable PlanId plan(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, Long.class);
        return id == null ? null : new PlanId(id);
    }
}
