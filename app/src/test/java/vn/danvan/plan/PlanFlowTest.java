package vn.danvan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.danvan.DanvanTest;
import vn.danvan.plan.PlanApproval.Approval;
import vn.danvan.plan.PlanIntake.Intake;
import vn.danvan.plan.PlanReview.Corrected;
import vn.danvan.plan.PlanReview.Correction;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.web.Missing;
import vn.danvan.platform.web.Stale;

/** A plan from its file to tracked tasks, on the real database. */
@DanvanTest
class PlanFlowTest extends PlanActs {
    @Test
    void anApprovedPlanHasItsDutiesAsTasksWithItsOwnNumbering() {
        var view = overview.plan(office(), approvedPlan());
        assertThat(view.sections().stream().flatMap(section -> section.tasks().stream()))
                .extracting(task -> task.numbering().words(), Task::dueOn)
                .containsExactly(
                        tuple("II.1, gạch đầu dòng 1", null),
                        tuple("II.1, gạch đầu dòng 2", LocalDate.of(2026, 9, 29)),
                        tuple("III, gạch đầu dòng 1", LocalDate.of(2026, 6, 9)));
        assertThat(view.outline().citations()).extracting(Outline.Cited::symbol).contains("12/KH-UBND", "33/CT-TTg");
        assertThat(view.outline().recipients()).containsExactly("Sở Nội vụ", "Lưu: VT");
    }

    @Test
    void theUnitThatThePlanNamesLeads() {
        var unit = directory.units(office().agency()).getFirst().id();
        assertThat(tasksOf(approvedPlan())).extracting(Task::lead).containsExactly(null, unit, unit);
    }

    @Test
    void nothingTakesEffectBeforeEachItemWasLookedAt() {
        var draft = open(PLAN, null);
        assertThat(approval.approve(office(), draft.id(), 2026, "Kế hoạch")).isEqualTo(new Approval.Unseen(3));
        assertThat(tasksOf(draft.plan())).isEmpty();
    }

    @Test
    void theSameFileIsReadOnceByAnAgency() {
        var draft = open(PLAN, null);
        assertThat(intake.open(office(), file(PLAN), null))
                .isInstanceOfSatisfying(
                        Intake.Known.class,
                        known -> assertThat(known.revision().id()).isEqualTo(draft.id()));
        approval.discard(office(), draft.id());
        assertThat(intake.open(office(), file(PLAN), null)).isInstanceOf(Intake.Opened.class);
    }

    @Test
    void anAmendedPlanShowsItsDifferencesAndKeepsProgress() {
        var plan = approvedPlan();
        var kept = tasksOf(plan).get(1);
        act(kept, TaskAct.START);
        var amended = PLAN.replace(
                        "tổ chức hội nghị đối thoại, hoàn thành trước ngày 30/9/2026",
                        "tổ chức hội nghị đối thoại, hoàn thành trước ngày 31/10/2026")
                .replaceFirst("- Quán triệt[^\\n]+\\n", "- Rà soát thủ tục hành chính và niêm yết công khai.\n");
        var draft = open(amended, plan);
        var view = overview.review(office(), draft.id());
        assertThat(view.proposals())
                .extracting(Proposal::task)
                .contains(kept.id())
                .containsNull();
        assertThat(view.removed())
                .extracting(Task::text)
                .singleElement()
                .asString()
                .startsWith("Quán triệt");
        assertThat(tasksOf(plan)).as("before approval").hasSize(3);
        approve(draft);
        assertThat(tasksOf(plan))
                .filteredOn(task -> task.status() != TaskStatus.CANCELLED)
                .extracting(Task::status, Task::dueOn)
                .containsExactly(
                        tuple(TaskStatus.NOT_STARTED, null),
                        tuple(TaskStatus.RUNNING, LocalDate.of(2026, 10, 30)),
                        tuple(TaskStatus.NOT_STARTED, LocalDate.of(2026, 6, 9)));
    }

    @Test
    void aDraftIsApprovedOnce() {
        var draft = open(PLAN, null);
        approve(draft);
        assertThatExceptionOfType(Stale.class)
                .isThrownBy(() -> approval.approve(office(), draft.id(), 2026, "Kế hoạch"));
        assertThat(tasksOf(draft.plan())).hasSize(3);
    }

