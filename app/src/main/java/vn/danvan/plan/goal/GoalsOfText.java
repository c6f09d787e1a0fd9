package vn.danvan.plan.goal;

import java.util.ArrayList;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.danvan.plan.ProposalCarried;

/** Keeps the goals that the words of an approved plan state: new ones come, changed numbers change, others are dropped. */
@Component
class TargetsOfText {
    private static final String NO_LONGER_IN_PLAN = "Không còn trong kế hoạch sửa đổi";

    private final TargetTable table;

    TargetsOfText(TargetTable table) {
        this.table = table;
    }

    @EventListener
    void carried(ProposalCarried carried) {
        var known = new ArrayList<>(table.of(carried.task()));
        for (var goal : Goal.in(carried.text())) {
            known.stream()
                    .filter(target -> target.goal().countsTheSameAs(goal))
                    .findFirst()
                    .ifPresentOrElse(
                            target -> {
                                known.remove(target);
                                stated(target, goal);
                            },
                            () -> table.insert(TaskTarget.of(carried.task(), goal, true)));
        }
        known.stream()
                .filter(target -> target.ofText() && target.dropped() == null)
                .forEach(target -> table.update(target.dropped(NO_LONGER_IN_PLAN)));
    }

    /** What an amendment left out and the next one states again counts again; what a person dropped stays dropped. */
    private void stated(TaskTarget target, Goal goal) {
        var leftOut = NO_LONGER_IN_PLAN.equals(target.dropped());
        if (target.ofText() && (leftOut || !target.goal().equals(goal))) {
            var saying = target.saying(goal);
            table.update(leftOut ? saying.dropped(null) : saying);
        }
    }
}
