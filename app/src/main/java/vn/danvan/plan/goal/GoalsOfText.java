package vn.danvan.plan.goal;

import java.util.ArrayList;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.danvan.plan.ProposalCarried;

/** Keeps the goals that the words of an approved plan state: new ones come, changed numbers change, others are dropped. */
@Component
class GoalsOfText {
    private static final String NO_LONGER_IN_PLAN = "Không còn trong kế hoạch sửa đổi";

    private final GoalTable table;

    GoalsOfText(GoalTable table) {
        this.table = table;
    }

    @EventListener
    void carried(ProposalCarried carried) {
        var known = new ArrayList<>(table.of(carried.task()));
        for (var asked : Goal.in(carried.text())) {
            known.stream()
                    .filter(goal -> goal.asked().countsTheSameAs(asked))
                    .findFirst()
                    .ifPresentOrElse(
                            goal -> {
                                known.remove(goal);
                                stated(goal, asked);
                            },
                            () -> table.insert(TaskGoal.of(carried.task(), asked, true)));
        }
        known.stream()
                .filter(goal -> goal.ofText() && goal.dropped() == null)
                .forEach(goal -> table.update(goal.dropped(NO_LONGER_IN_PLAN)));
    }

    /** What an amendment left out and the next one states again counts again; what a person dropped stays dropped. */
    private void stated(TaskGoal goal, Goal asked) {
        var leftOut = NO_LONGER_IN_PLAN.equals(goal.dropped());
        if (goal.ofText() && (leftOut || !goal.asked().equals(asked))) {
            var saying = goal.saying(asked);
            table.update(leftOut ? saying.dropped(null) : saying);
        }
    }
}
