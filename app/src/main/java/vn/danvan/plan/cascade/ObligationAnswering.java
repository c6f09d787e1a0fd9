package vn.danvan.plan.cascade;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.plan.TaskDesk;
import vn.danvan.plan.TaskId;
import vn.danvan.plan.TaskWork.Outcome;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.web.Missing;
import vn.danvan.platform.web.SentForms;

/** What the office of the agency below does with an obligation. */
@Service
public class ObligationAnswering {
    private final Obligations obligations;
    private final AnsweringTasks answers;
    private final ObligationDesk desk;
    private final ObligationFollowing following;
    private final AnswerMaking making;
    private final SentForms sent;

    ObligationAnswering(
            Obligations obligations,
            AnsweringTasks answers,
            ObligationDesk desk,
            ObligationFollowing following,
            AnswerMaking making,
            SentForms sent) {
        this.obligations = obligations;
        this.answers = answers;
        this.desk = desk;
        this.following = following;
        this.making = making;
        this.sent = sent;
    }

    /** Says that it has arrived. */
    @Transactional
    public Outcome receive(Actor who, ObligationId id, int version) {
        var actor = who.require(Right.TASK_ASSIGN);
        var o = obligations.received(id, actor.agency());
        if (o.state() == ObligationState.RECEIVED) {
            return new Outcome.Saved(); // the second click of an impatient person
        }
        var refusal = ObligationDesk.refusal(o, version, o.state() == ObligationState.NEW);
        return refusal != null
                ? refusal
                : desk.save(
                        actor, following.counted(o.in(ObligationState.RECEIVED, "")), "receive", "Nhận nhiệm vụ", "");
    }

    /** Answers that it is not the agency's business; the agency above decides. */
    @Transactional
    public Outcome refuse(Actor who, ObligationId id, String reason, int version) {
        var actor = who.require(Right.TASK_ASSIGN);
        var o = obligations.received(id, actor.agency());
        if (o.state() == ObligationState.REFUSED) {
            return new Outcome.Saved();
        }
        var refusal = ObligationDesk.refusal(o, version, o.state().isUnanswered());
        if (refusal != null) {
            return refusal;
        }
        if (reason.isBlank()) {
            return TaskDesk.refused("obligation.reason-missing");
        }
        var refused = o.in(ObligationState.REFUSED, reason.strip());
        desk.tell(
                o.sender(),
                o,
                "Có nhiệm vụ được trả lời không thuộc thẩm quyền: «%s»"
                        .formatted(Briefs.of(o.words().text())));
        return desk.save(actor, refused, "refuse", ObligationState.REFUSED.title(), reason);
    }

    /** Links tasks of the own plans that answer it. */
    @Transactional
    public Outcome link(Actor who, ObligationId id, List<TaskId> tasks, int version) {
        var actor = who.require(Right.TASK_ASSIGN);
        answers.hold(tasks, actor.agency());
        var o = obligations.received(id, actor.agency());
        var refusal = ObligationDesk.refusal(o, version, o.state().takesAnswers());
        if (refusal != null) {
            return refusal;
        }
        var chosen = tasks.stream().distinct().toList();
        if (chosen.isEmpty()) {
            return TaskDesk.refused("obligation.no-task");
        }
        return linked(actor, o, chosen);
    }

    private Outcome linked(Actor actor, Obligation o, List<TaskId> tasks) {
        if (answers.link(o.id(), tasks, actor.agency()) < tasks.size()) {
            throw new Missing("task", tasks);
        }
        return desk.save(actor, following.counted(o), "answer", "Gắn nhiệm vụ đáp ứng", "");
    }

    /** Makes a task of it in an approved plan of its own. */
    @Transactional
    public Outcome make(Actor who, ObligationId id, NewAnswer task, int version, @Nullable UUID mark) {
        var actor = who.require(Right.TASK_ASSIGN);
        var o = obligations.received(id, actor.agency());
        if (sent.wasSent(mark)) {
            return new Outcome.Saved(); // the version that the second click saw is not the one that the first left
        }
        var refusal = ObligationDesk.refusal(o, version, o.state().takesAnswers());
        return refusal != null ? refusal : making.make(actor, o, task, mark, added -> linked(actor, o, List.of(added)));
    }

    /** Takes a task off that does not answer it. */
    @Transactional
    public Outcome unlink(Actor who, ObligationId id, TaskId task, int version) {
        var actor = who.require(Right.TASK_ASSIGN);
        var o = obligations.received(id, actor.agency());
        var refusal = ObligationDesk.refusal(o, version, o.state().takesAnswers() || o.state() == ObligationState.DONE);
        if (refusal != null) {
            return refusal;
        }
        return answers.unlink(id, task)
                ? desk.save(actor, following.counted(o), "unlink", "Bỏ nhiệm vụ đáp ứng", "")
                : new Outcome.Saved();
    }

    /**
     * Says that it is done, whatever its tasks say.
     *
     * @param symbol of the document that proves it
     */
    @Transactional
    public Outcome complete(Actor who, ObligationId id, String words, String symbol, int version) {
        var actor = who.require(Right.TASK_ASSIGN);
        var o = obligations.received(id, actor.agency());
        if (o.state() == ObligationState.DONE) {
            return new Outcome.Saved();
        }
        var refusal = ObligationDesk.refusal(o, version, o.state().takesAnswers());
        if (refusal != null) {
            return refusal;
        }
        if (words.isBlank() || symbol.isBlank()) {
            return TaskDesk.refused("obligation.proof-missing");
        }
        var proof = "%s (%s)".formatted(words.strip(), symbol.strip());
        return desk.save(actor, o.provenBy(proof), "complete", "Ghi nhận đã xong", proof);
    }

    /** Takes back that it was said to be done. */
    @Transactional
    public Outcome reopen(Actor who, ObligationId id, String reason, int version) {
        var actor = who.require(Right.TASK_ASSIGN);
        var o = obligations.received(id, actor.agency());
        var possible = o.state() == ObligationState.DONE && !o.proof().isEmpty();
        var refusal = ObligationDesk.refusal(o, version, possible);
        if (refusal != null) {
            return refusal;
        }
        if (reason.isBlank()) {
            return TaskDesk.refused("obligation.reason-missing");
        }
        var opened = o.in(ObligationState.RECEIVED, "").provenBy("");
        return opened.state().isOpen()
                ? desk.save(actor, opened, "reopen", "Mở lại", reason)
                : TaskDesk.refused("obligation.tasks-done");
    }
}
