package vn.danvan.plan.report;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.plan.DoneLate;
import vn.danvan.plan.PlanId;
import vn.danvan.plan.TaskId;
import vn.danvan.platform.Time;

/** Reads what a report says of tasks beyond their state. */
@Repository
class ReportTable {
    private final JdbcClient db;

    ReportTable(JdbcClient db) {
        this.db = db;
    }

    /** What came of each task of a plan, of those that say so. */
    Map<TaskId, String> results(PlanId plan) {
        return db
                .sql("SELECT id, result FROM plan.task WHERE plan_id = :plan AND result <> ''")
                .param("plan", plan.value())
                .query((row, n) -> Map.entry(new TaskId(row.getLong("id")), row.getString("result")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Of the tasks that are counted as done: without the pieces that they were cut into. */
    Set<TaskId> doneLate(PlanId plan) {
        return db
                .sql(
                        "SELECT t.id FROM plan.task t WHERE t.plan_id = :plan AND t.parent_id IS NULL AND t.status = 'DONE' AND "
                                + DoneLate.CONDITION)
                .param("plan", plan.value())
                .param("zone", Time.ZONE.getId())
                .query((row, n) -> new TaskId(row.getLong("id")))
                .stream()
                .collect(Collectors.toSet());
    }
}
