package vn.danvan.plan.cascade;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.danvan.plan.Task;
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
        obligations.answeredBy(saved.task().id()).forEach(this::count);
        if (saved.task().status() == TaskStatus.CANCELLED) {
            obligations.openOf(saved.task().id()).forEach(o -> withdraw(o, saved.task()));
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

    private void withdraw(Obligation o, Task duty) {
        var why = "Cơ quan cấp trên đã huỷ nhiệm vụ này trong kế hoạch của mình.";
        desk.follow(o.in(ObligationState.WITHDRAWN, why), "Thu hồi", why);
        desk.tell(o.receiver(), o, "Cấp trên thu hồi nhiệm vụ: «%s»".formatted(Briefs.of(duty.text())));
    }
}
