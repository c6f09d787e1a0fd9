package vn.danvan.plan.rollover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danvan.DanvanTest;
import vn.danvan.organization.TestPeople;
import vn.danvan.plan.PlanId;
import vn.danvan.plan.PlanOverview;
import vn.danvan.plan.PlanReview;
import vn.danvan.plan.Proposal;
import vn.danvan.plan.Task;
import vn.danvan.plan.TaskAct;
import vn.danvan.plan.TaskStatus;
import vn.danvan.plan.TaskWork;
import vn.danvan.plan.TestPlans;
import vn.danvan.plan.rollover.Choice.Decision;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Role;

/** At the end of the year each duty is carried, moved or dropped, and the list of it is kept. */
@DanvanTest
class RolloverTest {
    @Autowired
    TestPeople people;

    @Autowired
    TestPlans plans;

    @Autowired
    Rollovers rollovers;

    @Autowired
    RolloverViews views;

    @Autowired
    PlanOverview overview;

    @Autowired
    PlanReview review;

    @Autowired
    TaskWork work;

    private Map<Role, TestPeople.Person> agency = Map.of();
    private PlanId plan = new PlanId(0);
    private PlanId other = new PlanId(0);

    @BeforeEach
    void twoPlans() {
        agency = people.agency();
        plan = plans.approved(
                office(),
                "Phòng Mẫu tổ chức hội nghị, hoàn thành trước ngày 30/9/2026.",
                "Báo cáo định kỳ 6 tháng (trước ngày 10 tháng 6), năm (trước ngày 05 tháng 12).",
                "Rà soát thủ tục hành chính.");
        other = plans.approved(office(), "Việc của kế hoạch khác.");
    }

    @Test
    void everyOpenDutyHasALikelyChoiceWithTheDaysOfTheYearAfter() {
        assertThat(views.of(office(), plan).lines())
                .extracting(
                        line -> line.choice().decision() + " " + line.choice().dues())
                .containsExactly("CARRY trước 30/09/2027", "CARRY trước 10/6 hằng năm; trước 5/12 hằng năm", "CARRY ");
    }

    @Test
    void whatWasChosenIsKeptWhenSomebodyIsInterrupted() {
        rollovers.save(office(), plan, List.of(choice(0, Decision.DROP, "", "đã xong việc chính", null)));
        var kept = views.of(office(), plan).lines().getFirst().choice();
        assertThat(kept.reason()).isEqualTo("đã xong việc chính");
        assertThat(views.of(office(), plan).doneAt()).isNull();
        assertThat(task(0).status()).isEqualTo(TaskStatus.NOT_STARTED);
    }

    @Test
    void carriedDutiesAreADraftOfNextYearsPlanThatIsReviewedAsUsual() {
        var into = carry(List.of()).into();
        var draft = overview.plan(office(), Objects.requireNonNull(into)).draft();
        assertThat(overview.plan(office(), into).plan().year()).isEqualTo(2027);
        var proposals =
                overview.review(office(), Objects.requireNonNull(draft).id()).proposals();
        assertThat(proposals)
                .extracting(Proposal::state)
                .containsOnly(Proposal.State.OPEN)
                .hasSize(3);
        assertThat(proposals.getFirst().lead()).isEqualTo(task(0).lead());
        assertThat(proposals.getFirst().dueWords()).isEqualTo("trước 30/09/2027");
        assertThat(proposals.get(1).dueWords()).isEqualTo("trước 10/6 hằng năm; trước 5/12 hằng năm");
        assertThat(views.received(office(), into)).singleElement().satisfies(source -> assertThat(source.lines())
                .hasSize(3));
    }

    @Test
    void oneThatIsCarriedIsNoLongerLateInTheOldPlanOnceTheNewOneIsApproved() {
        var into = Objects.requireNonNull(carry(List.of()).into());
        assertThat(task(0).status()).isEqualTo(TaskStatus.NOT_STARTED);
        plans.approve(
                office(), Objects.requireNonNull(overview.plan(office(), into).draft()));
        assertThat(task(0).status()).isEqualTo(TaskStatus.CANCELLED);
        assertThat(views.successor(task(0)))
                .contains(plans.tasks(office(), into).getFirst().id());
        assertThat(task(1).status()).as("its days of this year are to come").isEqualTo(TaskStatus.NOT_STARTED);
    }

