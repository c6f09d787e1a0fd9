package vn.danvan.plan.cascade;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.plan.PlanId;
import vn.danvan.plan.TaskId;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.web.Missing;
import vn.danvan.platform.web.Stale;

/** The register of obligations. */
@Repository
class Obligations {
    static final String COLUMNS = """
            o.id, o.task_id, o.plan_id, o.sender_id, o.receiver_id, o.former_id, o.text, o.product, o.measure, o.note,
            o.basis, nullif(o.due_on, 'infinity') AS due_on, o.state, o.reason, o.proof, o.answers, o.done, o.sent_at,
            o.version
            """;
    static final RowMapper<Obligation> ROW = (row, n) -> new Obligation(
            new ObligationId(row.getLong("id")),
            new TaskId(row.getLong("task_id")),
            new PlanId(row.getLong("plan_id")),
            new AgencyId(row.getLong("sender_id")),
            new AgencyId(row.getLong("receiver_id")),
            former(row),
            new Obligation.Words(
                    row.getString("text"),
                    row.getString("product"),
                    row.getString("measure"),
                    row.getString("note"),
                    row.getString("basis")),
            row.getObject("due_on", LocalDate.class),
            ObligationState.valueOf(row.getString("state")),
            row.getString("reason"),
            row.getString("proof"),
            row.getInt("answers"),
            row.getInt("done"),
            row.getObject("sent_at", OffsetDateTime.class).toInstant(),
            row.getInt("version"));

    private final JdbcClient db;

    Obligations(JdbcClient db) {
        this.db = db;
    }

    /** Sends a duty to those agencies that do not have it yet, or had it and have it no more; says to whom it went. */
    List<Obligation> send(
            TaskId duty,
            PlanId plan,
            AgencyId sender,
            List<AgencyId> receivers,
            Obligation.Words words,
            @Nullable LocalDate dueOn,
            Instant at) {
        return db.sql("""
                INSERT INTO plan.obligation AS o (task_id, plan_id, sender_id, receiver_id, text, product, measure, note,
                       basis, due_on, state, sent_at)
                SELECT :duty, :plan, :sender, receiver, :text, :product, :measure, :note, :basis,
                       coalesce(:dueOn, 'infinity'::date), 'NEW', :at
                  FROM unnest(:receivers) receiver
                    ON CONFLICT (task_id, receiver_id) DO UPDATE
                   SET text = excluded.text, product = excluded.product, measure = excluded.measure,
                       note = excluded.note, basis = excluded.basis, due_on = excluded.due_on, state = 'NEW', reason = '',
                       proof = '', former_id = NULL, sent_at = excluded.sent_at, version = o.version + 1
                 WHERE o.state IN %s
                RETURNING
                """.formatted(ObligationState.ENDED_ONES) + COLUMNS)
                .param("duty", duty.value())
                .param("plan", plan.value())
                .param("sender", sender.value())
                .param("receivers", ids(receivers))
                .param("text", words.text())
                .param("product", words.product())
                .param("measure", words.measure())
                .param("note", words.note())
                .param("basis", words.basis())
                .param("dueOn", dueOn)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(ROW)
                .list();
    }

    /** How many of these duties these agencies have already. */
    int known(List<TaskId> duties, List<AgencyId> receivers) {
        return db.sql("""
                SELECT count(*)
                  FROM plan.obligation
                 WHERE task_id = ANY (:duties) AND receiver_id = ANY (:receivers)
                   AND state NOT IN %s
                """.formatted(ObligationState.ENDED_ONES))
                .param("duties", duties.stream().map(TaskId::value).toArray(Long[]::new))
                .param("receivers", ids(receivers))
                .query(Integer.class)
                .single();
    }

    /** One that the agency sent, has or had. */
    Obligation seen(ObligationId id, AgencyId reader) {
        return one(id, " AND :agency IN (o.sender_id, o.receiver_id, o.former_id)", reader);
    }

    /** One that the agency has to answer. */
    Obligation received(ObligationId id, AgencyId receiver) {
        return one(id, " AND o.receiver_id = :agency FOR UPDATE", receiver);
    }

