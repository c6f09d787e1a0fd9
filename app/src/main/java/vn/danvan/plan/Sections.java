package vn.danvan.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts tasks under the parts of their plan. Numbers alone do not tell, for a plan behind a decision starts again at I: of
 * the parts with the right number the last one before the task is meant.
 */
final class Sections {
    private final List<Outline.Part> parts;
    private final LocalDate today;
    private final List<List<Task>> under = new ArrayList<>();
    private final List<Task> unplaced = new ArrayList<>();
    private final boolean[] isTask;

    Sections(List<Outline.Part> parts, List<Task> tasks, LocalDate today) {
        this.parts = parts;
        this.today = today;
        this.isTask = new boolean[parts.size()];
        parts.forEach(part -> under.add(new ArrayList<>()));
        tasks.forEach(this::place);
    }

    /** The parts in text order, each with the tasks right under it; last, without a part, the tasks that people added. */
    List<PlanOverview.Section> list() {
        var sections = new ArrayList<PlanOverview.Section>();
        for (var n = 0; n < parts.size(); n++) {
            if (!isTask[n] || !under.get(n).isEmpty()) {
                sections.add(new PlanOverview.Section(
                        parts.get(n), List.copyOf(under.get(n)), Progress.of(below(n), today)));
            }
        }
        if (!unplaced.isEmpty()) {
            sections.add(new PlanOverview.Section(null, List.copyOf(unplaced), Progress.of(unplaced, today)));
        }
        return sections;
    }

    /** A bullet stands under the part that bears its number, a numbered unit under the part above it. */
    private void place(Task task) {
        var number = task.numbering().number();
        var itself = lastBefore(task, number);
        if (task.numbering().bullet() == 0 && itself >= 0) {
            isTask[itself] = true;
        }
        var place = task.numbering().bullet() > 0 ? itself : lastBefore(task, above(number));
        if (place < 0) {
            unplaced.add(task);
        } else {
            under.get(place).add(task);
        }
    }

    private int lastBefore(Task task, String number) {
        var span = task.span();
        for (var n = parts.size() - 1; n >= 0; n--) {
            var part = parts.get(n);
            if (part.number().equals(number) && (span == null || part.span().start() <= span.start())) {
                return n;
            }
        }
        return -1;
    }

    /** The tasks of a part and of those below it, which follow it with a deeper level. */
    private List<Task> below(int part) {
        var tasks = new ArrayList<>(under.get(part));
        for (var n = part + 1;
                n < parts.size() && parts.get(n).level() > parts.get(part).level();
                n++) {
            tasks.addAll(under.get(n));
        }
        return tasks;
    }

    private static String above(String number) {
        var dot = number.lastIndexOf('.');
        return dot < 0 ? "" : number.substring(0, dot);
    }
}
