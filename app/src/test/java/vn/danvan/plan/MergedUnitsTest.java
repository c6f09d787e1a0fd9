package vn.danvan.plan;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danvan.DanvanTest;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.access.UnitId;
import vn.danvan.platform.figures.Figure;
import vn.danvan.platform.figures.Figures;
import vn.danvan.platform.figures.Period;
import vn.danvan.platform.figures.Scope;
import vn.danvan.worklist.WorkFilter;
import vn.danvan.worklist.WorkLine;
import vn.danvan.worklist.Worklist;

/** Two units that are merged in the middle of the year: every sum stays, and the work goes on. */
@DanvanTest
class MergedUnitsTest extends PlanActs {
    @Autowired
    TestPlans plans;

    @Autowired
    TestMergers mergers;

    @Autowired
    TaskViews views;

    @Autowired
    Figures figures;

    @Autowired
    Worklist worklist;

    @Autowired
    TaskAssignment assignment;

    @Autowired
    Clock clock;

    private UnitId one = new UnitId(0);
    private UnitId two = new UnitId(0);
    private PlanId plan = new PlanId(0);

    @BeforeEach
    void workOfTwoUnits() {
        one = mergers.unit("Phòng Thử Nghiệm", actor(Role.ADMINISTRATOR));
        two = mergers.unit("Phòng Ví Dụ", actor(Role.ADMINISTRATOR));
        var year = LocalDate.now(clock).getYear();
        plan = plans.approved(
                office(),
                "Phòng Thử Nghiệm mở hội nghị, hoàn thành trước ngày 01/01/%d.".formatted(year),
                "Phòng Ví Dụ rà soát thủ tục, hoàn thành trước ngày 02/01/%d.".formatted(year),
                "Phòng Thử Nghiệm niêm yết công khai, hoàn thành trước ngày 30/12/%d.".formatted(year),
                "Phòng Ví Dụ trả lời kiến nghị, hoàn thành trước ngày 30/12/%d.".formatted(year),
                "Phòng Ví Dụ tổng kết phong trào hằng quý.",
                "Theo dõi chung.");
        var tasks = tasksOf(plan);
        assertThat(tasks).extracting(Task::lead).containsExactly(one, two, one, two, two, null);
        assignment.assign(
                office(), tasks.get(2).id(), one, List.of(two), tasks.get(2).version());
        Stream.of(0, 3).map(tasks::get).forEach(task -> {
            act(task, TaskAct.HAND_IN);
            act(reload(task), TaskAct.APPROVE);
        });
        evidence.refer(office(), tasks.get(4).id(), EvidenceKind.DOCUMENT, "12/BC-SMVD");
    }

    @Test
    void everySumByUnitIsTheSumOfBothAfterwards() {
        var before = Set.of(one, two);
        var whole = wholeAgency();
        var progress = progress(before);
        var late = late(before);
        var lists = Arrays.stream(TaskFilter.State.values()).collect(toMap(s -> s, s -> listed(s, before)));
        var board = board(before);
        var month = month(before);
        var counted = counted(before);
        assertThat(counted.values().stream().filter(n -> n > 0).count())
                .as("figures that count")
                .isGreaterThan(4);

        var heir = Set.of(merge());

        assertThat(wholeAgency()).isEqualTo(whole);
        assertThat(progress(heir)).isEqualTo(progress).isEqualTo(new Progress(2, 5, progress.late()));
        assertThat(late(heir)).isEqualTo(late).isPositive();
        for (var state : TaskFilter.State.values()) {
            assertThat(listed(state, heir)).as("list " + state).isEqualTo(lists.get(state));
        }
        assertThat(board(heir)).isEqualTo(board).hasSize(5);
        assertThat(month(heir)).isEqualTo(month).hasSize(3);
        assertThat(counted(heir)).isEqualTo(counted);
    }

