package vn.danvan.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds for each duty of an amended plan the task of the approved plan that it is about: first the same words, then the
 * most alike of those left. A task is found once; what is found by nobody is no longer in the plan.
 */
final class Comparison {
    /** Below this likeness two texts are two duties; at the same number less is enough. */
    private static final double ALIKE = 0.5;

    private static final double ALIKE_AT_SAME_NUMBER = 0.3;

    private final List<Task> tasks;
    private final Set<TaskId> taken = new HashSet<>();

    private Comparison(List<Task> tasks) {
        this.tasks = tasks;
    }

    static List<ProposalDraft> of(List<ProposalDraft> amended, List<Task> tasks) {
        var comparison = new Comparison(tasks);
        var result = new ArrayList<>(amended);
        result.replaceAll(draft -> comparison.same(draft).map(draft::about).orElse(draft));
        result.replaceAll(draft -> draft.task() != null
                ? draft
                : comparison.mostAlike(draft).map(draft::about).orElse(draft));
        return List.copyOf(result);
    }

    private Optional<Task> same(ProposalDraft draft) {
        return take(free().stream()
                .filter(task -> Likeness.same(task.text(), draft.text()))
                .findFirst());
    }

    private Optional<Task> mostAlike(ProposalDraft draft) {
        Task best = null;
        var most = 0.0;
        for (var task : free()) {
            var likeness = Likeness.of(task.text(), draft.text());
            var enough = task.numbering().equals(draft.numbering()) ? ALIKE_AT_SAME_NUMBER : ALIKE;
            if (likeness >= enough && likeness > most) {
                best = task;
                most = likeness;
            }
        }
        return take(Optional.ofNullable(best));
    }

    private List<Task> free() {
        return tasks.stream().filter(task -> !taken.contains(task.id())).toList();
    }

    private Optional<Task> take(Optional<Task> task) {
        task.map(Task::id).ifPresent(taken::add);
        return task;
    }
}
