package vn.danvan.plan.goal;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.plan.Plan;
import vn.danvan.plan.PlanId;
import vn.danvan.plan.PlanOverview;
import vn.danvan.plan.PlanOverview.PlanView;
import vn.danvan.plan.Task;
import vn.danvan.plan.TaskId;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.figures.Figure;
import vn.danvan.platform.figures.Figures;
import vn.danvan.platform.figures.Period;
import vn.danvan.platform.figures.Scope;

/** How far goals are: for reading only. */
@Service
@Transactional(readOnly = true)
public class GoalViews {
    private final GoalTable table;
    private final PlanOverview overview;
    private final Figures figures;

    GoalViews(GoalTable table, PlanOverview overview, Figures figures) {
        this.table = table;
        this.overview = overview;
        this.figures = figures;
    }

    /** The goals of a task that the person was shown, dropped ones last. */
    public List<GoalStanding> of(Actor actor, Task task, Plan plan) {
        return standings(actor, table.of(task.id()), Map.of(task.id(), task), plan).stream()
                .sorted((a, b) ->
                        Boolean.compare(a.goal().dropped() != null, b.goal().dropped() != null))
                .toList();
    }

    /** A goal of a plan with the task that is to reach it. */
    public record Line(Task task, GoalStanding standing) {}

    /** A plan with all its goals. */
    public record OfPlan(Plan plan, List<Line> lines) {
        public long reached() {
            return lines.stream().filter(line -> line.standing().isReached()).count();
        }
    }

    public OfPlan of(Actor actor, PlanId id) {
        return of(actor, overview.plan(actor, id));
    }

    /** The goals of a plan that the person was shown. */
    public OfPlan of(Actor actor, PlanView view) {
        var tasks = view.sections().stream()
                .flatMap(section -> section.tasks().stream())
                .collect(Collectors.toMap(Task::id, task -> task));
        var goals = table.of(view.plan().id());
        return new OfPlan(
                view.plan(),
                standings(actor, goals, tasks, view.plan()).stream()
                        .flatMap(standing -> Stream.ofNullable(
                                        tasks.get(standing.goal().task()))
                                .map(task -> new Line(task, standing)))
                        .toList());
    }

    /** The figures that a goal may be linked to. */
    public List<Figure> figures(Actor actor) {
        return figures.of(actor);
    }

    private List<GoalStanding> standings(Actor actor, List<TaskGoal> goals, Map<TaskId, Task> tasks, Plan plan) {
        if (goals.isEmpty()) {
            return List.of(); // most tasks have no goal, and most pages are of such a task
        }
        var counts = table.counts(goals).stream().collect(groupingBy(Count::goal));
        return goals.stream()
                .map(goal -> standing(goal, counts.getOrDefault(goal.id(), List.of()), scope(actor, goal, tasks), plan))
                .toList();
    }

    private static Scope scope(Actor actor, TaskGoal goal, Map<TaskId, Task> tasks) {
        var task = tasks.get(goal.task());
        return new Scope(actor.agency(), goal.ofLead() && task != null ? task.lead() : null);
    }

    private GoalStanding standing(TaskGoal goal, List<Count> counts, Scope scope, Plan plan) {
        var figure = figure(goal.figure());
        if (figure == null) {
            return new GoalStanding(goal, sum(counts), counts, null);
        }
        var year = Period.ofYear(plan.year());
        var source = new GoalStanding.Source(figure.title(), figure.countedIn(), figure.page(scope, year));
        return new GoalStanding(goal, BigDecimal.valueOf(figure.count(scope, year)), counts, source);
    }

    private @Nullable Figure figure(@Nullable String code) {
        return code == null ? null : figures.find(code).orElse(null);
    }

    private static BigDecimal sum(List<Count> counts) {
        return counts.stream()
                .filter(count -> count.withdrawn() == null)
                .map(Count::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
