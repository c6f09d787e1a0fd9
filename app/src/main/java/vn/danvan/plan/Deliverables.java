package vn.danvan.plan;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.web.Stale;

/** The register of what tasks are to bring, and of their tags. */
@Repository
class Deliverables {
    private final JdbcClient db;

    Deliverables(JdbcClient db) {
        this.db = db;
    }

    Deliverable of(TaskId task) {
        return db.sql("""
                        SELECT product, measure, result, product_code, points,
                               ARRAY(SELECT g.tag FROM plan.task_tag g WHERE g.task_id = t.id ORDER BY g.tag) AS tags
                          FROM plan.task t WHERE t.id = :task
                        """)
                .param("task", task.value())
                .query((row, n) -> new Deliverable(
                        row.getString("product"),
                        row.getString("measure"),
                        row.getString("result"),
                        row.getString("product_code"),
                        row.getBigDecimal("points"),
                        List.of((String[]) row.getArray("tags").getArray())))
                .single();
    }

    /** Saves over that version of the task. */
    void save(TaskId task, Deliverable deliverable, int version) {
        var rows = db.sql("""
                        UPDATE plan.task
                           SET product = :product, measure = :measure, result = :result, product_code = :code,
                               points = :points, version = version + 1
                         WHERE id = :task AND version = :version
                        """)
                .param("product", deliverable.product())
                .param("measure", deliverable.measure())
                .param("result", deliverable.result())
                .param("code", deliverable.code())
                .param("points", deliverable.points())
                .param("task", task.value())
                .param("version", version)
                .update();
        if (rows != 1) {
            throw new Stale("task", task);
        }
        tag(task, deliverable.tags());
    }

    private void tag(TaskId task, List<String> tags) {
        var names = tags.toArray(String[]::new);
        db.sql("DELETE FROM plan.task_tag WHERE task_id = :task AND tag <> ALL (:tags)")
                .param("task", task.value())
                .param("tags", names)
                .update();
        db.sql("INSERT INTO plan.task_tag (task_id, tag) SELECT :task, unnest(:tags) ON CONFLICT DO NOTHING")
                .param("task", task.value())
                .param("tags", names)
                .update();
    }

    /** The tags that tasks of the agency bear, by name. */
    List<String> tags(AgencyId agency) {
        return db.sql("""
                        SELECT DISTINCT g.tag COLLATE "vi-x-icu" AS tag
                          FROM plan.task_tag g JOIN plan.task t ON t.id = g.task_id
                         WHERE t.agency_id = :agency ORDER BY 1 LIMIT 200
                        """)
                .param("agency", agency.value())
                .query((row, n) -> row.getString("tag"))
                .list();
    }
}
