package vn.danvan.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.platform.access.AgencyId;

/** Lists of plans. */
@Repository
public class PlanLists {
    private final JdbcClient db;

    PlanLists(JdbcClient db) {
        this.db = db;
    }

    /**
     * A plan in a list.
     *
     * @param draft the revision under review; null when there is none
     * @param approved whether it is carried out
     */
    public record PlanRow(
            PlanId id,
            int year,
            String title,
            @Nullable String symbol,
            boolean approved,
            @Nullable RevisionId draft,
            Progress progress) {}

    /** The plans of an agency, the newest year first, all or those that hold some words; discarded first readings are left out. */
    List<PlanRow> plans(AgencyId agency, LocalDate today, String words) {
        return db.sql("""
                        SELECT p.id, p.year, p.title, approved.symbol, approved.id AS approved, draft.id AS draft,
                               progress.done, progress.total, progress.late
                          FROM plan.plan p
                          LEFT JOIN plan.revision approved ON approved.plan_id = p.id AND approved.state = 'APPROVED'
                          LEFT JOIN plan.revision draft ON draft.plan_id = p.id AND draft.state = 'DRAFT'
                         CROSS JOIN LATERAL (
                               SELECT count(*) FILTER (WHERE t.status = 'DONE') AS done,
                                      count(*) FILTER (WHERE t.status <> 'CANCELLED') AS total,
                                      count(*) FILTER (WHERE t.status NOT IN ('DONE', 'CANCELLED') AND t.due_on < :today) AS late
                                 FROM plan.task t WHERE t.plan_id = p.id) progress
                         WHERE p.agency_id = :agency AND (approved.id IS NOT NULL OR draft.id IS NOT NULL)
                           AND (:words = '' OR platform.search_key(concat_ws(' ', p.title, approved.symbol, draft.symbol))
                                LIKE '%' || platform.search_key(:words) || '%')
                         ORDER BY p.year DESC, p.id DESC
                         LIMIT 200
                        """)
                .param("agency", agency.value())
                .param("today", today)
                .param("words", TaskLists.literal(words))
                .query((row, n) -> new PlanRow(
                        new PlanId(row.getLong("id")),
                        row.getInt("year"),
                        row.getString("title"),
                        row.getString("symbol"),
                        row.getObject("approved") != null,
                        revision(row.getObject("draft", Long.class)),
                        new Progress(row.getInt("done"), row.getInt("total"), row.getInt("late"))))
                .list();
    }

    private static @Nullable RevisionId revision(@Nullable Long id) {
        return id == null ? null : new RevisionId(id);
    }
}
