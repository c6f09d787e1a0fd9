package vn.danvan.plan;

import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.organization.Directory;
import vn.danvan.organization.Unit;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.access.UnitId;
import vn.danvan.platform.web.Missing;

/** What people see of plans: for reading only. */
@Service
@Transactional(readOnly = true)
public class PlanOverview {
    private final Plans plans;
    private final Outlines outlines;
    private final Proposals proposals;
    private final Tasks tasks;
    private final PlanLists lists;
    private final Directory directory;
    private final PlanUnits units;
    private final Clock clock;

    PlanOverview(
            Plans plans,
            Outlines outlines,
            Proposals proposals,
            Tasks tasks,
            PlanLists lists,
            Directory directory,
            PlanUnits units,
            Clock clock) {
        this.plans = plans;
        this.outlines = outlines;
        this.proposals = proposals;
        this.tasks = tasks;
        this.lists = lists;
        this.directory = directory;
        this.units = units;
        this.clock = clock;
    }

    /**
     * A plan as it stands.
     *
     * @param approved the revision that is carried out; null before the first approval
     * @param draft the revision under review; null when there is none
     */
    public record PlanView(
            Plan plan,
            @Nullable Revision approved,
            @Nullable Revision draft,
            Outline outline,
            List<Section> sections,
            List<UnitProgress> units,
            Progress progress) {}

    /** A part of the plan with the tasks right under it; {@code progress} counts those below it too. */
    public record Section(Outline.@Nullable Part part, List<Task> tasks, Progress progress) {}

    /** How far a unit is with the tasks that it leads; a null unit stands for those that nobody leads. */
    public record UnitProgress(@Nullable Unit unit, Progress progress) {}

    /** A draft under review. */
    public record ReviewView(
            Plan plan,
            Revision revision,
            Outline outline,
            List<Proposal> proposals,
            Map<TaskId, Task> known,
            List<Task> removed,
            List<PlanLists.PlanRow> namesakes,
            String source) {}

    public List<PlanLists.PlanRow> plans(Actor actor) {
        return plans(actor, "");
    }

    /** The plans whose title or symbol holds these words, with or without Vietnamese marks. */
    public List<PlanLists.PlanRow> plans(Actor actor, String words) {
        actor.require(Right.PLAN_READ);
        return lists.plans(actor.agency(), LocalDate.now(clock), words);
    }

    /** What a plan is called, and its year. */
    public Plan named(Actor actor, PlanId id) {
        actor.require(Right.PLAN_READ);
        return plans.get(id, actor.agency());
    }

    /** The plan that a task of the agency stands in; empty where there is no such task. */
    public Optional<PlanId> planOf(Actor actor, TaskId task) {
        actor.require(Right.PLAN_READ);
        return tasks.planOf(task, actor.agency());
    }

    public PlanView plan(Actor actor, PlanId id) {
        actor.require(Right.PLAN_READ);
        var plan = plans.get(id, actor.agency());
        var approved = plans.inState(Revision.State.APPROVED, id).orElse(null);
        var draft = plans.inState(Revision.State.DRAFT, id).orElse(null);
        var shown = approved == null ? draft : approved;
        var outline = shown == null ? new Outline(List.of(), List.of(), List.of()) : outlines.get(shown.id());
        var all = tasks.of(id);
        var today = LocalDate.now(clock);
        return new PlanView(
                plan,
                approved,
                draft,
                outline,
                new Sections(outline.parts(), all, today).list(),
                unitProgress(actor, all, today),
                Progress.of(all, today));
    }

    public ReviewView review(Actor actor, RevisionId id) {
        actor.require(Right.PLAN_EDIT);
        var revision = plans.get(id, actor.agency());
        var all = proposals.of(id);
        var about = all.stream()
                .map(Proposal::task)
                .flatMap(task -> Optional.ofNullable(task).stream())
                .collect(Collectors.toSet());
        var existing = tasks.of(revision.plan());
        var plan = plans.get(revision.plan(), actor.agency());
        return new ReviewView(
                plan,
                revision,
                outlines.get(id),
                all,
                existing.stream()
                        .filter(task -> about.contains(task.id()))
                        .collect(Collectors.toMap(Task::id, Function.identity())),
                existing.stream()
                        .filter(task -> task.isOfText() && !task.status().isClosed() && !about.contains(task.id()))
                        .toList(),
                namesakes(plan),
                plans.sourceText(id));
    }

    /** One proposal of a draft under review. */
    public Proposal proposal(Actor actor, RevisionId revision, ProposalId id) {
        actor.require(Right.PLAN_EDIT);
        return proposals.get(id, plans.get(revision, actor.agency()).id());
    }

    /** Other plans of the same name: often the same paper in another format, or an amendment brought in as new. */
    private List<PlanLists.PlanRow> namesakes(Plan plan) {
        return lists.plans(plan.agency(), LocalDate.now(clock), "").stream()
                .filter(other -> !other.id().equals(plan.id()) && other.title().equalsIgnoreCase(plan.title()))
                .toList();
    }

    /** The text that a plan was read from, with its tasks and its cited documents. */
    public record SourceOfPlan(
            Plan plan, Revision revision, List<Task> tasks, List<Outline.Cited> citations, String text) {}

    public SourceOfPlan source(Actor actor, PlanId id) {
        var revision = shownRevision(actor, id);
        return new SourceOfPlan(
                plans.get(id, actor.agency()),
                revision,
                tasks.of(id).stream()
                        .filter(task -> task.revision().equals(revision.id()))
                        .toList(),
                outlines.get(revision.id()).citations(),
                plans.sourceText(revision.id()));
    }

    /** The revision that is carried out, or else the one under review. */
    public Revision shownRevision(Actor actor, PlanId id) {
        actor.require(Right.PLAN_READ);
        plans.get(id, actor.agency());
        return plans.inState(Revision.State.APPROVED, id)
                .or(() -> plans.inState(Revision.State.DRAFT, id))
                .orElseThrow(() -> new Missing("revision of plan", id));
    }

    /** The parts of a reading of a plan, in its own order. */
    public List<Outline.Part> parts(Actor actor, RevisionId id) {
        actor.require(Right.PLAN_READ);
        return outlines.parts(plans.get(id, actor.agency()).id());
    }

    private List<UnitProgress> unitProgress(Actor actor, List<Task> all, LocalDate today) {
        var heirOf = units.heirOf(actor.agency());
        var led = all.stream()
                .filter(task -> task.lead() != null)
                .collect(Collectors.groupingBy(
                        task -> heirOf.apply(Objects.requireNonNull(task.lead())), LinkedHashMap::new, toList()));
        var rows = new ArrayList<UnitProgress>();
        directory.units(actor.agency()).forEach(unit -> add(rows, unit, led.remove(unit.id()), today));
        led.forEach((ended, tasks) -> add(rows, directory.unit(ended).orElse(null), tasks, today));
        add(rows, null, all.stream().filter(task -> task.lead() == null).toList(), today);
        return rows;
    }

    private static void add(List<UnitProgress> rows, @Nullable Unit unit, @Nullable List<Task> tasks, LocalDate today) {
        if (tasks != null && Progress.of(tasks, today).total() > 0) {
            rows.add(new UnitProgress(unit, Progress.of(tasks, today)));
        }
    }

    /** The names of units, closed ones too, by their ids. */
    public Function<UnitId, String> unitNames(Actor actor) {
        return units.names(actor.agency());
    }

    /** The same, for a page that has read the units of today already. */
    public Function<UnitId, String> unitNames(Actor actor, List<Unit> today) {
        return units.names(actor.agency(), today);
    }
}
