package vn.danvan.plan.overview;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.platform.DemoContent;

/** Gives the demonstration a past: its plan was approved half a year ago and done piece by piece, some of it late. */
@Component
class DemoPast implements DemoContent {
    private final JdbcClient db;

    DemoPast(JdbcClient db) {
        this.db = db;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    @Transactional
    public void create() {
        run("""
                UPDATE plan.task SET created_at = created_at - interval '200 days',
                       reported_at = CASE WHEN id % 3 = 0 THEN NULL ELSE reported_at END
                """);
        run("""
                WITH done AS (
                    SELECT id, row_number() OVER (ORDER BY due_on DESC, id) * interval '24 days' AS ago
                      FROM plan.task WHERE status = 'DONE')
                UPDATE plan.task t SET closed_at = closed_at - done.ago, handed_in_at = handed_in_at - done.ago,
                       reported_at = reported_at - done.ago
                  FROM done WHERE done.id = t.id
                """);
        run("""
                UPDATE plan.task_entry e SET at = t.closed_at
                  FROM plan.task t WHERE t.id = e.task_id AND t.closed_at IS NOT NULL
                """);
    }

    private void run(String sql) {
        db.sql(sql).update();
    }
}