    @Test
    void oneThatWasHandedInIsLeftToItsApproval() {
        var leader = Objects.requireNonNull(agency.get(Role.LEADER)).actor();
        work.act(leader, task(0).id(), TaskAct.HAND_IN, "", task(0).version());
        var into = Objects.requireNonNull(carry(List.of()).into());
        plans.approve(
                office(), Objects.requireNonNull(overview.plan(office(), into).draft()));
        assertThat(task(0).status()).isEqualTo(TaskStatus.WAITING_APPROVAL);
    }

    @Test
    void oneThatTheReviewDroppedStaysInTheOldPlan() {
        var into = Objects.requireNonNull(carry(List.of()).into());
        var draft = Objects.requireNonNull(overview.plan(office(), into).draft());
        var first = overview.review(office(), draft.id()).proposals().getFirst();
        review.decide(office(), draft.id(), first.id(), Proposal.State.DROPPED);
        plans.approve(office(), draft);
        assertThat(task(0).status()).isEqualTo(TaskStatus.NOT_STARTED);
        assertThat(task(2).status()).isEqualTo(TaskStatus.CANCELLED);
    }

    @Test
    void theSecondClickCarriesNothingAgain() {
        carry(List.of());
        carry(List.of());
        assertThat(overview.plans(office()).stream().filter(row -> row.year() == 2027))
                .hasSize(1);
    }

    @Test
    void movedAndDroppedDutiesAreNoLongerLateInTheOldPlan() {
        carry(List.of(
                choice(0, Decision.MOVE, "hằng quý", "", other),
                choice(2, Decision.DROP, "", "Tỉnh không giao nữa", null)));
        assertThat(task(0).status()).isEqualTo(TaskStatus.CANCELLED);
        assertThat(task(2).status()).isEqualTo(TaskStatus.CANCELLED);
        assertThat(plans.tasks(office(), other))
                .extracting(Task::text)
                .anyMatch(text -> text.startsWith("Phòng Mẫu tổ"));
        assertThat(views.received(office(), other).getFirst().lines()).hasSize(1);
        assertThat(views.of(office(), plan)
                        .of(Decision.DROP)
                        .getFirst()
                        .choice()
                        .reason())
                .isEqualTo("Tỉnh không giao nữa");
    }

    @Test
    void whatIsNotClearIsRefusedAndNothingIsCarried() {
        var outcome = rollovers.carry(
                office(),
                plan,
                List.of(
                        choice(0, Decision.DROP, "", "", null),
                        choice(1, Decision.CARRY, "khi nào xong", "", null),
                        choice(2, Decision.MOVE, "", "", null)),
                null);
        assertThat(outcome).isInstanceOf(Rollovers.Outcome.Refused.class);
        assertThat(((Rollovers.Outcome.Refused) outcome).reasons().values())
                .containsExactlyInAnyOrder("rollover.reason", "rollover.dues", "rollover.plan");
        assertThat(overview.plans(office()).stream().filter(row -> row.year() == 2027))
                .isEmpty();
        assertThat(views.of(office(), plan).doneAt()).isNull();
    }

    @Test
    void aDutyIsNotMovedToADayThatWasOverBeforeItsNewPlanBegan() {
        var moved = List.of(choice(0, Decision.MOVE, "31/12/2025", "", other));
        var outcome = rollovers.carry(office(), plan, moved, null);
        assertThat(outcome)
                .isEqualTo(new Rollovers.Outcome.Refused(Map.of(task(0).id().value(), "due.before-start")));
        assertThat(task(0).status()).isEqualTo(TaskStatus.NOT_STARTED);
        assertThat(views.of(office(), plan).lines().getFirst().choice().decision())
                .isEqualTo(Decision.MOVE);
    }

    private Rollover carry(List<Choice> choices) {
        return ((Rollovers.Outcome.Done) rollovers.carry(office(), plan, choices, null)).rollover();
    }

    private Choice choice(int task, Decision decision, String dues, String reason, @Nullable PlanId to) {
        return new Choice(task(task).id(), decision, dues, reason, to);
    }

    private Task task(int number) {
        return plans.tasks(office(), plan).get(number);
    }

    private Actor office() {
        return Objects.requireNonNull(agency.get(Role.OFFICE)).actor();
    }
}
