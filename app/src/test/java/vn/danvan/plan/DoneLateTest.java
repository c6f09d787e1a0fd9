package vn.danvan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.DanvanTest;
import vn.danvan.organization.TestPeople;
import vn.danvan.plan.TaskFilter.State;
import vn.danvan.plan.overview.LeaderOverview;
import vn.danvan.plan.report.PlanReports;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.figures.Figures;
import vn.danvan.platform.figures.Period;
import vn.danvan.platform.figures.Scope;

/** Done late is what was handed in late, whatever the approval took; lists, figures, overview and report say the same. */
@DanvanTest
class DoneLateTest {
    @Autowired
    TestPeople people;

    @Autowired
    TestPlans plans;

    @Autowired
    TaskWork work;

    @Autowired
    TaskDays days;

    @Autowired
    TaskLists lists;

    @Autowired
    LeaderOverview overviews;

    @Autowired
    Figures figures;

    @Autowired
    PlanReports reports;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    private Actor leader;
    private PlanId plan = new PlanId(0);

    @BeforeEach
    void aTaskIsDueToday() {
        leader = Objects.requireNonNull(people.agency().get(Role.LEADER)).actor();
        plan = plans.approved(leader, "Phòng Mẫu tổ chức đối thoại.");
        var today = DuePhrase.DATE.format(LocalDate.now(clock));
        days.reschedule(leader, task().id(), today, "Theo chỉ đạo", task().version());
    }

    @Test
    void handedInOnItsLastDayItIsInTimeThoughApprovedLater() {
        act(TaskAct.HAND_IN);
        passes(2);
        act(TaskAct.APPROVE);
        assertLate(0);
    }

    @Test
    void handedInBehindItsLastDayItIsLate() {
        passes(2);
        act(TaskAct.HAND_IN);
        act(TaskAct.APPROVE);
        assertLate(1);
    }

    @Test
    void whatWasReturnedCountsByTheDayItWasHandedInAgain() {
        act(TaskAct.HAND_IN);
        act(TaskAct.RETURN);
        passes(2);
        act(TaskAct.HAND_IN);
        act(TaskAct.APPROVE);
        assertLate(1);
    }

    private void assertLate(long late) {
        assertThat(lists.count(leader, TaskFilter.of(State.DONE_LATE)))
                .as("list")
                .isEqualTo(late);
        assertThat(lists.count(leader, TaskFilter.of(State.DONE_IN_TIME)))
                .as("list of what was in time")
                .isEqualTo(1 - late);
        assertThat(figure("plan.tasks-done-late")).as("figure").isEqualTo(late);
        assertThat(figure("plan.tasks-done-in-time")).isEqualTo(1 - late);
        assertThat(overviews.of(leader).months().getLast().late().count())
                .as("overview")
                .isEqualTo(late);
        var report = reports.progress(leader, plan).orElseThrow().body().toString();
        assertThat(report.contains("(1 nhiệm vụ hoàn thành muộn)")).as("report").isEqualTo(late == 1);
    }

    private long figure(String code) {
        var today = LocalDate.now(clock);
        return figures.find(code)
                .orElseThrow()
                .count(new Scope(leader.agency(), null), new Period(today.minusDays(1), today));
    }

    /** As if all that was done had been done so many days earlier. */
    private void passes(int days) {
        db.sql("UPDATE plan.task SET handed_in_at = handed_in_at - make_interval(days => :days) WHERE plan_id = :plan")
                .param("days", days)
                .param("plan", plan.value())
                .update();
        db.sql("UPDATE plan.due SET last_day = last_day - :days WHERE task_id = :task")
                .param("days", days)
                .param("task", task().id().value())
                .update();
        db.sql("UPDATE plan.task SET due_on = due_on - :days WHERE plan_id = :plan")
                .param("days", days)
                .param("plan", plan.value())
                .update();
    }

    private void act(TaskAct act) {
        assertThat(work.act(leader, task().id(), act, "theo chỉ đạo", task().version()))
                .isEqualTo(new TaskWork.Outcome.Saved());
    }

    private Task task() {
        return plans.tasks(leader, plan).getFirst();
    }
}
