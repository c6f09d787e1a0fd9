package vn.danvan.plan.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import vn.danvan.DanvanTest;
import vn.danvan.organization.TestPeople;
import vn.danvan.plan.EvidenceKind;
import vn.danvan.plan.PlanId;
import vn.danvan.plan.ProposalCarried;
import vn.danvan.plan.Task;
import vn.danvan.plan.TaskAct;
import vn.danvan.plan.TaskDetails;
import vn.danvan.plan.TaskEvidence;
import vn.danvan.plan.TaskWork;
import vn.danvan.plan.TaskWork.Outcome;
import vn.danvan.plan.TestPlans;
import vn.danvan.plan.goal.GoalKeeping.Correction;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Forbidden;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.figures.Figures;
import vn.danvan.platform.figures.Period;
import vn.danvan.platform.figures.Scope;

/** The goals of tasks: read from the plan, counted by officers or by a figure. */
@DanvanTest
class GoalKeepingTest {
    @Autowired
    TestPeople people;

    @Autowired
    TestPlans plans;

    @Autowired
    GoalKeeping keeping;

    @Autowired
    GoalViews views;

    @Autowired
    TaskWork work;

    @Autowired
    TaskEvidence evidence;

    @Autowired
    TaskDetails details;

    @Autowired
    Figures figures;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Clock clock;

    private Map<Role, TestPeople.Person> agency = Map.of();
    private PlanId plan = new PlanId(0);
    private List<Task> tasks = List.of();

    @BeforeEach
    void approveAPlan() {
        agency = people.agency();
        plan = plans.approved(
                office(),
                "Phòng Mẫu xây dựng ít nhất 02 mô hình dân vận khéo.",
                "Phòng Mẫu quán triệt đến 100% công chức.");
        tasks = plans.tasks(office(), plan);
    }

    @Test
    void theGoalsOfTheApprovedTextAreGoalsOfItsTasks() {
        assertThat(views.of(office(), plan).lines())
                .extracting(line -> line.standing().goal().asked().words())
                .containsExactly("ít nhất 2 mô hình dân vận khéo", "100% công chức");
    }

    @Test
    void aGoalThatAnAmendmentLeftOutCountsAgainWhenTheNextOneStatesIt() {
        var task = tasks.get(1);
        amend(task, "Phòng Mẫu quán triệt đến công chức.");
        assertThat(views.of(office(), plan).lines()).hasSize(1);
        amend(task, task.text());
        assertThat(standing(1).goal().asked().words()).isEqualTo("100% công chức");
    }

    private void amend(Task task, String text) {
        events.publishEvent(new ProposalCarried(task.id(), office().agency(), text));
    }

    @Test
    void officersCountByDayWithEvidenceUntilTheGoalIsReached() {
        evidence.refer(officer(), tasks.getFirst().id(), EvidenceKind.DOCUMENT, "12/BC-SMVD");
        var proof = details.task(officer(), tasks.getFirst().id())
                .shared()
                .references()
                .getFirst()
                .id();
        var mark = UUID.randomUUID();
        for (int click = 0; click < 2; click++) {
            assertThat(count("1", new NewCount.Proof(null, proof), mark)).isEqualTo(new Outcome.Saved());
        }
        assertThat(standing(0).isReached()).as("one click, one model").isFalse();
        assertThat(standing(0).words()).isEqualTo("đạt 1 trên 2 mô hình");
        count("1", null, UUID.randomUUID());
        assertThat(standing(0).isReached()).isTrue();
        assertThat(standing(0).counts()).extracting(Count::evidence).containsExactly(null, "12/BC-SMVD");
        assertThat(models()).isEqualTo(2);
    }

    @Test
    void aCountThatWasAMistakeStaysToBeSeenAndCountsNoMore() {
        count("2", null, UUID.randomUUID());
        var count = standing(0).counts().getFirst();
        keeping.withdraw(officer(), tasks.getFirst().id(), count.goal(), count.id(), "đếm nhầm");
        assertThat(standing(0).counted()).isZero();
        assertThat(standing(0).counts()).extracting(Count::withdrawn).containsExactly("đếm nhầm");
        assertThat(models()).isZero();
    }

