package vn.danvan.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.documents.Span;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.UnitId;
import vn.danvan.platform.web.Missing;
import vn.danvan.platform.web.Stale;

/** The register of tasks. */
@Repository
class Tasks {
    static final String COLUMNS = """
            t.id, t.plan_id, t.revision_id, t.agency_id, t.number, t.bullet, t.text, t.span_start, t.span_end, t.lead_unit_id,
            ARRAY(SELECT u.unit_id FROM plan.task_unit u WHERE u.task_id = t.id ORDER BY u.unit_id) AS cooperating,
            t.status, t.due_on, t.version
            """;
    static final RowMapper<Task> ROW = (row, n) -> new Task(
            new TaskId(row.getLong("id")),
            new PlanId(row.getLong("plan_id")),
            new RevisionId(row.getLong("revision_id")),
            new AgencyId(row.getLong("agency_id")),
            Columns.numbering(row),
            row.getString("text"),
            Columns.span(row),
            Columns.unit(row, "lead_unit_id"),
            Columns.units(row, "cooperating"),
            TaskStatus.valueOf(row.getString("status")),
            row.getObject("due_on", LocalDate.class),
            row.getInt("version"));

    private final JdbcClient db;
    private final TaskItems items;
    private final ApplicationEventPublisher events;

    Tasks(JdbcClient db, TaskItems items, ApplicationEventPublisher events) {
        this.db = db;
        this.items = items;
        this.events = events;
    }

    Task get(TaskId id, AgencyId agency) {
        return db.sql("SELECT " + COLUMNS + " FROM plan.task t WHERE t.id = :id AND t.agency_id = :agency")
                .param("id", id.value())
                .param("agency", agency.value())
                .query(ROW)
                .optional()
                .orElseThrow(() -> new Missing("task", id));
    }

    /** The plan of a task; empty where the agency has no such task. */
    Optional<PlanId> planOf(TaskId id, AgencyId agency) {
        return db.sql("SELECT plan_id FROM plan.task WHERE id = :id AND agency_id = :agency")
                .param("id", id.value())
                .param("agency", agency.value())
                .query((row, n) -> new PlanId(row.getLong("plan_id")))
                .optional();
    }

    /** The tasks of a plan in the plan's own order, without the pieces that they were cut into. */
    List<Task> of(PlanId plan) {
        return db.sql("SELECT " + COLUMNS + """
                         FROM plan.task t WHERE t.plan_id = :plan AND t.parent_id IS NULL ORDER BY t.position, t.id
                        """)
                .param("plan", plan.value())
                .query(ROW)
                .list();
    }

    /** The pieces that a task was cut into, oldest first. */
    List<Task> pieces(TaskId parent) {
        return db.sql("SELECT " + COLUMNS + " FROM plan.task t WHERE t.parent_id = :parent ORDER BY t.id")
                .param("parent", parent.value())
                .query(ROW)
                .list();
    }

    /**
     * The open task of the year before that this one goes on with; what recurs has days of its own year left there, and what was
     * handed in is about to be done there.
     */
    Optional<Task> carried(TaskId task) {
        return db.sql("SELECT " + COLUMNS + """
                         FROM plan.task made JOIN plan.task t ON t.id = made.carried_from
                        WHERE made.id = :task AND t.closed_at IS NULL AND t.status <> 'WAITING_APPROVAL'
                          AND NOT EXISTS (SELECT FROM plan.due d
                                           WHERE d.task_id = t.id AND d.done_on IS NULL AND d.phrase !~ '[0-9]{4}$')
                        """)
                .param("task", task.value())
                .query(ROW)
                .optional();
    }

    /** The task that this one is a piece of. */
    Optional<Task> parent(TaskId piece) {
        return db.sql("SELECT " + COLUMNS + """
                         FROM plan.task t JOIN plan.task piece ON piece.parent_id = t.id WHERE piece.id = :piece
                        """)
                .param("piece", piece.value())
                .query(ROW)
                .optional();
    }

