package vn.danvan.plan;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.platform.access.UnitId;

/** The register of what co-operating units did. */
@Repository
class Cooperations {
    private final JdbcClient db;

    Cooperations(JdbcClient db) {
        this.db = db;
    }

    List<Cooperation> of(TaskId task) {
        return db.sql("SELECT unit_id, done_on, result FROM plan.task_unit WHERE task_id = :task ORDER BY unit_id")
                .param("task", task.value())
                .query((row, n) -> new Cooperation(
                        new UnitId(row.getLong("unit_id")),
                        row.getObject("done_on", LocalDate.class),
                        row.getString("result")))
                .list();
    }

    /** Saves that a unit's part is done; false when it was done before or the unit does not co-operate. */
    boolean complete(TaskId task, UnitId unit, String result, LocalDate today) {
        return db.sql("""
                        UPDATE plan.task_unit SET done_on = :today, result = :result
                         WHERE task_id = :task AND unit_id = :unit AND done_on IS NULL
                        """)
                        .param("today", today)
                        .param("result", result.strip())
                        .param("task", task.value())
                        .param("unit", unit.value())
                        .update()
                == 1;
    }

    /** Opens all parts again, as when the task is returned for rework. */
    void reopen(TaskId task) {
        db.sql("UPDATE plan.task_unit SET done_on = NULL WHERE task_id = :task")
                .param("task", task.value())
                .update();
    }
}
