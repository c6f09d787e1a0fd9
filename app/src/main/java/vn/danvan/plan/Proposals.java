package vn.danvan.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.documents.Span;
import vn.danvan.platform.access.UnitId;
import vn.danvan.platform.web.Missing;
import vn.danvan.platform.web.Stale;

/** The register of proposals under review. */
@Repository
class Proposals {
    private static final String COLUMNS = """
            id, revision_id, number, bullet, text, span_start, span_end, unit_words, lead_unit_id, cooperating_unit_id,
            due, state, task_id, version
            """;
    private static final RowMapper<Proposal> ROW = (row, n) -> new Proposal(
            new ProposalId(row.getLong("id")),
            new RevisionId(row.getLong("revision_id")),
            Columns.numbering(row),
            row.getString("text"),
            Columns.span(row),
            row.getString("unit_words"),
            Columns.unit(row, "lead_unit_id"),
            Columns.units(row, "cooperating_unit_id"),
            Columns.dues(row, "due"),
            Proposal.State.valueOf(row.getString("state")),
            task(row.getObject("task_id", Long.class)),
            row.getInt("version"));

    private final JdbcClient db;

    Proposals(JdbcClient db) {
        this.db = db;
    }

    List<Proposal> of(RevisionId revision) {
        return db.sql("SELECT " + COLUMNS + " FROM plan.proposal WHERE revision_id = :revision ORDER BY position, id")
                .param("revision", revision.value())
                .query(ROW)
                .list();
    }

    Proposal get(ProposalId id, RevisionId revision) {
        return db.sql("SELECT " + COLUMNS + " FROM plan.proposal WHERE id = :id AND revision_id = :revision")
                .param("id", id.value())
                .param("revision", revision.value())
                .query(ROW)
                .optional()
                .orElseThrow(() -> new Missing("proposal", id));
    }

    /** Adds one at the end of the list. */
    ProposalId append(RevisionId revision, ProposalDraft draft) {
        var position = db.sql("SELECT coalesce(max(position), 0) + 1 FROM plan.proposal WHERE revision_id = :revision")
                .param("revision", revision.value())
                .query(Integer.class)
                .single();
        return insert(revision, draft, position);
    }

    /** Adds one right after another. */
    ProposalId insertAfter(Proposal before, ProposalDraft draft) {
        var position = db.sql("SELECT position + 1 FROM plan.proposal WHERE id = :id")
                .param("id", before.id().value())
                .query(Integer.class)
                .single();
        db.sql("UPDATE plan.proposal SET position = position + 1 WHERE revision_id = :revision AND position >= :at")
                .param("revision", before.revision().value())
                .param("at", position)
                .update();
        return insert(before.revision(), draft, position);
    }

    private ProposalId insert(RevisionId revision, ProposalDraft draft, int position) {
        var span = draft.span();
        var id = db.sql("""
                        INSERT INTO plan.proposal (revision_id, position, number, bullet, text, span_start, span_end,
                               unit_words, lead_unit_id, cooperating_unit_id, due, state, task_id)
                        VALUES (:revision, :position, :number, :bullet, :text, :start, :end,
                               :unitWords, :lead, :cooperating, :due, 'OPEN', :task)
                        RETURNING id
                        """)
                .param("revision", revision.value())
                .param("position", position)
                .param("number", draft.numbering().number())
                .param("bullet", draft.numbering().bullet())
                .param("text", draft.text())
                .param("start", span == null ? null : span.start())
                .param("end", span == null ? null : span.end())
                .param("unitWords", draft.unitWords())
                .param("lead", value(draft.lead()))
                .param("cooperating", Columns.ids(draft.cooperating()))
                .param("due", phrases(draft.dues()))
                .param("task", draft.task() == null ? null : draft.task().value())
                .query(Long.class)
                .single();
        return new ProposalId(id);
    }

    void update(Proposal proposal) {
        Span span = proposal.span();
        var rows = db.sql("""
                        UPDATE plan.proposal
                           SET text = :text, span_start = :start, span_end = :end, lead_unit_id = :lead,
                               cooperating_unit_id = :cooperating, due = :due, state = :state, version = version + 1
                         WHERE id = :id AND version = :version
                        """)
                .param("text", proposal.text())
                .param("start", span == null ? null : span.start())
                .param("end", span == null ? null : span.end())
                .param("lead", value(proposal.lead()))
                .param("cooperating", Columns.ids(proposal.cooperating()))
                .param("due", phrases(proposal.dues()))
                .param("state", proposal.state().name())
                .param("id", proposal.id().value())
                .param("version", proposal.version())
                .update();
        if (rows != 1) {
            throw new Stale("proposal", proposal.id());
        }
    }

    /** Notes the task of the year before that this one goes on with. */
    void carry(ProposalId id, TaskId from) {
        db.sql("UPDATE plan.proposal SET carried_from = :from WHERE id = :id")
                .param("from", from.value())
                .param("id", id.value())
                .update();
    }

    /** The one goes on with what the other went on with, unless it goes on with a task already. */
    void carryToo(ProposalId id, ProposalId other) {
        db.sql("""
                UPDATE plan.proposal p SET carried_from = o.carried_from
                  FROM plan.proposal o
                 WHERE p.id = :id AND o.id = :other AND p.carried_from IS NULL
                """).param("id", id.value()).param("other", other.value()).update();
    }

    void acceptOpen(RevisionId revision) {
        db.sql("""
                UPDATE plan.proposal SET state = 'ACCEPTED', version = version + 1
                 WHERE revision_id = :revision AND state = 'OPEN'
                """).param("revision", revision.value()).update();
    }

    /** Gives the proposals that nobody leads to a unit. */
    int giveUnled(RevisionId revision, UnitId lead) {
        return db.sql("""
                        UPDATE plan.proposal
                           SET lead_unit_id = :lead, cooperating_unit_id = array_remove(cooperating_unit_id, :lead),
                               version = version + 1
                         WHERE revision_id = :revision AND lead_unit_id IS NULL AND state <> 'DROPPED'
                        """)
                .param("lead", lead.value())
                .param("revision", revision.value())
                .update();
    }

    void delete(ProposalId id) {
        db.sql("DELETE FROM plan.proposal WHERE id = :id")
                .param("id", id.value())
                .update();
    }

    private static @Nullable TaskId task(@Nullable Long id) {
        return id == null ? null : new TaskId(id);
    }

    private static @Nullable Long value(@Nullable UnitId unit) {
        return unit == null ? null : unit.value();
    }

    private static String[] phrases(List<Due> dues) {
        return dues.stream().map(Due::phrase).toArray(String[]::new);
    }
}
