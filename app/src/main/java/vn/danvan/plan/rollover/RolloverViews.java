package vn.danvan.plan.rollover;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.plan.Plan;
import vn.danvan.plan.PlanId;
import vn.danvan.plan.PlanLists.PlanRow;
import vn.danvan.plan.PlanOverview;
import vn.danvan.plan.PlanUnits;
import vn.danvan.plan.Task;
import vn.danvan.plan.TaskId;
import vn.danvan.plan.TaskStatus;
import vn.danvan.plan.rollover.Choice.Decision;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.UnitId;

/** What people see of rollovers: for reading only. */
@Service
@Transactional(readOnly = true)
public class RolloverViews {
    private final RolloverTable table;
    private final PlanOverview overview;
    private final PlanUnits units;

    RolloverViews(RolloverTable table, PlanOverview overview, PlanUnits units) {
        this.table = table;
        this.overview = overview;
        this.units = units;
    }

    /**
     * Before it is carried out: every open or recurring duty with the choice saved, or the one that is likely. After
     * that: what was chosen.
     */
    public Rollover of(Actor actor, PlanId id) {
        var view = overview.plan(actor, id);
        var done = table.find(id).orElse(new RolloverTable.Done(null, null));
        var saved = table.choices(id).stream().collect(Collectors.toMap(Choice::task, Function.identity()));
        var recurring = table.recurring(id);
        var dues = table.dues(id);
        var lines = view.sections().stream()
                .flatMap(section -> section.tasks().stream())
                .filter(task ->
                        done.at() == null ? goesOn(task, recurring.contains(task.id())) : saved.containsKey(task.id()))
                .map(task -> new Rollover.Line(
                        task,
                        recurring.contains(task.id()),
                        saved.computeIfAbsent(task.id(), key -> likely(key, dues.getOrDefault(key, "")))))
                .toList();
        return new Rollover(id, view.plan().title(), view.plan().year(), done.at(), done.into(), lines);
    }

    private static boolean goesOn(Task task, boolean recurring) {
        return !task.status().isClosed() || (recurring && task.status() == TaskStatus.DONE);
    }

    private static Choice likely(TaskId task, String dues) {
        return new Choice(task, Decision.CARRY, RolloverDays.yearAfter(dues), "", null);
    }

    /** What this plan got from others. */
    public List<Rollover> received(Actor actor, PlanId id) {
        overview.named(actor, id);
        return table.sources(id).stream()
                .map(source -> of(actor, source))
                .map(source -> new Rollover(
                        source.plan(),
                        source.title(),
                        source.year(),
                        source.doneAt(),
                        source.into(),
                        source.lines().stream()
                                .filter(line -> id.equals(
                                        line.choice().decision() == Decision.CARRY
                                                ? source.into()
                                                : line.choice().to()))
                                .toList()))
                .toList();
    }

    /**
     * Where the duties of a plan can go.
     *
     * @param plans the approved plans that one can move to
     * @param drafts those of the year after that can take them all
     */
    public record Receivers(List<Plan> plans, List<PlanRow> drafts) {}

    Receivers receivers(Actor actor, Rollover rollover) {
        var rows = overview.plans(actor);
        return new Receivers(
                rows.stream()
                        .filter(row -> row.approved() && !row.id().equals(rollover.plan()))
                        .map(row -> new Plan(row.id(), actor.agency(), row.year(), row.title()))
                        .toList(),
                rows.stream()
                        .filter(row -> row.draft() != null && row.year() == rollover.year() + 1)
                        .toList());
    }

    /** The task of the year after that goes on with this one, which ended for it. */
    public Optional<TaskId> successor(Task task) {
        return task.status() == TaskStatus.CANCELLED ? table.successor(task.id()) : Optional.empty();
    }

    /** The heading that each duty stands under. */
    Map<TaskId, String> headings(Actor actor, PlanId plan) {
        var headings = new HashMap<TaskId, String>();
        for (var section : overview.plan(actor, plan).sections()) {
            var part = section.part();
            if (part != null) {
                section.tasks()
                        .forEach(task -> headings.put(task.id(), part.words().strip()));
            }
        }
        return headings;
    }

    Function<UnitId, UnitId> heirs(Actor actor) {
        return units.heirOf(actor.agency());
    }
}
