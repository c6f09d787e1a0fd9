package vn.danvan.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.documents.Span;

/** The register of what revisions hold: parts, cited documents, recipients. */
@Repository
class Outlines {
    private final JdbcClient db;

    Outlines(JdbcClient db) {
        this.db = db;
    }

    void insert(RevisionId revision, Outline outline) {
        for (var n = 0; n < outline.parts().size(); n++) {
            insert(revision, n, outline.parts().get(n));
        }
        for (var n = 0; n < outline.citations().size(); n++) {
            insert(revision, n, outline.citations().get(n));
        }
        for (var n = 0; n < outline.recipients().size(); n++) {
            insert(revision, n, outline.recipients().get(n));
        }
    }

    Outline get(RevisionId revision) {
        return new Outline(parts(revision), citations(revision), recipients(revision));
    }

    List<Outline.Part> parts(RevisionId revision) {
        return db.sql("""
                        SELECT level, number, marker, words, heading, span_start, span_end
                          FROM plan.part WHERE revision_id = :revision ORDER BY position
                        """)
                .param("revision", revision.value())
                .query((row, n) -> new Outline.Part(
                        row.getInt("level"),
                        row.getString("number"),
                        row.getString("marker"),
                        row.getString("words"),
                        row.getBoolean("heading"),
                        new Span(row.getInt("span_start"), row.getInt("span_end"))))
                .list();
    }

    private List<Outline.Cited> citations(RevisionId revision) {
        return db.sql("""
                        SELECT surface, kind, symbol, issued_on, issuer, span_start, span_end
                          FROM plan.citation WHERE revision_id = :revision ORDER BY position
                        """)
                .param("revision", revision.value())
                .query((row, n) -> cited(row))
                .list();
    }

    /** The documents cited in a task's own sentence. */
    List<Outline.Cited> citationsOf(TaskId task) {
        return db.sql("""
                        SELECT c.surface, c.kind, c.symbol, c.issued_on, c.issuer, c.span_start, c.span_end
                          FROM plan.citation c JOIN plan.task_citation t ON t.citation_id = c.id
                         WHERE t.task_id = :task ORDER BY c.position
                        """)
                .param("task", task.value())
                .query((row, n) -> cited(row))
                .list();
    }

    private List<String> recipients(RevisionId revision) {
        return db.sql("SELECT name FROM plan.recipient WHERE revision_id = :revision ORDER BY position")
                .param("revision", revision.value())
                .query((row, n) -> row.getString("name"))
                .list();
    }

    private void insert(RevisionId revision, int position, Outline.Part part) {
        db.sql("""
                        INSERT INTO plan.part (revision_id, position, level, number, marker, words, heading,
                               span_start, span_end)
                        VALUES (:revision, :position, :level, :number, :marker, :words, :heading, :start, :end)
                        """)
                .param("revision", revision.value())
                .param("position", position)
                .param("level", part.level())
                .param("number", part.number())
                .param("marker", part.marker())
                .param("words", part.words())
                .param("heading", part.heading())
                .param("start", part.span().start())
                .param("end", part.span().end())
                .update();
    }

    private void insert(RevisionId revision, int position, Outline.Cited cited) {
        db.sql("""
                        INSERT INTO plan.citation (revision_id, position, surface, kind, symbol, issued_on, issuer,
                               span_start, span_end)
                        VALUES (:revision, :position, :surface, :kind, :symbol, :issuedOn, :issuer, :start, :end)
                        """)
                .param("revision", revision.value())
                .param("position", position)
                .param("surface", cited.surface())
                .param("kind", cited.kind())
                .param("symbol", cited.symbol())
                .param("issuedOn", cited.issuedOn())
                .param("issuer", cited.issuer())
                .param("start", cited.span().start())
                .param("end", cited.span().end())
                .update();
    }

    private void insert(RevisionId revision, int position, String recipient) {
        db.sql("INSERT INTO plan.recipient (revision_id, position, name) VALUES (:revision, :position, :name)")
                .param("revision", revision.value())
                .param("position", position)
                .param("name", recipient)
                .update();
    }

    private static Outline.Cited cited(ResultSet row) throws SQLException {
        return new Outline.Cited(
                row.getString("surface"),
                row.getString("kind"),
                row.getString("symbol"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("issuer"),
                new Span(row.getInt("span_start"), row.getInt("span_end")));
    }
}
