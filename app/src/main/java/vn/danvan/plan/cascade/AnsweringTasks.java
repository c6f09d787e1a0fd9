package vn.danvan.plan.cascade;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
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
