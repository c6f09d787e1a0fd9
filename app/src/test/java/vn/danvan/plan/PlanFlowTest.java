package vn.danvan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.DanvanTest;
import vn.danvan.organization.Directory;
import vn.danvan.organization.TestPeople;
import vn.danvan.plan.PlanApproval.Approval;
import vn.danvan.plan.PlanIntake.Intake;
import vn.danvan.plan.PlanReview.Corrected;
import vn.danvan.plan.PlanReview.Correction;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Forbidden;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.web.Missing;
import vn.danvan.platform.web.Stale;

/** A plan from its file to tracked tasks, on the real database. */
@DanvanTest
class PlanFlowTest {
    private static final String PLAN = """
            KẾ HOẠCH
            Thực hiện công tác dân vận chính quyền năm 2026

            Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh, Sở Mẫu xây dựng kế hoạch như sau:

            I. MỤC ĐÍCH, YÊU CẦU

            1. Nâng cao nhận thức của công chức, viên chức về công tác dân vận.

            II. NỘI DUNG THỰC HIỆN

            1. Tuyên truyền

            - Quán triệt Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ đến toàn thể công chức, viên chức.

            - Phòng Mẫu tổ chức hội nghị đối thoại, hoàn thành trước ngày 30/9/2026.

            III. TỔ CHỨC THỰC HIỆN

            - Phòng Mẫu theo dõi, kiểm tra việc thực hiện. Định kỳ 6 tháng (trước ngày 10 tháng 6), năm (trước ngày 05 tháng 12), báo cáo kết quả đến Sở Nội vụ./.

            Nơi nhận:
            - Sở Nội vụ;
            - Lưu: VT.

            GIÁM ĐỐC


            Nguyễn Văn Mẫu
            """;

    @Autowired
    TestPeople people;

    @Autowired
    PlanReader reader;

    @Autowired
    PlanIntake intake;

    @Autowired
    PlanReview review;

    @Autowired
    PlanApproval approval;

    @Autowired
    PlanOverview overview;

    @Autowired
    TaskWork work;

    @Autowired
    TaskDays days;

    @Autowired
    TaskEvidence evidence;

    @Autowired
    TaskDetails details;

    @Autowired
    TaskLists lists;

    @Autowired
    Directory directory;

    @Autowired
    JdbcClient db;

    private Map<Role, TestPeople.Person> agency = Map.of();

