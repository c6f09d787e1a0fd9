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
public class TargetViews {
    private final TargetTable table;
    private final PlanOverview overview;
    private final Figures figures;

    TargetViews(TargetTable table, PlanOverview overview, Figures figures) {
        this.table = table;
        this.overview = overview;
        this.figures = figures;
    }

    /** The goals of a task that the person was shown, dropped ones last. */
    public List<TargetStanding> of(Actor actor, Task task, Plan plan) {
        return standings(actor, table.of(task.id()), Map.of(task.id(), task), plan).stream()
                .sorted((a, b) ->
                        Boolean.compare(a.target().dropped() != null, b.target().dropped() != null))
                .toList();
    }

    /** A goal of a plan with the task that is to reach it. */
    public record Line(Task task, TargetStanding standing) {}

    /** A plan with all its goals. */
    public record OfPlan(Plan plan, List<Line> lines) {
        public long reached() {
            return lines.stream().filter(line -> line.standing().isReached()).count();
        }
    }

    public OfPlan of(Actor actor, PlanId id) {
        var view = overview.plan(actor, id);
        var tasks = view.sections().stream()
                .flatMap(section -> section.tasks().stream())
                .collect(Collectors.toMap(Task::id, task -> task));
        var targets = table.of(id);
        return new OfPlan(
                view.plan(),
                standings(actor, targets, tasks, view.plan()).stream()
                        .flatMap(standing -> Stream.ofNullable(
                                        tasks.get(standing.target().task()))
                                .map(task -> new Line(task, standing)))
                        .toList());
    }

    /** The figures that a goal may be linked to. */
    public List<Figure> figures(Actor actor) {
        return figures.of(actor);
    }

    private List<TargetStanding> standings(Actor actor, List<TaskTarget> targets, Map<TaskId, Task> tasks, Plan plan) {
        var counts = table.counts(targets).stream().collect(groupingBy(Count::target));
        return targets.stream()
                .map(target -> standing(
                        target, counts.getOrDefault(target.id(), List.of()), scope(actor, target, tasks), plan))
                .toList();
    }

    private static Scope scope(Actor actor, TaskTarget target, Map<TaskId, Task> tasks) {
        var task = tasks.get(target.task());
        return new Scope(actor.agency(), target.ofLead() && task != null ? task.lead() : null);
    }

    private TargetStanding standing(TaskTarget target, List<Count> counts, Scope scope, Plan plan) {
        var figure = figure(target.figure());
        if (figure == null) {
            return new TargetStanding(target, sum(counts), counts, null);
        }
        var year = Period.ofYear(plan.year());
        var source = new TargetStanding.Source(figure.title(), figure.countedIn(), figure.page(scope, year));
        return new TargetStanding(target, BigDecimal.valueOf(figure.count(scope, year)), counts, source);
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
