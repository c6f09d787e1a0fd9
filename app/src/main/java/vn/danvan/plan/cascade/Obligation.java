package vn.danvan.plan.cascade;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danvan.plan.PlanId;
import vn.danvan.plan.TaskId;
import vn.danvan.platform.access.AgencyId;

/**
 * A duty that an agency has from the one above (nhiệm vụ cấp trên giao). A change returns a new value.
 *
 * @param duty the task of the sender that it was made from
 * @param former the agency that had it before the receiver took over its work; null where there was none
 * @param dueOn null where there is no last day
 * @param reason why it was refused or withdrawn; empty otherwise
 * @param proof by what the receiver's office says that it is done; empty where its tasks say so
 * @param answers the tasks that answer it, without cancelled ones
 * @param done how many of these are done
 */
public record Obligation(
        ObligationId id,
        TaskId duty,
        PlanId plan,
        AgencyId sender,
        AgencyId receiver,
        @Nullable AgencyId former,
        Words words,
        @Nullable LocalDate dueOn,
        ObligationState state,
        String reason,
        String proof,
        int answers,
        int done,
        Instant sentAt,
        int version) {

    /**
     * What is asked, as it was sent.
     *
     * @param basis the plan above: «Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND tỉnh Ví Dụ»
     */
    public record Words(String text, String product, String measure, String note, String basis) {}

    Obligation in(ObligationState next, String why) {
        return new Obligation(
                id, duty, plan, sender, receiver, former, words, dueOn, next, why, proof, answers, done, sentAt,
                version);
    }

    Obligation dueOn(@Nullable LocalDate day) {
        return new Obligation(
                id, duty, plan, sender, receiver, former, words, day, state, reason, proof, answers, done, sentAt,
                version);
    }

    Obligation provenBy(String words) {
        return new Obligation(
                id,
                duty,
                plan,
                sender,
                receiver,
                former,
                this.words,
                dueOn,
                words.isEmpty() ? counted(answers, done).state : ObligationState.DONE,
                "",
                words,
                answers,
                done,
                sentAt,
                version);
    }

    /** What a merged agency had, at its heir, which had the same duty once and has it no more. */
    Obligation inherited(Obligation merged) {
        return new Obligation(
                id,
                duty,
                plan,
                sender,
                receiver,
                merged.receiver,
                merged.words,
                merged.dueOn,
                merged.state,
                merged.reason,
                merged.proof,
                merged.answers,
                merged.done,
                merged.sentAt,
                version);
    }

    /** The same duty, as it goes on in another plan of the sender. */
    Obligation under(TaskId next, PlanId other) {
        return new Obligation(
                id, next, other, sender, receiver, former, words, dueOn, state, reason, proof, answers, done, sentAt,
                version);
    }

    Obligation takenOverBy(AgencyId heir) {
        return new Obligation(
                id, duty, plan, sender, heir, receiver, words, dueOn, state, reason, proof, answers, done, sentAt,
                version);
    }

    /** As its tasks stand now: done when all of them are, unless the office or the sender has said otherwise. */
    Obligation counted(int all, int finished) {
        return new Obligation(
                id,
                duty,
                plan,
                sender,
                receiver,
                former,
                words,
                dueOn,
                follows() ? standing(all, finished) : state,
                reason,
                proof,
                all,
                finished,
                sentAt,
                version);
    }

    private boolean follows() {
        return switch (state) {
            case NEW, RECEIVED, ANSWERED -> true;
            case DONE -> proof.isEmpty();
            case REFUSED, RELEASED, WITHDRAWN -> false;
        };
    }

    private ObligationState standing(int all, int finished) {
        if (all == 0) {
            return state == ObligationState.NEW ? ObligationState.NEW : ObligationState.RECEIVED;
        }
        return all == finished ? ObligationState.DONE : ObligationState.ANSWERED;
    }

    /** «Đã có nhiệm vụ, xong 1/2 việc». */
    public String stage() {
        return state == ObligationState.ANSWERED
                ? "%s, xong %d/%d việc".formatted(state.title(), done, answers)
                : state.title();
    }

    public boolean isLate(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today) && state.isOpen();
    }
}
