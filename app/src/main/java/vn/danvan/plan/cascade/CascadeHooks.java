package vn.danvan.plan.cascade;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.plan.PlanId;
import vn.danvan.plan.TaskId;
import vn.danvan.platform.access.Actor;

/** What other pages of this module say of obligations: a sentence and a link each. */
@Repository
@Transactional(readOnly = true)
public class CascadeHooks {
    private final JdbcClient db;
    private final Coverage coverage;
    private final SendingDown sending;

    CascadeHooks(JdbcClient db, Coverage coverage, SendingDown sending) {
        this.db = db;
        this.coverage = coverage;
        this.sending = sending;
    }

    /**
     * What was sent of a plan.
     *
     * @param canSend whether there are agencies below to send to
     */
    public record OfPlan(CoverageCount count, boolean canSend) {}

    public OfPlan ofPlan(Actor actor, PlanId plan) {
        return new OfPlan(coverage.whole(plan), !sending.below(actor).isEmpty());
    }

    /** An obligation that a task answers. */
    public record Answered(ObligationId id, String text, ObligationState state) {}

    /**
     * What a task has to do with obligations.
     *
     * @param sent how many agencies have it from here, and how many of these have no task for it
     * @param answers the obligations that it answers
     */
    public record OfTask(int sent, int gaps, List<Answered> answers) {
        public boolean isEmpty() {
            return sent == 0 && answers.isEmpty();
        }
    }

    public OfTask ofTask(TaskId task) {
        var answers = db.sql("""
                SELECT o.id, o.text, o.state
                  FROM plan.obligation_task a JOIN plan.obligation o ON o.id = a.obligation_id
                 WHERE a.task_id = :task
                 ORDER BY o.id
                """)
                .param("task", task.value())
                .query((row, n) -> new Answered(
                        new ObligationId(row.getLong("id")),
                        row.getString("text"),
                        ObligationState.valueOf(row.getString("state"))))
                .list();
        return db.sql("""
                SELECT count(*) AS sent, count(*) FILTER (WHERE state IN %s) AS gaps
                  FROM plan.obligation WHERE task_id = :task AND state NOT IN %s
                """.formatted(ObligationState.UNANSWERED_ONES, ObligationState.ENDED_ONES))
                .param("task", task.value())
                .query((row, n) -> new OfTask(row.getInt("sent"), row.getInt("gaps"), answers))
                .single();
    }

    /** Agencies below that have neither a task nor another answer for what was sent to them. */
    public record Silent(int agencies, int obligations) {}

    public Silent silent(Actor actor) {
        return db.sql("""
                SELECT count(DISTINCT receiver_id) AS agencies, count(*) AS obligations
                  FROM plan.obligation WHERE sender_id = :agency AND state IN %s
                """.formatted(ObligationState.UNANSWERED_ONES))
                .param("agency", actor.agency().value())
                .query((row, n) -> new Silent(row.getInt("agencies"), row.getInt("obligations")))
                .single();
    }

    /** Whether anything was ever handed to the agency. */
    public boolean hasReceived(Actor actor) {
        return db.sql("""
                SELECT EXISTS (SELECT FROM plan.obligation WHERE receiver_id = :agency)
                    OR EXISTS (SELECT FROM plan.obligation WHERE former_id = :agency)
                """)
                .param("agency", actor.agency().value())
                .query(Boolean.class)
                .single();
    }
}
