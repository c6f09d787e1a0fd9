package vn.danvan.plan.search;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.platform.access.AgencyId;

/** Finds a document by its number and symbol: plans that bear it, tasks whose sentence cites it, evidence that names it. */
@Repository
class SymbolIndex {
    private static final int MOST = 50;

    private final JdbcClient db;

    SymbolIndex(JdbcClient db) {
        this.db = db;
    }

    List<Hit> find(AgencyId agency, String symbol, Asked asked) {
        return Stream.of(
                        of(agency, symbol, asked, Hit.Kind.PLAN, """
                                SELECT DISTINCT p.id, p.title, '/plans/' || p.id AS path, 'Năm ' || p.year AS source,
                                       r.symbol AS text
                                  FROM plan.revision r JOIN plan.plan p ON p.id = r.plan_id
                                 WHERE r.agency_id = :agency AND platform.symbol_key(r.symbol) = platform.symbol_key(:symbol)
                                   AND r.state IN ('APPROVED', 'DRAFT')
                                 ORDER BY p.id DESC LIMIT :most
                                """),
                        of(agency, symbol, asked, Hit.Kind.TASK, """
                                SELECT DISTINCT t.id, t.text AS title, '/tasks/' || t.id AS path, p.title AS source,
                                       'Viện dẫn ' || c.surface AS text
                                  FROM plan.citation c
                                  JOIN plan.revision r ON r.id = c.revision_id AND r.agency_id = :agency
                                  JOIN plan.task_citation tc ON tc.citation_id = c.id
                                  JOIN plan.task t ON t.id = tc.task_id
                                  JOIN plan.plan p ON p.id = t.plan_id
                                 WHERE platform.symbol_key(c.symbol) = platform.symbol_key(:symbol)
                                 ORDER BY t.id DESC LIMIT :most
                                """),
                        of(agency, symbol, asked, Hit.Kind.EVIDENCE, """
                                SELECT f.id, f.words AS title, '/tasks/' || t.id || '#evidence' AS path, t.text AS source,
                                       'Văn bản đã ban hành ' || f.words AS text
                                  FROM plan.reference f
                                  JOIN plan.task t ON t.id = f.task_id AND t.agency_id = :agency
                                 WHERE f.kind = 'DOCUMENT' AND platform.symbol_key(f.words) = platform.symbol_key(:symbol)
                                 ORDER BY f.id DESC LIMIT :most
                                """))
                .flatMap(List::stream)
                .toList();
    }

    private List<Hit> of(AgencyId agency, String symbol, Asked asked, Hit.Kind kind, String sql) {
        return db.sql(sql)
                .param("agency", agency.value())
                .param("symbol", symbol)
                .param("most", MOST)
                .query(SearchIndex.row(kind, asked))
                .list();
    }
}
