package vn.danvan.plan.cascade;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.plan.PlanId;
import vn.danvan.plan.TaskId;
import vn.danvan.platform.access.AgencyId;

/** Counts of what was sent of a plan (độ phủ): by duty, by agency, and cell by cell. What was withdrawn is left out. */
@Repository
public class Coverage {
    private static final String COUNTS = """
            count(*) AS sent, count(DISTINCT o.receiver_id) AS receivers, count(DISTINCT o.task_id) AS duties,
            count(*) FILTER (WHERE o.state IN %s) AS gaps,
            count(*) FILTER (WHERE o.state = 'ANSWERED') AS answered,
            count(*) FILTER (WHERE o.state = 'DONE') AS finished,
            count(*) FILTER (WHERE o.state = 'REFUSED') AS refused
            """.formatted(ObligationState.UNANSWERED_ONES);

    /** What is asked for still, or was answered. */
    private static final String OF_PLAN = " o.plan_id = :plan AND o.state NOT IN " + ObligationState.ENDED_ONES;

    private final JdbcClient db;

    Coverage(JdbcClient db) {
        this.db = db;
    }

    /** A duty of the plan that was sent, in the plan's own order. */
    public record OfDuty(TaskId duty, String text, CoverageCount count) {}

    public record OfAgency(AgencyId agency, CoverageCount count) {}

    /** An obligation as a cell of the table. */
    public record Cell(ObligationId id, TaskId duty, AgencyId agency, ObligationState state, int answers, int done) {

        /** «Đã có nhiệm vụ 1/2». */
        public String words() {
            return state == ObligationState.ANSWERED
                    ? "%s %d/%d".formatted(state.title(), done, answers)
                    : state.title();
        }
    }

    CoverageCount whole(PlanId plan) {
        return db.sql("SELECT " + COUNTS + " FROM plan.obligation o WHERE" + OF_PLAN)
                .param("plan", plan.value())
                .query((row, n) -> CoverageCount.of(row))
                .single();
    }

    List<OfDuty> byDuty(PlanId plan) {
        return db.sql("SELECT t.id, t.text, " + COUNTS + """
                  FROM plan.obligation o JOIN plan.task t ON t.id = o.task_id
                 WHERE %s
                 GROUP BY t.id
                 ORDER BY t.position, t.id
                """.formatted(OF_PLAN))
                .param("plan", plan.value())
                .query((row, n) ->
                        new OfDuty(new TaskId(row.getLong("id")), row.getString("text"), CoverageCount.of(row)))
                .list();
    }

    List<OfAgency> byAgency(PlanId plan) {
        return db.sql("SELECT o.receiver_id, " + COUNTS + " FROM plan.obligation o WHERE" + OF_PLAN
                        + " GROUP BY o.receiver_id")
                .param("plan", plan.value())
                .query((row, n) -> new OfAgency(new AgencyId(row.getLong("receiver_id")), CoverageCount.of(row)))
                .list();
    }

    List<Cell> cells(PlanId plan, List<TaskId> duties, List<AgencyId> agencies) {
        return db.sql("""
                SELECT o.id, o.task_id, o.receiver_id, o.state, o.answers, o.done
                  FROM plan.obligation o
                 WHERE %s AND o.task_id = ANY (:duties) AND o.receiver_id = ANY (:agencies)
                """.formatted(OF_PLAN))
                .param("plan", plan.value())
                .param("duties", duties.stream().map(TaskId::value).toArray(Long[]::new))
                .param("agencies", Obligations.ids(agencies))
                .query((row, n) -> new Cell(
                        new ObligationId(row.getLong("id")),
                        new TaskId(row.getLong("task_id")),
                        new AgencyId(row.getLong("receiver_id")),
                        ObligationState.valueOf(row.getString("state")),
                        row.getInt("answers"),
                        row.getInt("done")))
                .list();
    }
}
