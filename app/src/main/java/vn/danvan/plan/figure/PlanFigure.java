package vn.danvan.plan.figure;

import vn.danvan.plan.DoneLate;

/** The figures of this module: for each the records it counts, in SQL. All of them count a task for its lead unit only. */
enum PlanFigure {
    TASKS_DONE("plan.tasks-done", "Việc hoàn thành", "việc", Sql.CLOSED),

    TASKS_IN_TIME(
            "plan.tasks-done-in-time",
            "Việc hoàn thành đúng hạn",
            "việc",
            Sql.CLOSED + " AND NOT " + DoneLate.CONDITION),

    TASKS_DONE_LATE("plan.tasks-done-late", "Việc hoàn thành muộn", "việc", Sql.CLOSED + " AND " + DoneLate.CONDITION),

    DUES("plan.dues", "Hạn trong kỳ", "hạn", Sql.DUE),

    /** Days that passed and are still open. */
    DUES_MISSED("plan.dues-missed", "Hạn đã qua mà chưa xong", "hạn", Sql.DUE + """
             AND d.last_day < :today AND d.done_on IS NULL AND t.closed_at IS NULL
            """),

    TASKS_ADDED("plan.tasks-added", "Việc bổ sung theo chỉ đạo", "việc", """
            SELECT t.id AS key, CAST(t.created_at AT TIME ZONE :zone AS date) AS day, t.id AS task_id, t.text,
                   t.lead_unit_id, t.basis AS detail, 1 AS amount
              FROM plan.task t
             WHERE t.agency_id = :agency AND t.parent_id IS NULL AND t.basis <> ''
               AND t.created_at >= :begin AND t.created_at < :end
            """),

    /** Files, and what proves without being a file. */
    EVIDENCE("plan.evidence", "Minh chứng đã nộp", "minh chứng", """
            SELECT e.key, CAST(e.added_at AT TIME ZONE :zone AS date) AS day, t.id AS task_id, t.text, t.lead_unit_id,
                   e.name AS detail, 1 AS amount
              FROM plan.task t
              JOIN (SELECT id * 2 AS key, task_id, added_at, name FROM plan.evidence
                     UNION ALL
                    SELECT id * 2 + 1, task_id, added_at, words FROM plan.reference) e ON e.task_id = t.id
             WHERE t.agency_id = :agency AND e.added_at >= :begin AND e.added_at < :end
            """),

    /** Counted by officers towards the goals that speak of models. */
    MODELS("plan.models", "Mô hình đã ghi nhận", "mô hình", """
            SELECT c.id AS key, c.counted_on AS day, t.id AS task_id, t.text, t.lead_unit_id, c.note AS detail, c.amount
              FROM plan.task t
              JOIN plan.target g ON g.task_id = t.id AND g.dropped IS NULL AND g.unit ILIKE 'mô hình%'
              JOIN plan.target_count c ON c.target_id = g.id AND c.withdrawn IS NULL
             WHERE t.agency_id = :agency AND c.counted_on BETWEEN :first AND :last
            """);

    private final String code;
    private final String title;
    private final String countedIn;
    private final String records;

    PlanFigure(String code, String title, String countedIn, String records) {
        this.code = code;
        this.title = title;
        this.countedIn = countedIn;
        this.records = records;
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }

    String countedIn() {
        return countedIn;
    }

    String records() {
        return records;
    }

    /** What several figures share. */
    private static final class Sql {
        static final String CLOSED = """
                SELECT t.id AS key, CAST(t.closed_at AT TIME ZONE :zone AS date) AS day, t.id AS task_id, t.text,
                       t.lead_unit_id, '' AS detail, 1 AS amount
                  FROM plan.task t
                 WHERE t.agency_id = :agency AND t.parent_id IS NULL AND t.status = 'DONE'
                   AND t.closed_at >= :begin AND t.closed_at < :end
                """;
        static final String DUE = """
                SELECT d.id AS key, d.last_day AS day, t.id AS task_id, t.text, t.lead_unit_id, d.phrase AS detail,
                       1 AS amount
                  FROM plan.task t
                  JOIN plan.due d ON d.task_id = t.id
                 WHERE t.agency_id = :agency AND t.parent_id IS NULL AND t.status <> 'CANCELLED'
                   AND d.last_day BETWEEN :first AND :last
                """;
    }
}