    /** The year of the plan that the task belongs to. */
    int year(TaskId id) {
        return db.sql("SELECT p.year FROM plan.plan p JOIN plan.task t ON t.plan_id = p.id WHERE t.id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    /** The directive that an added task stands on; empty for what the plan itself says. */
    String basis(TaskId id) {
        return db.sql("SELECT basis FROM plan.task WHERE id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    TaskId insertPiece(Task parent, String text, @Nullable UnitId lead, Instant at) {
        return new TaskId(db.sql("""
                        INSERT INTO plan.task (plan_id, revision_id, agency_id, position, number, bullet, text, lead_unit_id,
                               status, parent_id, created_at)
                        SELECT plan_id, revision_id, agency_id, position, number, bullet, :text, :lead,
                               'NOT_STARTED', id, :at
                          FROM plan.task WHERE id = :parent
                        RETURNING id
                        """)
                .param("text", text)
                .param("lead", lead == null ? null : lead.value())
                .param("at", Plans.timestamp(at))
                .param("parent", parent.id().value())
                .query(Long.class)
                .single());
    }

    /** A task behind all others of the plan, without a number of the plan's. */
    TaskId insertAdded(Revision revision, String text, String basis, Instant at) {
        return new TaskId(db.sql("""
                        INSERT INTO plan.task (plan_id, revision_id, agency_id, position, number, bullet, text, basis, status,
                               created_at)
                        SELECT :plan, :revision, p.agency_id,
                               coalesce((SELECT max(t.position) FROM plan.task t WHERE t.plan_id = p.id), 0) + 1,
                               '', 0, :text, :basis, 'NOT_STARTED', :at
                          FROM plan.plan p WHERE p.id = :plan
                        RETURNING id
                        """)
                .param("plan", revision.plan().value())
                .param("revision", revision.id().value())
                .param("text", text)
                .param("basis", basis)
                .param("at", Plans.timestamp(at))
                .query(Long.class)
                .single());
    }

    TaskId insert(Plan plan, Proposal proposal, int position, Instant at) {
        Span span = proposal.span();
        var id = new TaskId(db.sql("""
                        INSERT INTO plan.task (plan_id, revision_id, agency_id, position, number, bullet, text, span_start, span_end,
                               lead_unit_id, status, created_at, carried_from)
                        VALUES (:plan, :revision, :agency, :position, :number, :bullet, :text, :start, :end,
                               :lead, 'NOT_STARTED', :at,
                               (SELECT p.carried_from FROM plan.proposal p WHERE p.id = :proposal))
                        RETURNING id
                        """)
                .param("plan", plan.id().value())
                .param("revision", proposal.revision().value())
                .param("agency", plan.agency().value())
                .param("position", position)
                .param("number", proposal.numbering().number())
                .param("bullet", proposal.numbering().bullet())
                .param("text", proposal.text())
                .param("start", span == null ? null : span.start())
                .param("end", span == null ? null : span.end())
                .param("lead", proposal.lead() == null ? null : proposal.lead().value())
                .param("proposal", proposal.id().value())
                .param("at", Plans.timestamp(at))
                .query(Long.class)
                .single());
        cooperate(id, proposal.cooperating());
        events.publishEvent(new ProposalCarried(id, plan.agency(), proposal.text()));
        return id;
    }

    /** Saves status, units and due date; each change of a task ends here, and so does its item in the worklist. */
    void update(Task task, Instant at) {
        var rows = db.sql("""
                        UPDATE plan.task
                           SET lead_unit_id = :lead, status = :status, due_on = :dueOn,
                               closed_at = CASE WHEN :closed THEN coalesce(closed_at, :at) END,
                               handed_in_at = CASE WHEN :handedIn AND status <> :status THEN :at ELSE handed_in_at END,
                               version = version + 1
                         WHERE id = :id AND version = :version
                        """)
                .param("lead", task.lead() == null ? null : task.lead().value())
                .param("status", task.status().name())
                .param("dueOn", task.dueOn())
                .param("closed", task.status().isClosed())
                .param("handedIn", task.status() == TaskStatus.WAITING_APPROVAL)
                .param("at", Plans.timestamp(at))
                .param("id", task.id().value())
                .param("version", task.version())
                .update();
        if (rows != 1) {
            throw new Stale("task", task.id());
        }
        cooperate(task.id(), task.cooperating());
        keepItem(task);
        events.publishEvent(new TaskSaved(task));
    }

    /** Brings the item of the task in the worklist up to date; needed alone where only the part of a unit changed. */
    void keepItem(Task task) {
        items.keep(task);
    }

    /** Takes over what an amended plan says: its words, its place and its units. Progress stays. */
    void amend(Task task, Proposal proposal, int position) {
        var id = task.id();
        Span span = proposal.span();
        db.sql("""
                        UPDATE plan.task
                           SET revision_id = :revision, position = :position, number = :number, bullet = :bullet, text = :text,
                               span_start = :start, span_end = :end, lead_unit_id = :lead, version = version + 1
                         WHERE id = :id
                        """)
                .param("position", position)
                .param("number", proposal.numbering().number())
                .param("bullet", proposal.numbering().bullet())
                .param("text", proposal.text())
                .param("start", span == null ? null : span.start())
                .param("end", span == null ? null : span.end())
                .param("lead", proposal.lead() == null ? null : proposal.lead().value())
                .param("revision", proposal.revision().value())
                .param("id", id.value())
                .update();
        cooperate(id, proposal.cooperating());
        events.publishEvent(new ProposalCarried(id, task.agency(), proposal.text()));
    }

    private void cooperate(TaskId id, List<UnitId> units) {
        db.sql("DELETE FROM plan.task_unit WHERE task_id = :task AND unit_id <> ALL (:units)")
                .param("task", id.value())
                .param("units", Columns.ids(units))
                .update();
        db.sql("""
                INSERT INTO plan.task_unit (task_id, unit_id) SELECT :task, unnest(:units)
                    ON CONFLICT DO NOTHING
                """).param("task", id.value()).param("units", Columns.ids(units)).update();
    }

    /** Links each task of the plan to the documents cited in its sentence, by the places in the source. */
    void linkCitations(PlanId plan, RevisionId revision) {
        db.sql("DELETE FROM plan.task_citation WHERE task_id IN (SELECT id FROM plan.task WHERE plan_id = :plan)")
                .param("plan", plan.value())
                .update();
        db.sql("""
                INSERT INTO plan.task_citation (task_id, citation_id)
                SELECT t.id, c.id FROM plan.task t
                  JOIN plan.citation c ON c.revision_id = :revision
                       AND c.span_start >= t.span_start AND c.span_end <= t.span_end
                 WHERE t.plan_id = :plan AND t.status <> 'CANCELLED'
                """)
                .param("revision", revision.value())
                .param("plan", plan.value())
                .update();
    }
}