    /** One that the agency sent. */
    Obligation sent(ObligationId id, AgencyId sender) {
        return one(id, " AND o.sender_id = :agency FOR UPDATE", sender);
    }

    private Obligation one(ObligationId id, String condition, AgencyId agency) {
        return db.sql("SELECT " + COLUMNS + " FROM plan.obligation o WHERE o.id = :id" + condition)
                .param("id", id.value())
                .param("agency", agency.value())
                .query(ROW)
                .optional()
                .orElseThrow(() -> new Missing("obligation", id));
    }

    /** Those that were made from a duty and are open still, kept for this transaction. */
    List<Obligation> openOf(TaskId duty) {
        return kept("o.task_id = :duty AND o.state IN " + ObligationState.OPEN_ONES, Map.of("duty", duty.value()));
    }

    /** What an agency has from a sender and is open still, kept for this transaction. */
    List<Obligation> openAt(AgencyId receiver, AgencyId sender) {
        return kept(
                "o.receiver_id = :receiver AND o.sender_id = :sender AND o.state IN " + ObligationState.OPEN_ONES,
                Map.of("receiver", receiver.value(), "sender", sender.value()));
    }

    /** Those that a task answers, kept for this transaction. */
    List<Obligation> answeredBy(TaskId task) {
        return kept(
                "o.id IN (SELECT a.obligation_id FROM plan.obligation_task a WHERE a.task_id = :task)",
                Map.of("task", task.value()));
    }

    /** A duty at an agency, however it stands, kept for this transaction. */
    Optional<Obligation> at(TaskId duty, AgencyId receiver) {
        return kept(
                        "o.task_id = :duty AND o.receiver_id = :receiver",
                        Map.of("duty", duty.value(), "receiver", receiver.value()))
                .stream()
                .findFirst();
    }

    /** In one order, so that no two transactions wait for each other. */
    private List<Obligation> kept(String condition, Map<String, Long> ids) {
        return db.sql("SELECT " + COLUMNS + " FROM plan.obligation o WHERE " + condition + " ORDER BY o.id FOR UPDATE")
                .params(ids)
                .query(ROW)
                .list();
    }

    /** Who has something open from a sender. */
    List<AgencyId> holders(AgencyId sender) {
        return db.sql("""
                SELECT DISTINCT receiver_id
                  FROM plan.obligation
                 WHERE sender_id = :sender AND state IN %s
                """.formatted(ObligationState.OPEN_ONES))
                .param("sender", sender.value())
                .query((row, n) -> new AgencyId(row.getLong("receiver_id")))
                .list();
    }

    void update(Obligation o) {
        var rows = db.sql("""
                UPDATE plan.obligation
                   SET task_id = :duty, plan_id = :plan, receiver_id = :receiver, former_id = :former, text = :text,
                       product = :product, measure = :measure, note = :note, basis = :basis,
                       due_on = coalesce(:dueOn, 'infinity'::date), state = :state, reason = :reason, proof = :proof,
                       answers = :answers, done = :done, sent_at = :sentAt, version = version + 1
                 WHERE id = :id AND version = :version
                """)
                .param("duty", o.duty().value())
                .param("plan", o.plan().value())
                .param("receiver", o.receiver().value())
                .param("former", o.former() == null ? null : o.former().value())
                .param("text", o.words().text())
                .param("product", o.words().product())
                .param("measure", o.words().measure())
                .param("note", o.words().note())
                .param("basis", o.words().basis())
                .param("sentAt", o.sentAt().atOffset(ZoneOffset.UTC))
                .param("dueOn", o.dueOn())
                .param("state", o.state().name())
                .param("reason", o.reason())
                .param("proof", o.proof())
                .param("answers", o.answers())
                .param("done", o.done())
                .param("id", o.id().value())
                .param("version", o.version())
                .update();
        if (rows != 1) {
            throw new Stale("obligation", o.id());
        }
    }

    private static @Nullable AgencyId former(ResultSet row) throws SQLException {
        var id = row.getObject("former_id", Long.class);
        return id == null ? null : new AgencyId(id);
    }

    static Long[] ids(List<AgencyId> agencies) {
        return agencies.stream().map(AgencyId::value).toArray(Long[]::new);
    }
}
