package vn.danvan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.UriComponentsBuilder;
import vn.danvan.DanvanTest;
import vn.danvan.organization.TestPeople;
import vn.danvan.plan.TaskFilter.State;
import vn.danvan.plan.overview.LeaderOverview;
import vn.danvan.plan.overview.OverviewCharts;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Forbidden;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.access.UnitId;
import vn.danvan.platform.chart.Chart;

/** What the leader sees at a glance, and that each number is that of the list it opens. */
@DanvanTest
class LeaderOverviewTest {
    @Autowired
    TestPeople people;

    @Autowired
    TestPlans plans;

    @Autowired
    TaskLists lists;

    @Autowired
    TaskWork work;

    @Autowired
    TaskDays days;

    @Autowired
    LeaderOverview overviews;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    private Map<Role, TestPeople.Person> agency = Map.of();
    private Actor leader;
    private PlanId plan;
    private Task task;

    @BeforeEach
    void approveAPlan() {
        agency = people.agency();
        leader = Objects.requireNonNull(agency.get(Role.LEADER)).actor();
        plan = plans.approved(
                leader, "Phòng Mẫu tổ chức đối thoại.", "Phòng Mẫu niêm yết thủ tục.", "Tuyên truyền sâu rộng.");
        task = plans.tasks(leader, plan).getFirst();
        dueOn(task, LocalDate.now(clock).minusDays(3));
    }

    @Test
    void saysWhatIsLateAndWhose() {
        var overview = overviews.of(leader);
        assertThat(overview.late()).isEqualTo(1);
        assertThat(overview.units().getFirst().unit()).isEqualTo(task.lead());
    }

    @Test
    void namesAUnitThatToldNothingForAMonth() {
        assertThat(overviews.of(leader).silentUnits()).as("new tasks have time").isEmpty();
        wait(31);
        assertThat(overviews.of(leader).silentUnits()).singleElement().satisfies(unit -> assertThat(unit.silent())
                .isEqualTo(2));
        work.note(leader, task.id(), "Đã đặt hội trường", null);
        var told = overviews.of(leader);
        assertThat(told.silentUnits()).isEmpty();
        assertThat(told.silent()).as("the other task is still without a word").isEqualTo(1);
    }

    @Test
    void whatTheOfficeDoesWithATaskOfOthersIsNoReport() {
        wait(31);
        var other = new Actor(leader.officer(), leader.agency(), null, leader.name(), leader.roles());
        work.note(other, task.id(), "Đề nghị báo cáo", null);
        assertThat(overviews.of(leader).silent()).isEqualTo(2);
    }

    @Test
    void withoutARegisterOfComplaintsNothingIsCounted() {
        assertThat(overviews.of(leader).grievances()).isNull();
    }

    @Test
    void saysWhatWaitsForADecision() {
        work.act(leader, task.id(), TaskAct.HAND_IN, null, version(task));
        var second = plans.tasks(leader, plan).get(1);
        days.ask(leader, second.id(), "24/12/2027", "Chờ hướng dẫn", second.version());
        var decisions = overviews.of(leader).decisions();
        assertThat(decisions.waiting()).extracting(Task::id).containsExactly(task.id());
        assertThat(decisions.asked()).extracting(Task::id).containsExactly(second.id());
    }

    @Test
    void everyNumberOfAChartIsThatOfTheListItOpens() {
        finish(task);
        dueOn(plans.tasks(leader, plan).get(1), LocalDate.now(clock).plusDays(2));
        var charts = OverviewCharts.of(overviews.of(leader), UnitId::toString, true);
        assertThat(charts).hasSize(4);
        assertThat(charts.subList(0, 2)).noneMatch(Chart::isEmpty);
        charts.stream()
                .flatMap(chart -> chart.rows().stream())
                .flatMap(row -> row.values().stream())
                .filter(value -> value.path() != null && value.path().startsWith("/tasks?"))
                .forEach(value -> assertThat(lists.count(leader, filter(value.path())))
                        .as(value.path())
                        .isEqualTo(value.number()));
    }

    @Test
    void theMonthsAreThoseOfTheFiguresTheyOpen() {
        finish(task);
        var month = overviews.of(leader).months().getLast();
        assertThat(month.inTime().count()).isZero();
        assertThat(month.late().count()).isEqualTo(1);
        assertThat(month.late().page()).startsWith("/tasks/figures/plan.tasks-done-late?first=");
    }

    @Test
    void theBodyAboveSeesWhatIsCountedAndNoRecord() {
        var above = Objects.requireNonNull(agency.get(Role.READER_ABOVE)).actor();
        var overview = overviews.of(above);
        assertThat(overview.late()).isEqualTo(1);
        assertThat(OverviewCharts.of(overview, UnitId::toString, above.may(Right.PLAN_READ)))
                .flatExtracting(Chart::rows)
                .flatExtracting(Chart.Row::values)
                .extracting(Chart.Value::path)
                .containsOnlyNulls();
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> lists.count(above, TaskFilter.of(State.LATE)));
    }

    @Test
    void nobodySeesTheWorkOfAnotherAgency() {
        var stranger = Objects.requireNonNull(people.agency().get(Role.LEADER)).actor();
        assertThat(overviews.of(stranger).units()).isEmpty();
    }

    private static TaskFilter filter(@Nullable String path) {
        var asked = UriComponentsBuilder.fromUriString(Objects.requireNonNull(path))
                .build()
                .getQueryParams()
                .toSingleValueMap();
        var unit = asked.get("unit");
        var plan = asked.get("plan");
        var part = new TaskFilter.Part(asked.containsKey("led"), day(asked, "from"), day(asked, "to"));
        return new TaskFilter(
                State.valueOf(asked.get("state")),
                unit == null ? null : new UnitId(Long.parseLong(unit)),
                plan == null ? null : new PlanId(Long.parseLong(plan)),
                null,
                null,
                part,
                null);
    }

    private static @Nullable LocalDate day(Map<String, String> asked, String name) {
        var words = asked.get(name);
        return words == null ? null : LocalDate.parse(words);
    }

    private void finish(Task done) {
        work.act(leader, done.id(), TaskAct.HAND_IN, null, version(done));
        work.act(leader, done.id(), TaskAct.APPROVE, null, version(done));
    }

    private int version(Task of) {
        return plans.tasks(leader, plan).stream()
                .filter(one -> one.id().equals(of.id()))
                .findFirst()
                .orElseThrow()
                .version();
    }

    private void dueOn(Task of, LocalDate day) {
        days.reschedule(leader, of.id(), DuePhrase.DATE.format(day), "Theo chỉ đạo", version(of));
        db.sql("UPDATE plan.task SET reported_at = NULL WHERE id = :id")
                .param("id", of.id().value())
                .update();
    }

    private void wait(int days) {
        db.sql("UPDATE plan.task SET created_at = created_at - make_interval(days => :days), reported_at = NULL"
                        + " WHERE plan_id = :plan")
                .param("days", days)
                .param("plan", plan.value())
                .update();
    }
}
