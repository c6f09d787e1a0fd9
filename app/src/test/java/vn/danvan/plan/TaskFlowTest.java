package vn.danvan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.danvan.DanvanTest;
import vn.danvan.plan.PlanReview.Correction;
import vn.danvan.platform.access.Forbidden;
import vn.danvan.platform.access.Role;

/** What becomes of the tasks of an approved plan, on the real database. */
@DanvanTest
class TaskFlowTest extends PlanActs {
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
        assertThat(db.sql("SELECT count(*) FROM platform.audit_event WHERE object = :object AND act = 'task.note'")
                        .param("object", "task:" + task)
                        .query(Long.class)
                        .single())
                .as("acts in the record")
                .isEqualTo(1);
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
    void aDayBeforeThePlanBeganIsRefusedAndTheOldDayStays() {
        var task = tasksOf(approvedPlan()).get(1);
        assertThat(days.reschedule(office(), task.id(), "31/12/2025", "thử", task.version()))
                .isEqualTo(new TaskWork.Outcome.Refused("due.before-start", List.of()));
        assertThat(reload(task).dueOn()).isEqualTo(task.dueOn());
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
    void lateTasksAreCountedByTheirUnit() {
        var plan = approvedPlan();
        var late = tasksOf(plan).get(1);
        db.sql("UPDATE plan.task SET due_on = CASE id WHEN :late THEN DATE '2001-01-01' END WHERE plan_id = :plan")
                .param("late", late.id().value())
                .param("plan", plan.value())
                .update();
        assertThat(lists.late(office())).containsExactly(new TaskLists.LateTasks(late.lead(), 1));
    }
}