    @BeforeEach
    void makeAnAgency() {
        agency = people.agency();
    }

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
    void aTaskShowsItsSentenceItsCitationsAndItsReportDays() {
        var tasks = tasksOf(approvedPlan());
        var first = details.task(office(), tasks.getFirst().id());
        assertThat(first.sentence()).contains("Quán triệt Chỉ thị số 33/CT-TTg");
        assertThat(first.citations()).extracting(Outline.Cited::symbol).containsExactly("33/CT-TTg");
        assertThat(details.task(office(), tasks.getLast().id()).dues())
                .extracting(Occurrence::phrase, Occurrence::lastDay)
                .containsExactly(
                        tuple("trước 10/6 hằng năm", LocalDate.of(2026, 6, 9)),
                        tuple("trước 5/12 hằng năm", LocalDate.of(2026, 12, 4)));
        assertThat(details.task(office(), tasks.getLast().id()).reason().sentence())
                .contains("chậm nhất là thứ Ba, ngày 09/6/2026", "phải xong trước ngày 10/6/2026");
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
    void theSecondClickOnAddAndOnNoteAddsNothing() {
        var draft = open(PLAN, null);
        var before = proposals(draft).size();
        var mark = UUID.randomUUID();
        for (int click = 0; click < 2; click++) {
            review.add(office(), draft.id(), new Correction("Việc thêm", null, List.of(), "", 0), mark);
        }
        assertThat(proposals(draft)).hasSize(before + 1);
        approve(draft);
        var task = tasksOf(draft.plan()).getFirst().id();
        var notes = details.task(office(), task).entries().size();
        var other = UUID.randomUUID();
        for (int click = 0; click < 2; click++) {
            assertThat(work.note(office(), task, "đã họp", other)).isEqualTo(new TaskWork.Outcome.Saved());
        }
        assertThat(details.task(office(), task).entries()).hasSize(notes + 1);
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
    void aTaskIsWorkedOnByItsUnitAndApprovedByTheOffice() {
        var task = tasksOf(approvedPlan()).get(1);
        var officer = actor(Role.OFFICER);
        assertThat(work.act(officer, task.id(), TaskAct.HAND_IN, null, task.version()))
                .isEqualTo(new TaskWork.Outcome.Saved());
        assertThat(work.act(officer, task.id(), TaskAct.HAND_IN, null, task.version()))
                .as("the second click of an impatient person")
                .isEqualTo(new TaskWork.Outcome.Saved());
        assertThat(work.act(officer, task.id(), TaskAct.START, null, task.version()))
                .as("a window opened before")
                .isEqualTo(new TaskWork.Outcome.Refused("task.changed", List.of()));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> work.act(
                        officer, task.id(), TaskAct.APPROVE, null, reload(task).version()));
        act(reload(task), TaskAct.APPROVE);
        assertThat(reload(task).status()).isEqualTo(TaskStatus.DONE);
        assertThat(details.task(officer, task.id()).entries())
                .extracting(TaskEntry::act)
                .containsExactly("Duyệt hoàn thành", "Trình duyệt", "Tạo việc từ kế hoạch");
    }

    @Test
    void aReportDayThatIsDoneMovesTheTaskToItsNextDay() {
        var task = tasksOf(approvedPlan()).getLast();
        var first = details.task(office(), task.id()).dues().getFirst();
        assertThat(days.completeDue(office(), task.id(), first.id(), task.version()))
                .isEqualTo(new TaskWork.Outcome.Saved());
        assertThat(reload(task).dueOn()).isEqualTo(LocalDate.of(2026, 12, 4));
    }

    @Test
    void evidenceIsKeptByItsContentAndNotTwice() throws IOException {
        var task = tasksOf(approvedPlan()).get(1);
        var content = "%PDF-1.7 biên bản mẫu".getBytes(StandardCharsets.UTF_8);
        var file = EvidenceFile.of("bien-ban.pdf", content).orElseThrow();
        assertThat(evidence.add(actor(Role.OFFICER), task.id(), file, EvidenceKind.MINUTES))
                .isEqualTo(new TaskWork.Outcome.Saved());
        assertThat(evidence.add(actor(Role.OFFICER), task.id(), file, EvidenceKind.MINUTES))
                .isInstanceOf(TaskWork.Outcome.Refused.class);
        var kept = details.task(office(), task.id()).evidence().getFirst();
        assertThat(evidence.content(kept).getContentAsByteArray()).isEqualTo(content);
    }

    @Test
    void aTaskThatHasEndedTakesNoMoreEvidenceAndNoOtherDay() {
        var task = tasksOf(approvedPlan()).get(1);
        var office = office();
        work.act(office, task.id(), TaskAct.CANCEL, "không làm nữa", task.version());
        var file = EvidenceFile.of("bien-ban.txt", "Biên bản mẫu".getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
        assertThat(evidence.add(office, task.id(), file, EvidenceKind.MINUTES))
                .isInstanceOf(TaskWork.Outcome.Refused.class);
        assertThat(days.reschedule(
                        office, task.id(), "hằng quý", "thử", reload(task).version()))
                .isInstanceOf(TaskWork.Outcome.Refused.class);
    }

    @Test
    void aTextWithThousandsOfDutiesIsNoPlan() {
        var text =
                PLAN.replace("- Phòng Mẫu tổ chức", "- Phòng Mẫu làm việc.\n\n".repeat(2_100) + "- Phòng Mẫu tổ chức");
        assertThat(reader.read("dai.txt", text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(PlanReader.Result.Refused.class);
    }

    @Test
    void tasksAreFoundWithAndWithoutVietnameseMarks() {
        approvedPlan();
        assertThat(lists.list(office(), everything("DOI THOAI"))).hasSize(1);
        assertThat(lists.list(office(), everything("đối thoại"))).hasSize(1);
        assertThat(lists.list(office(), everything("100%"))).isEmpty();
    }

    @Test
    void tabsCountWhatTheSearchFinds() {
        approvedPlan();
        assertThat(lists.counts(office(), everything("doi thoai"))).containsEntry(TaskFilter.State.OPEN, 1L);
        assertThat(lists.counts(office(), TaskFilter.of(TaskFilter.State.OPEN)))
                .containsEntry(TaskFilter.State.OPEN, 3L);
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
    void lateTasksAreCountedByTheirUnit() {
        var plan = approvedPlan();
        var late = tasksOf(plan).get(1);
        db.sql("UPDATE plan.task SET due_on = CASE id WHEN :late THEN DATE '2001-01-01' END WHERE plan_id = :plan")
                .param("late", late.id().value())
                .param("plan", plan.value())
                .update();
        assertThat(lists.late(office())).containsExactly(new TaskLists.LateTasks(late.lead(), 1));
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

    private PlanId approvedPlan() {
        var draft = open(PLAN, null);
        approve(draft);
        return draft.plan();
    }

    private void approve(Revision draft) {
        review.acceptRest(office(), draft.id());
        assertThat(approval.approve(office(), draft.id(), 2026, "Kế hoạch dân vận 2026"))
                .isInstanceOf(Approval.Approved.class);
    }

    private Revision open(String text, @Nullable PlanId amended) {
        if (intake.open(office(), file(text), amended) instanceof Intake.Opened(var revision)) {
            return revision;
        }
        throw new AssertionError("not opened");
    }

    private PlanIntake.ReadFile file(String text) {
        if (reader.read("ke-hoach.txt", text.getBytes(StandardCharsets.UTF_8))
                instanceof PlanReader.Result.Read(var file)) {
            return file;
        }
        throw new AssertionError("not read");
    }

    private List<Proposal> proposals(Revision draft) {
        return overview.review(office(), draft.id()).proposals();
    }

    private List<Task> tasksOf(PlanId plan) {
        return overview.plan(office(), plan).sections().stream()
                .flatMap(section -> section.tasks().stream())
                .toList();
    }

    private Task reload(Task task) {
        return details.task(office(), task.id()).task();
    }

    private void act(Task task, TaskAct act) {
        assertThat(work.act(office(), task.id(), act, null, task.version())).isEqualTo(new TaskWork.Outcome.Saved());
    }

    private static TaskFilter everything(String words) {
        return new TaskFilter(TaskFilter.State.OPEN, null, null, null, words, null);
    }

    private Actor office() {
        return actor(Role.OFFICE);
    }

    private Actor actor(Role role) {
        return Objects.requireNonNull(agency.get(role)).actor();
    }
}
