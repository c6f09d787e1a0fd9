package vn.danvan.plan.cascade;

import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.danvan.plan.TaskSaved;
import vn.danvan.plan.TaskStatus;

/** Obligations follow the tasks that answer them, and the duty that they were made from. */
@Component
class ObligationFollowing {
    private final Obligations obligations;
    private final AnsweringTasks answers;
    private final ObligationDesk desk;

    ObligationFollowing(Obligations obligations, AnsweringTasks answers, ObligationDesk desk) {
        this.obligations = obligations;
        this.answers = answers;
        this.desk = desk;
    }

    @EventListener
    void taskSaved(TaskSaved saved) {
        var task = saved.task();
        var answered = obligations.answeredBy(task.id());
        var next = task.status() == TaskStatus.CANCELLED
                ? answers.successor(task.id())
                : Optional.<AnsweringTasks.Successor>empty();
        next.ifPresent(successor -> answers.replace(task.id(), successor.task()));
        answered.forEach(this::count);
        if (task.status() == TaskStatus.CANCELLED) {
            obligations
                    .openOf(task.id())
                    .forEach(o -> next.ifPresentOrElse(successor -> carry(o, successor), () -> withdraw(o)));
        }
    }

    /** A duty that the sender carries to another plan is still asked for. */
    private void carry(Obligation o, AnsweringTasks.Successor next) {
        if (obligations.at(next.task(), o.receiver()).isEmpty()) {
            desk.follow(o.under(next.task(), next.plan()), "Chuyển sang kế hoạch khác của cơ quan giao", "");
        }
    }

    private void count(Obligation before) {
        var now = counted(before);
        if (!now.equals(before)) {
            var done = now.state() == ObligationState.DONE && before.state() != ObligationState.DONE;
            desk.follow(now, done ? "Mọi nhiệm vụ đáp ứng đã xong" : "", "");
        }
    }

    Obligation counted(Obligation o) {
        var tally = answers.tally(o.id());
        return o.counted(tally.all(), tally.done());
    }

    private void withdraw(Obligation o) {
        var why = "Cơ quan cấp trên đã huỷ nhiệm vụ này trong kế hoạch của mình.";
        desk.follow(o.in(ObligationState.WITHDRAWN, why), "Thu hồi", why);
        desk.tell(
                o.receiver(),
                o,
                "Cấp trên thu hồi nhiệm vụ: «%s»".formatted(Briefs.of(o.words().text())));
    }
}
