package vn.danvan.plan;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Right;

/** The register of what happened to tasks and what people noted on them. */
@Repository
class TaskEntries {
    private final JdbcClient db;

    TaskEntries(JdbcClient db) {
        this.db = db;
    }

    void insert(TaskId task, Actor actor, String act, @Nullable String words, Instant at) {
        insert(task, actor.officer().value(), actor.signature(), act, words, at);
        report(task, actor, at);
    }

    /** A word of somebody of its units is a report on the task; what the office does with it is none. */
    private void report(TaskId task, Actor actor, Instant at) {
        db.sql("""
                UPDATE plan.task t
                   SET reported_at = :at
                 WHERE id = :task
                   AND (lead_unit_id = ANY (:units)
                        OR EXISTS (SELECT FROM plan.task_unit u WHERE u.task_id = t.id AND u.unit_id = ANY (:units)))
                """)
                .param("at", Plans.timestamp(at))
                .param("task", task.value())
                .param("units", Columns.ids(actor.units(Right.TASK_WORK)))
                .update();
    }

    /** What the program did by itself, such as counting a day again; no officer has number 0. */
    void insertOfProgram(TaskId task, String act, String words, Instant at) {
        insert(task, 0, "danvan", act, words, at);
    }

    private void insert(TaskId task, long officer, String name, String act, @Nullable String words, Instant at) {
        db.sql("""
                INSERT INTO plan.task_entry (task_id, at, officer_id, officer_name, act, words)
                VALUES (:task, :at, :officer, :name, :act, :words)
                """)
                .param("task", task.value())
                .param("at", Plans.timestamp(at))
                .param("officer", officer)
                .param("name", name)
                .param("act", act)
                .param("words", words == null || words.isBlank() ? null : words.strip())
                .update();
    }

    /** Newest first. */
    List<TaskEntry> of(TaskId task) {
        return db.sql("""
                SELECT at, officer_name, act, words FROM plan.task_entry WHERE task_id = :task ORDER BY id DESC LIMIT 500
                """)
                .param("task", task.value())
                .query((row, n) -> new TaskEntry(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("officer_name"),
                        row.getString("act"),
                        row.getString("words")))
                .list();
    }
}