    @Test
    void aShareIsCountedOfAWholeThatSomebodyStates() {
        var goal = standing(1).goal();
        keeping.count(officer(), goal.task(), goal.id(), today("43"), null);
        assertThat(standing(1).value()).isNull();
        assertThat(standing(1).isReached()).isFalse();
        keeping.correct(
                officer(), goal.task(), goal.id(), new Correction("100% công chức", number("45"), null, false, 0));
        assertThat(standing(1).words()).isEqualTo("đạt 95,6% (43 trên 45)");
    }

    @Test
    void aLinkedFigureCountsByItselfAndOpensItsRecords() {
        var goal = standing(0).goal();
        var linked = new Correction("ít nhất 1 việc", null, "plan.tasks-done", true, goal.version());
        assertThat(keeping.correct(officer(), goal.task(), goal.id(), linked)).isEqualTo(new Outcome.Saved());
        assertThat(standing(0).isReached()).isFalse();
        finish(tasks.get(1));
        assertThat(standing(0).isReached()).isEqualTo(LocalDate.now(clock).getYear() == 2026);
        assertThat(Objects.requireNonNull(standing(0).figure()).page())
                .startsWith("/tasks/figures/plan.tasks-done?first=2026-01-01&last=2026-12-31&unit=");
        assertThat(keeping.count(officer(), goal.task(), goal.id(), today("1"), null))
                .isEqualTo(new Outcome.Refused("goal.counts-itself", List.of()));
    }

    @Test
    void theSecondOfTwoWhoCorrectAGoalIsToldWhatItIsNow() {
        var goal = standing(0).goal();
        keeping.correct(officer(), goal.task(), goal.id(), new Correction("ít nhất 3 mô hình", null, null, false, 0));
        assertThat(keeping.correct(
                        office(), goal.task(), goal.id(), new Correction("ít nhất 4 mô hình", null, null, false, 0)))
                .isEqualTo(new Outcome.Refused("goal.changed", List.of("ít nhất 3 mô hình")));
    }

    @Test
    void whatIsNoCountIsRefusedAndNothingIsLost() {
        var goal = standing(0).goal();
        var tomorrow = new NewCount(LocalDate.now(clock).plusDays(1), BigDecimal.ONE, "", null);
        assertThat(keeping.count(officer(), goal.task(), goal.id(), tomorrow, null))
                .isEqualTo(new Outcome.Refused("goal.day-to-come", List.of()));
        assertThat(count("1", new NewCount.Proof(999_999_999L, null), null))
                .isEqualTo(new Outcome.Refused("goal.proof-unknown", List.of()));
        assertThat(keeping.add(officer(), goal.task(), "thật nhiều", null)).isInstanceOf(Outcome.Refused.class);
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> keeping.add(actor(Role.UNION), goal.task(), "ít nhất 5 buổi", null));
        finish(tasks.getFirst());
        assertThat(count("1", null, null)).isEqualTo(new Outcome.Refused("task.not-in-this-status", List.of()));
        assertThat(standing(0).counts()).isEmpty();
    }

    private Outcome count(String amount, NewCount.@Nullable Proof proof, @Nullable UUID mark) {
        var goal = standing(0).goal();
        var day = LocalDate.now(clock);
        return keeping.count(officer(), goal.task(), goal.id(), new NewCount(day, number(amount), "", proof), mark);
    }

    private NewCount today(String amount) {
        return new NewCount(LocalDate.now(clock), number(amount), "", null);
    }

    private static BigDecimal number(String typed) {
        return Goal.number(typed).orElseThrow();
    }

    private GoalStanding standing(int line) {
        return views.of(office(), plan).lines().get(line).standing();
    }

    private long models() {
        var year = Period.ofYear(LocalDate.now(clock).getYear());
        return figures.find("plan.models").orElseThrow().count(Scope.of(office().agency()), year);
    }

    private void finish(Task task) {
        for (var act : List.of(TaskAct.HAND_IN, TaskAct.APPROVE)) {
            var version = details.task(office(), task.id()).task().version();
            work.act(office(), task.id(), act, null, version);
        }
    }

    private Actor office() {
        return actor(Role.OFFICE);
    }

    private Actor officer() {
        return actor(Role.OFFICER);
    }

    private Actor actor(Role role) {
        return Objects.requireNonNull(agency.get(role)).actor();
    }
}
