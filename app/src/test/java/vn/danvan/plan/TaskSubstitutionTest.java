package vn.danvan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.danvan.organization.TestPeople.done;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danvan.DanvanTest;
import vn.danvan.organization.AbsenceKeeping;
import vn.danvan.organization.Duties;
import vn.danvan.organization.NewPost;
import vn.danvan.organization.NewUnit;
import vn.danvan.organization.OfficerKeeping;
import vn.danvan.organization.TestPeople;
import vn.danvan.organization.UnitKeeping;
import vn.danvan.organization.UnitKind;
import vn.danvan.plan.TaskWork.Outcome;
import vn.danvan.platform.access.Accounts;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Forbidden;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.access.UnitId;
import vn.danvan.platform.audit.AuditEntry;
import vn.danvan.platform.audit.AuditFilter;
import vn.danvan.platform.audit.AuditTrail;

/** The substitute really does the work of whoever is away, and each act says in whose place. */
@DanvanTest
class TaskSubstitutionTest {
    private static final Outcome SAVED = new Outcome.Saved();

    @Autowired
    TestPeople people;

    @Autowired
    TestPlans plans;

    @Autowired
    UnitKeeping units;

    @Autowired
    OfficerKeeping officers;

    @Autowired
    AbsenceKeeping absences;

    @Autowired
    Duties duties;

    @Autowired
    TaskWork work;

    @Autowired
    TaskDays days;

    @Autowired
    TaskDetails details;

    @Autowired
    Accounts accounts;

    @Autowired
    AuditTrail trail;

    @Autowired
    Clock clock;

    private Map<Role, TestPeople.Person> agency = Map.of();
    private OfficerId head = new OfficerId(0);
    private TaskId task = new TaskId(0);
    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void aTaskOfAnotherUnit() {
        agency = people.agency();
        today = LocalDate.now(clock);
        var administrator = actor(Role.ADMINISTRATOR);
        UnitId elsewhere = done(units.add(new NewUnit(null, "Phòng Kia", "PK", UnitKind.DIVISION, 2), administrator));
        head = done(
                officers.add("Lê Văn Trưởng", new NewPost(elsewhere, "Trưởng phòng", Role.UNIT_HEAD), administrator));
        var plan = plans.approved(
                actor(Role.OFFICE), "Phòng Kia tổ chức hội nghị đối thoại, hoàn thành trước ngày 30/9/2026.");
        task = plans.tasks(actor(Role.OFFICE), plan).getFirst().id();
    }

    @Test
    void actsOnTheTasksOfTheAbsentHeadWhileThatOneIsAway() {
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> act(Role.OFFICER, TaskAct.START));
        away(head);
        assertThat(act(Role.OFFICER, TaskAct.START)).isEqualTo(SAVED);
        assertThat(details.task(actor(Role.OFFICE), task).entries().getFirst().officerName())
                .isEqualTo("Nguyễn Văn Chuyên viên (thay đồng chí Lê Văn Trưởng)");
        assertThat(lastAct().onBehalfOf()).hasValue(head);
        back(head);
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> act(Role.OFFICER, TaskAct.HAND_IN));
    }

    @Test
    void approvesInThePlaceOfTheLeader() {
        act(Role.OFFICE, TaskAct.HAND_IN);
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> act(Role.OFFICER, TaskAct.APPROVE));
        away(actor(Role.LEADER).officer());
        assertThat(act(Role.OFFICER, TaskAct.APPROVE)).isEqualTo(SAVED);
        assertThat(lastAct().act()).isEqualTo("task.approve");
        assertThat(lastAct().onBehalfOf()).hasValue(actor(Role.LEADER).officer());
    }

    @Test
    void whatOnesOwnPostAllowsIsDoneInNobodysPlace() {
        done(absences.add(
                actor(Role.CLERK).officer(), actor(Role.OFFICE).officer(), today, today, actor(Role.ADMINISTRATOR)));
        act(Role.OFFICE, TaskAct.START);
        assertThat(lastAct().onBehalfOf()).isEmpty();
    }

    @Test
    void askingForAnotherDayNamesBoth() {
        away(head);
        var version = details.task(actor(Role.OFFICE), task).task().version();
        assertThat(days.ask(actor(Role.OFFICER), task, "31/10/2026", "vướng bão", version))
                .isEqualTo(SAVED);
        var wish = Objects.requireNonNull(
                details.task(actor(Role.OFFICE), task).shared().wish());
        assertThat(wish.askedBy()).endsWith("(thay đồng chí Lê Văn Trưởng)");
    }

    private Outcome act(Role role, TaskAct act) {
        var version = details.task(actor(Role.OFFICE), task).task().version();
        return work.act(actor(role), task, act, "lý do", version);
    }

    private void away(OfficerId officer) {
        done(absences.add(officer, actor(Role.OFFICER).officer(), today, today.plusDays(3), actor(Role.ADMINISTRATOR)));
    }

    private void back(OfficerId officer) {
        var absence = duties.absenceOn(officer, today).orElseThrow();
        absences.end(officer, absence.id(), absence.version(), actor(Role.ADMINISTRATOR));
    }

    private AuditEntry lastAct() {
        var all = new AuditFilter(null, null, null, null);
        return trail.entries(actor(Role.OFFICE).agency(), all, 50).stream()
                .filter(entry -> entry.act().startsWith("task."))
                .findFirst()
                .orElseThrow();
    }

    /** With the duties of now. */
    private Actor actor(Role role) {
        return accounts.find(Objects.requireNonNull(agency.get(role)).account())
                .orElseThrow()
                .actor();
    }
}
