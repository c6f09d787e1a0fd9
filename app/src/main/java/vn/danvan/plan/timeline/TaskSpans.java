package vn.danvan.plan.timeline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.plan.Task;
import vn.danvan.plan.TaskId;
import vn.danvan.platform.Time;

/** From when to when tasks were open. */
@Repository
class TaskSpans {
    private final JdbcClient db;

    TaskSpans(JdbcClient db) {
        this.db = db;
    }

    /** {@code closed} is null while a task is open. */
    record Opened(LocalDate given, @Nullable LocalDate closed) {}

    Map<TaskId, Opened> of(List<Task> tasks) {
        var spans = new HashMap<TaskId, Opened>();
        db.sql("""
                SELECT t.id, (t.created_at AT TIME ZONE :zone)::date AS given, (t.closed_at AT TIME ZONE :zone)::date AS closed
                  FROM plan.task t
                 WHERE t.id = ANY (:tasks)
                """)
                .param("zone", Time.ZONE.getId())
                .param("tasks", tasks.stream().map(task -> task.id().value()).toArray(Long[]::new))
                .query(row -> {
                    spans.put(
                            new TaskId(row.getLong("id")),
                            new Opened(
                                    row.getObject("given", LocalDate.class), row.getObject("closed", LocalDate.class)));
                });
        return spans;
    }
}