    @Test
    void nothingIsLostFromThePlanWhoseUnitsHaveEnded() {
        var total = overview.plan(office(), plan).progress().total();
        merge();
        assertThat(overview.plan(office(), plan).units().stream()
                        .mapToInt(row -> row.progress().total())
                        .sum())
                .isEqualTo(total);
    }

    @Test
    void theUnitThatEndedIsNamedWithItsHeir() {
        var heir = merge();
        assertThat(overview.unitNames(office()).apply(two)).isEqualTo("Phòng Ví Dụ (nay là Phòng Hợp Nhất)");
        assertThat(overview.unitNames(office()).apply(heir)).isEqualTo("Phòng Hợp Nhất");
    }

    @Test
    void theWorklistOfTheHeirHoldsWhatItTookOver() {
        var before = open(one);
        before.addAll(open(two));
        assertThat(open(merge())).isEqualTo(before).hasSize(3);
    }

    private Set<String> open(UnitId unit) {
        var all = WorkFilter.of(WorkFilter.Scope.AGENCY, WorkFilter.Due.ANY);
        return worklist.page(office(), new WorkFilter(all.scope(), all.due(), unit, null, ""), null).stream()
                .map(WorkLine::title)
                .collect(toCollection(HashSet::new));
    }

    private UnitId merge() {
        return mergers.merge(List.of(one, two), "Phòng Hợp Nhất", actor(Role.ADMINISTRATOR));
    }

    private Progress progress(Set<UnitId> units) {
        var rows = overview.plan(office(), plan).units().stream()
                .filter(row -> row.unit() != null && units.contains(row.unit().id()))
                .map(PlanOverview.UnitProgress::progress)
                .toList();
        return new Progress(
                rows.stream().mapToInt(Progress::done).sum(),
                rows.stream().mapToInt(Progress::total).sum(),
                rows.stream().mapToInt(Progress::late).sum());
    }

    private long late(Set<UnitId> units) {
        return lists.late(office()).stream()
                .filter(row -> row.lead() != null && units.contains(row.lead()))
                .mapToLong(TaskLists.LateTasks::tasks)
                .sum();
    }

    private Set<TaskId> listed(TaskFilter.State state, Set<UnitId> units) {
        return over(units, unit -> lists.list(office(), TaskFilter.of(state).ofUnit(unit)).stream()
                .map(Task::id));
    }

    private Set<TaskId> board(Set<UnitId> units) {
        return over(
                units,
                unit -> views
                        .board(office(), TaskFilter.of(TaskFilter.State.OPEN).ofUnit(unit))
                        .values()
                        .stream()
                        .flatMap(Collection::stream)
                        .map(Task::id));
    }

    private Set<TaskId> month(Set<UnitId> units) {
        var december = YearMonth.of(LocalDate.now(clock).getYear(), 12);
        return over(
                units,
                unit ->
                        views
                                .month(
                                        office(),
                                        TaskFilter.of(TaskFilter.State.OPEN).ofUnit(unit),
                                        december)
                                .days()
                                .stream()
                                .flatMap(day -> day.tasks().stream())
                                .map(due -> due.task().id()));
    }

    private static Set<TaskId> over(Set<UnitId> units, Function<UnitId, Stream<TaskId>> found) {
        var all = new HashSet<TaskId>();
        units.forEach(unit -> found.apply(unit).forEach(all::add));
        return all;
    }

    private Map<String, Long> counted(Set<UnitId> units) {
        return figures.of(office()).stream().collect(toMap(Figure::code, figure -> units.stream()
                .mapToLong(unit -> count(figure, unit))
                .sum()));
    }

    private Map<String, Long> wholeAgency() {
        return figures.of(office()).stream().collect(toMap(Figure::code, figure -> count(figure, null)));
    }

    private long count(Figure figure, @Nullable UnitId unit) {
        var year = Period.ofYear(LocalDate.now(clock).getYear());
        return figure.count(new Scope(office().agency(), unit), year);
    }
}
