package vn.danvan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danvan.DanvanTest;
import vn.danvan.organization.NewUnit;
import vn.danvan.organization.TestPeople;
import vn.danvan.organization.UnitKeeping;
import vn.danvan.organization.UnitKind;
import vn.danvan.plan.TaskAssignment.Piece;
import vn.danvan.plan.TaskWork.Outcome;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Forbidden;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.access.UnitId;

/** A task is done by several units, brings something, and may be due on another day than planned. */
@DanvanTest
class TaskSharingTest {
    private static final Outcome SAVED = new Outcome.Saved();

    @Autowired
    TestPeople people;

    @Autowired
    TestPlans plans;

    @Autowired
    TaskWork work;

    @Autowired
    TaskAssignment assignment;

    @Autowired
    TaskDays days;

    @Autowired
    TaskShaping shaping;

    @Autowired
    TaskEvidence evidence;

    @Autowired
    TaskDetails details;

    @Autowired
    TaskLists lists;

    @Autowired
    UnitKeeping units;

    private Map<Role, TestPeople.Person> agency = Map.of();
    private PlanId plan = new PlanId(0);
    private UnitId other = new UnitId(0);

    @BeforeEach
    void approveAPlan() {
        agency = people.agency();
        plan = plans.approved(
                actor(Role.OFFICE), "Phòng Mẫu tổ chức hội nghị đối thoại, hoàn thành trước ngày 30/9/2026.");
        other = TestPeople.done(
                units.add(new NewUnit(null, "Phòng Phối Hợp", "PPH", UnitKind.DIVISION, 2), actor(Role.ADMINISTRATOR)));
    }

    @Test
    void theLeadHandsInOnlyWhenEachCooperatingUnitHasDoneItsPart() {
        var task = shared();
        assertThat(handIn(task)).isEqualTo(TaskDesk.refused("task.cooperation-open"));
        assertThat(reload(task).status()).isEqualTo(TaskStatus.NOT_STARTED);
        assertThat(assignment.complete(cooperator(), task.id(), other, "Đã mời đại biểu"))
                .isEqualTo(SAVED);
        assertThat(view(task).shared().cooperations()).singleElement().satisfies(part -> assertThat(part.result())
                .isEqualTo("Đã mời đại biểu"));
        assertThat(handIn(task)).isEqualTo(SAVED);
    }

    @Test
    void aUnitDoesNotSpeakForAnother() {
        var task = shared();
        assertThat(assignment.complete(actor(Role.OFFICER), task.id(), other, ""))
                .isEqualTo(TaskDesk.refused("task.cooperation-of-others"));
        assertThat(assignment.complete(actor(Role.OFFICE), task.id(), other, ""))
                .isEqualTo(SAVED);
    }

    @Test
    void aReturnedTaskIsOpenAgainForAll() {
        var task = shared();
        assignment.complete(cooperator(), task.id(), other, "xong");
        handIn(task);
        var office = actor(Role.OFFICE);
        work.act(
                office,
                task.id(),
                TaskAct.RETURN,
                "thiếu biên bản",
                reload(task).version());
        assertThat(view(task).shared().cooperations()).allMatch(Cooperation::isOpen);
    }

    @Test
    void aTaskWaitsForItsPieces() {
        var task = only();
        assertThat(divide(task, "Chuẩn bị tài liệu", "20/9/2026")).isEqualTo(SAVED);
        var piece = view(task).shared().pieces().getFirst();
        assertThat(piece.dueOn()).isEqualTo(LocalDate.of(2026, 9, 20));
        assertThat(view(piece).shared().parent()).isEqualTo(reload(task));
        assertThat(handIn(task)).isEqualTo(TaskDesk.refused("task.pieces-open"));
        assertThat(divide(piece, "Nhỏ nữa", "")).isEqualTo(TaskDesk.refused("task.piece-of-piece"));
        work.act(
                actor(Role.OFFICE),
                task.id(),
                TaskAct.CANCEL,
                "thôi",
                reload(task).version());
        assertThat(reload(piece).status()).isEqualTo(TaskStatus.CANCELLED);
    }

    @Test
    void thePlanCountsATaskOnceHoweverItIsCut() {
        divide(only(), "Chuẩn bị tài liệu", "");
        assertThat(plans.tasks(actor(Role.OFFICE), plan)).hasSize(1);
    }