    @Test
    void itemsAreSplitMergedAddedCorrectedAndDropped() {
        var draft = open(PLAN, null);
        var last = proposals(draft).getLast();
        assertThat(review.split(office(), draft.id(), last.id())).isTrue();
        assertThat(proposals(draft)).hasSize(4);
        assertThat(review.merge(office(), draft.id(), proposals(draft).getLast().id()))
                .isTrue();
        assertThat(proposals(draft)).hasSize(3);
        var first = proposals(draft).getFirst();
        assertThat(review.correct(
                        office(),
                        draft.id(),
                        first.id(),
                        new Correction("Việc đã sửa", null, List.of(), "hằng quý", first.version())))
                .isInstanceOf(Corrected.Saved.class);
        review.add(office(), draft.id(), new Correction("Việc thêm", null, List.of(), "", 0), null);
        review.decide(office(), draft.id(), proposals(draft).get(1).id(), Proposal.State.DROPPED);
        approve(draft);
        assertThat(tasksOf(draft.plan())).extracting(Task::text).hasSize(3).contains("Việc đã sửa", "Việc thêm");
    }

    @Test
    void aCorrectionWithADayThatIsNotUnderstoodLosesNothing() {
        var draft = open(PLAN, null);
        var first = proposals(draft).getFirst();
        assertThat(review.correct(
                        office(),
                        draft.id(),
                        first.id(),
                        new Correction("Khác", null, List.of(), "sớm", first.version())))
                .isEqualTo(new Corrected.UnreadDues(List.of("sớm")));
        assertThat(proposals(draft).getFirst()).isEqualTo(first);
    }

    @Test
    void theSecondOfTwoConcurrentCorrectionsIsRefused() {
        var draft = open(PLAN, null);
        var first = proposals(draft).getFirst();
        var correction = new Correction("Sửa", null, List.of(), "", first.version());
        review.correct(office(), draft.id(), first.id(), correction);
        assertThat(review.correct(office(), draft.id(), first.id(), correction))
                .isInstanceOfSatisfying(
                        Corrected.Changed.class,
                        changed -> assertThat(changed.now().text()).isEqualTo("Sửa"));
    }

    @Test
    void anotherAgencySeesNothingOfThePlan() {
        var plan = approvedPlan();
        var task = tasksOf(plan).getFirst().id();
        var stranger = people.agency().get(Role.LEADER);
        var actor = Objects.requireNonNull(stranger).actor();
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> overview.plan(actor, plan));
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> details.task(actor, task));
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> work.note(actor, task, "x", null));
        assertThat(lists.list(actor, everything("quán triệt"))).isEmpty();
    }

    @Test
    void aTextWithThousandsOfDutiesIsNoPlan() {
        var text =
                PLAN.replace("- Phòng Mẫu tổ chức", "- Phòng Mẫu làm việc.\n\n".repeat(2_100) + "- Phòng Mẫu tổ chức");
        assertThat(reader.read("dai.txt", text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(PlanReader.Result.Refused.class);
    }

    @Test
    void plansAreFoundByTitle() {
        var plan = approvedPlan();
        assertThat(overview.plans(office(), "DAN VAN"))
                .extracting(PlanLists.PlanRow::id)
                .containsExactly(plan);
        assertThat(overview.plans(office(), "99/KH")).isEmpty();
    }

    @Test
    void aPlanOfTheSameNameIsPointedOut() {
        var plan = approvedPlan();
        var draft = open(PLAN + "\n", null);
        approval.discard(office(), draft.id());
        db.sql("UPDATE plan.plan SET title = (SELECT title FROM plan.plan WHERE id = :draft) WHERE id = :plan")
                .param("draft", draft.plan().value())
                .param("plan", plan.value())
                .update();
        assertThat(overview.review(office(), open(PLAN + "\n\n", null).id()).namesakes())
                .extracting(PlanLists.PlanRow::id)
                .containsExactly(plan);
    }

    @Test
    void everyActOnThePlanIsInTheAuditTrail() {
        var plan = approvedPlan();
        assertThat(db.sql("SELECT act FROM platform.audit_event WHERE object = :object ORDER BY id")
                        .param("object", "plan:" + plan)
                        .query(String.class)
                        .list())
                .containsExactly("plan.read", "plan.approve");
    }
}
