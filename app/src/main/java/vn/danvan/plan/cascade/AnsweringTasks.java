package vn.danvan.plan.cascade;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.plan.PlanId;
import vn.danvan.plan.TaskId;
import vn.danvan.plan.TaskStatus;
import vn.danvan.platform.access.AgencyId;

/** The register of the tasks that answer obligations. */
@Repository
class AnsweringTasks {
    private final JdbcClient db;

    AnsweringTasks(JdbcClient db) {
        this.db = db;
    }

    /** How many tasks answer, without cancelled ones, and how many of these are done. */
    record Tally(int all, int done) {}

    /**
     * Holds tasks of an agency as they stand until this transaction ends. Who saves a task locks it before its
     * obligations, so this comes before an obligation is locked.
     */
    void hold(List<TaskId> tasks, AgencyId agency) {
        db.sql("SELECT id FROM plan.task WHERE id = ANY (:ids) AND agency_id = :agency ORDER BY id FOR SHARE")
                .param("ids", tasks.stream().map(TaskId::value).toArray(Long[]::new))
                .param("agency", agency.value())
                .query(Long.class)
                .list();
    }

    /** The tasks that answer one obligation answer another one instead. */
    void move(ObligationId from, ObligationId to) {
        db.sql("""
                INSERT INTO plan.obligation_task (obligation_id, task_id)
                SELECT :to, a.task_id FROM plan.obligation_task a WHERE a.obligation_id = :from
                    ON CONFLICT DO NOTHING
                """).param("from", from.value()).param("to", to.value()).update();
        db.sql("DELETE FROM plan.obligation_task WHERE obligation_id = :from")
                .param("from", from.value())
                .update();
    }

    /** Where a task was carried to. */
    record Successor(TaskId task, PlanId plan) {}

    /** The task that goes on with a task, or with the whole that it is a piece of. */
    Optional<Successor> successor(TaskId task) {
        return db.sql("""
                SELECT s.id, s.plan_id
                  FROM plan.task t JOIN plan.task s ON s.carried_from IN (t.id, t.parent_id)
                 WHERE t.id = :task AND s.status <> 'CANCELLED'
                 ORDER BY s.id DESC LIMIT 1
                """)
                .param("task", task.value())
                .query((row, n) -> new Successor(new TaskId(row.getLong("id")), new PlanId(row.getLong("plan_id"))))
                .optional();
    }

    /** A task answers what another one answered. */
    void replace(TaskId task, TaskId next) {
        db.sql("""
                INSERT INTO plan.obligation_task (obligation_id, task_id)
                SELECT a.obligation_id, :next FROM plan.obligation_task a WHERE a.task_id = :task
                    ON CONFLICT DO NOTHING
                """).param("task", task.value()).param("next", next.value()).update();
        db.sql("DELETE FROM plan.obligation_task WHERE task_id = :task")
                .param("task", task.value())
                .update();
    }

    /** Links the agency's own tasks; says how many of them there are, linked before or now. */
    int link(ObligationId obligation, List<TaskId> tasks, AgencyId agency) {
        var ids = tasks.stream().map(TaskId::value).toArray(Long[]::new);
        db.sql("""
                INSERT INTO plan.obligation_task (obligation_id, task_id)
                SELECT :obligation, t.id FROM plan.task t
                 WHERE t.id = ANY (:tasks) AND t.agency_id = :agency AND t.status <> 'CANCELLED'
                    ON CONFLICT DO NOTHING
                """)
                .param("obligation", obligation.value())
                .param("tasks", ids)
                .param("agency", agency.value())
                .update();
        return db.sql("""
                SELECT count(*) FROM plan.obligation_task WHERE obligation_id = :obligation AND task_id = ANY (:tasks)
                """)
                .param("obligation", obligation.value())
                .param("tasks", ids)
                .query(Integer.class)
                .single();
    }

    boolean unlink(ObligationId obligation, TaskId task) {
        return db.sql("DELETE FROM plan.obligation_task WHERE obligation_id = :obligation AND task_id = :task")
                        .param("obligation", obligation.value())
                        .param("task", task.value())
                        .update()
                == 1;
    }

    Tally tally(ObligationId obligation) {
        return db.sql("""
                SELECT count(*) AS answers, count(*) FILTER (WHERE t.status = 'DONE') AS done
                  FROM plan.obligation_task a JOIN plan.task t ON t.id = a.task_id
                 WHERE a.obligation_id = :obligation AND t.status <> 'CANCELLED'
                """)
                .param("obligation", obligation.value())
                .query((row, n) -> new Tally(row.getInt("answers"), row.getInt("done")))
                .single();
    }

    List<Answer> of(ObligationId obligation) {
        return db.sql("""
                SELECT t.id, t.agency_id, t.text, t.status, t.due_on
                  FROM plan.obligation_task a JOIN plan.task t ON t.id = a.task_id
                 WHERE a.obligation_id = :obligation
                 ORDER BY t.id
                """)
                .param("obligation", obligation.value())
                .query((row, n) -> new Answer(
                        new TaskId(row.getLong("id")),
                        new AgencyId(row.getLong("agency_id")),
                        row.getString("text"),
                        TaskStatus.valueOf(row.getString("status")),
                        row.getObject("due_on", LocalDate.class)))
                .list();
    }
}