    @Test
    void anotherDayIsAskedForAndGranted() {
        var task = only();
        var officer = actor(Role.OFFICER);
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> days.reschedule(officer, task.id(), "31/10/2026", "vướng bão", task.version()));
        assertThat(days.ask(officer, task.id(), "31/10/2026", "vướng bão", task.version()))
                .isEqualTo(SAVED);
        assertThat(days.ask(officer, task.id(), "30/11/2026", "nữa", task.version()))
                .isEqualTo(TaskDesk.refused("due.asked-already"));
        assertThat(reload(task).dueOn()).as("until it is granted").isEqualTo(task.dueOn());
        assertThat(days.decide(actor(Role.LEADER), task.id(), true, null, task.version()))
                .isEqualTo(SAVED);
        assertThat(reload(task).dueOn()).isEqualTo(LocalDate.of(2026, 10, 31));
        assertThat(view(task).entries().getFirst().words()).isEqualTo("vướng bão");
    }

    @Test
    void aRefusedWishLeavesTheDayAndNeedsAReason() {
        var task = only();
        days.ask(actor(Role.OFFICER), task.id(), "31/10/2026", "vướng bão", task.version());
        var leader = actor(Role.LEADER);
        assertThat(days.decide(leader, task.id(), false, " ", task.version()))
                .isEqualTo(TaskDesk.refused("task.reason-missing"));
        assertThat(days.decide(leader, task.id(), false, "đã báo cáo tỉnh", task.version()))
                .isEqualTo(SAVED);
        assertThat(reload(task).dueOn()).isEqualTo(task.dueOn());
        assertThat(view(task).shared().wish()).isNull();
    }

    @Test
    void oneTaskCountsForSeveralProgrammes() {
        var task = only();
        var tags = List.of("Cải cách hành chính", "Mục tiêu thử nghiệm");
        var deliverable = new Deliverable("Biên bản hội nghị", "Có chữ ký", "", "SP.01", null, tags);
        assertThat(shaping.describe(actor(Role.OFFICER), task.id(), deliverable, task.version()))
                .isEqualTo(SAVED);
        assertThat(view(task).shared().deliverable()).isEqualTo(deliverable);
        for (var tag : tags) {
            var filter = new TaskFilter(TaskFilter.State.OPEN, null, null, tag, null, null);
            assertThat(lists.list(actor(Role.LEADER), filter))
                    .extracting(Task::id)
                    .containsExactly(task.id());
        }
        assertThat(shaping.describe(actor(Role.OFFICER), task.id(), deliverable, task.version()))
                .as("a window opened before")
                .isEqualTo(TaskDesk.refused("task.changed"));
    }

    @Test
    void aLaterDirectiveAddsATaskThatAnAmendedTextDoesNotCancel() {
        var mark = UUID.randomUUID();
        var addition = new TaskShaping.Addition("Rà soát điểm tiếp dân", "Công văn 12/UBND-VX", "15/8/2026");
        for (var click = 0; click < 2; click++) {
            assertThat(shaping.add(actor(Role.OFFICE), plan, addition, mark)).isEqualTo(SAVED);
        }
        var added = plans.tasks(actor(Role.OFFICE), plan).getLast();
        assertThat(plans.tasks(actor(Role.OFFICE), plan)).hasSize(2);
        assertThat(added.isOfText()).isFalse();
        assertThat(view(added).shared().basis()).isEqualTo("Công văn 12/UBND-VX");
        assertThat(added.dueOn()).isEqualTo(LocalDate.of(2026, 8, 15));
    }

    @ParameterizedTest(name = "{0} «{1}»: {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "DOCUMENT | 12/BC-SM | -",
                "DOCUMENT | báo cáo tuần | evidence.not-document",
                "LINK | https://vidu.gov.vn/tin/1 | -",
                "LINK | javascript:alert(1) | evidence.not-link",
                "LINK | https://ai:do@vidu.gov.vn | evidence.not-link",
                "RECORD | /tasks/15 | -",
                "RECORD | http://127.0.0.1:8080/plans/3 | -",
                "RECORD | //vidu.gov.vn | evidence.not-record",
                "PHOTO | ảnh hội nghị | evidence.not-photo",
            })
    void evidenceInWordsIsOfItsKind(EvidenceKind kind, String words, @Nullable String refusal) {
        var outcome = evidence.refer(actor(Role.OFFICER), only().id(), kind, words);
        assertThat(outcome).isEqualTo(refusal == null ? SAVED : TaskDesk.refused(refusal, words));
        assertThat(view(only()).shared().references()).hasSize(refusal == null ? 1 : 0);
    }

    private Task only() {
        return plans.tasks(actor(Role.OFFICE), plan).getFirst();
    }

    /** The task, led by «Phòng Mẫu», with another unit co-operating. */
    private Task shared() {
        var task = only();
        assignment.assign(actor(Role.OFFICE), task.id(), task.lead(), List.of(other), task.version());
        return reload(task);
    }

    private Outcome handIn(Task task) {
        return work.act(
                actor(Role.OFFICER),
                task.id(),
                TaskAct.HAND_IN,
                null,
                reload(task).version());
    }

    private Outcome divide(Task task, String text, String dues) {
        var version = reload(task).version();
        return assignment.divide(actor(Role.OFFICER), task.id(), new Piece(text, task.lead(), dues), version, null);
    }

    private Task reload(Task task) {
        return view(task).task();
    }

    private TaskDetails.TaskView view(Task task) {
        return details.task(actor(Role.OFFICE), task.id());
    }

    private Actor cooperator() {
        var officer = actor(Role.OFFICER);
        return new Actor(officer.officer(), officer.agency(), other, officer.name(), officer.roles());
    }

    private Actor actor(Role role) {
        return Objects.requireNonNull(agency.get(role)).actor();
    }
}
