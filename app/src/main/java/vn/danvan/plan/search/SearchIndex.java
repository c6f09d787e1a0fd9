package vn.danvan.plan.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.platform.access.AgencyId;

/** Asks the indexes of words and of symbols; the newest record first. */
@Repository
class SearchIndex {
    private static final String PLANS = """
            WITH %2$s found AS MATERIALIZED (
                SELECT DISTINCT ON (r.plan_id) r.plan_id AS id, r.source_text
                  FROM plan.revision r
                 WHERE r.agency_id = :agency AND r.state IN ('APPROVED', 'DRAFT')
                   AND (r.words @@ (%1$s) OR r.id = ANY (ARRAY(SELECT far.id FROM far)))
                 ORDER BY r.plan_id, r.state)
            SELECT p.id, p.title, '/plans/' || p.id AS path, 'Năm ' || p.year AS source,
                   substring(found.source_text,
                             greatest(1, strpos(platform.search_key(found.source_text), :first) - 200), 1000) AS text
              FROM found JOIN plan.plan p ON p.id = found.id
             WHERE p.id < :before ORDER BY p.id DESC LIMIT :most
            """;
    private static final String TASKS = """
            WITH found AS MATERIALIZED (
                SELECT t.id, t.plan_id, t.text, t.product, t.result
                  FROM plan.task t WHERE t.agency_id = :agency AND t.words @@ (%1$s))
            SELECT found.id, found.text AS title, '/tasks/' || found.id AS path, p.title AS source,
                   concat_ws(' · ', found.text, nullif(found.product, ''), nullif(found.result, '')) AS text
              FROM found JOIN plan.plan p ON p.id = found.plan_id
             WHERE found.id < :before ORDER BY found.id DESC LIMIT :most
            """;
    private static final String EVIDENCE = """
            WITH %2$s found AS MATERIALIZED (
                SELECT x.evidence_id AS id, x.name
                  FROM plan.evidence_text x
                 WHERE x.agency_id = :agency
                   AND (x.words @@ (%1$s) OR x.evidence_id = ANY (ARRAY(SELECT far.id FROM far)))),
            page AS MATERIALIZED (
                SELECT found.id, found.name FROM found WHERE found.id < :before ORDER BY found.id DESC LIMIT :most)
            SELECT page.id, page.name AS title, '/tasks/' || e.task_id || '#evidence' AS path, t.text AS source,
                   substring(x.text, greatest(1, strpos(platform.search_key(x.text), :first) - 200), 1000) AS text
              FROM page
              JOIN plan.evidence_text x ON x.evidence_id = page.id
              JOIN plan.evidence e ON e.id = page.id
              JOIN plan.task t ON t.id = e.task_id
             ORDER BY page.id DESC
            """;

    private static final String PLAN_TEXTS = """
            SELECT r.id, r.source_text AS text, r.words
              FROM plan.revision r WHERE r.agency_id = :agency AND r.state IN ('APPROVED', 'DRAFT')
            """;

    private static final String EVIDENCE_TEXTS = """
            SELECT x.evidence_id AS id, x.text, x.words
              FROM plan.evidence_text x WHERE x.agency_id = :agency AND x.evidence_id < :before
            """;

    private final JdbcClient db;

    SearchIndex(JdbcClient db) {
        this.db = db;
    }

    /** The records of one kind before an id, at most so many. */
    List<Hit> find(AgencyId agency, Asked asked, Hit.Kind kind, long before, int most) {
        var sql =
                switch (kind) {
                    case PLAN -> PLANS;
                    case TASK -> TASKS;
                    case EVIDENCE -> EVIDENCE;
                };
        return db.sql(sql.formatted(query(asked), far(asked, kind)))
                .params(params(agency, asked, before, most))
                .query(row(kind, asked))
                .list();
    }

    /** The words of a task are never so many. */
    private static String far(Asked asked, Hit.Kind kind) {
        return switch (kind) {
            case PLAN -> FarPhrase.candidates(asked, PLAN_TEXTS);
            case TASK -> "";
            case EVIDENCE -> FarPhrase.candidates(asked, EVIDENCE_TEXTS);
        };
    }

    /** The agency's own word and every phrase. */
    private static String query(Asked asked) {
        return IntStream.range(0, asked.phrases().size())
                .mapToObj(n -> " && phraseto_tsquery('simple', platform.marked_words(:phrase" + n + "))")
                .collect(Collectors.joining("", "CAST(:scope AS tsquery)", ""));
    }

    private static Map<String, ?> params(AgencyId agency, Asked asked, long before, int most) {
        var params = new HashMap<String, Object>();
        params.put("agency", agency.value());
        params.put("scope", "'@" + agency + "'");
        params.put("before", before);
        params.put("most", most);
        params.put("first", Folded.of(Folded.composed(asked.phrases().getFirst())));
        for (var n = 0; n < asked.phrases().size(); n++) {
            params.put("phrase" + n, asked.phrases().get(n));
        }
        return params;
    }

    static RowMapper<Hit> row(Hit.Kind kind, Asked asked) {
        return (row, n) -> hit(row, kind, asked);
    }

    private static Hit hit(ResultSet row, Hit.Kind kind, Asked asked) throws SQLException {
        return new Hit(
                kind,
                row.getLong("id"),
                row.getString("title"),
                row.getString("path"),
                row.getString("source"),
                Excerpt.of(row.getString("text"), asked));
    }
}
