package vn.danvan.plan.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.danvan.DanvanTest;
import vn.danvan.plan.TaskAct;
import vn.danvan.plan.cascade.ObligationFilter.Part;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.web.Missing;

/** An obligation is answered by own tasks, by a refusal, or by a paper. */
@DanvanTest
class ObligationTest extends CascadeActs {
    @BeforeEach
    void allIsSent() {
        send();
    }

    @Test
    void itIsDoneWhenAllTasksThatAnswerItAre() {
        var tasks = tasks(office(commune), ownPlan);
        link(tasks.get(0).id(), tasks.get(1).id());
        assertThat(received().stage()).isEqualTo("Đã có nhiệm vụ, xong 0/2 việc");
        finish(tasks.get(0).id());
        assertThat(received().stage()).isEqualTo("Đã có nhiệm vụ, xong 1/2 việc");
        finish(tasks.get(1).id());
        assertThat(received().state()).isEqualTo(ObligationState.DONE);
        act(tasks.get(1).id(), TaskAct.REOPEN);
        assertThat(received().state()).isEqualTo(ObligationState.ANSWERED);
    }

    @Test
    void oneTaskAnswersSeveralAndACancelledOneAnswersNothing() {
        var task = tasks(office(commune), ownPlan).getFirst().id();
        for (var o : lists.received(office(commune), ObligationFilter.of(Part.GAP, null), 10)) {
            assertThat(answering.link(office(commune), o.id(), List.of(task), o.version()))
                    .isEqualTo(SAVED);
        }
        assertThat(lists.received(office(commune), ObligationFilter.of(Part.GAP, null), 10))
                .isEmpty();
        act(task, TaskAct.CANCEL);
        assertThat(lists.received(office(commune), ObligationFilter.of(Part.GAP, null), 10))
                .hasSize(2);
    }

    @Test
    void aTaskMadeOfItNamesThePlanAboveAndBearsItsDay() {
        var made = new NewAnswer(
                ownPlan,
                "Đối thoại cấp xã",
                "30/12/2026",
                actor(commune, Role.OFFICER).unit());
        assertThat(answering.make(office(commune), received().id(), made, 0, null))
                .isEqualTo(SAVED);
        var task = tasks(office(commune), ownPlan).getLast();
        assertThat(task.dueOn()).isEqualTo(LocalDate.of(2026, 12, 30));
        assertThat(task.lead()).isEqualTo(actor(commune, Role.OFFICER).unit());
        assertThat(details.task(office(commune), task.id()).shared().basis())
                .isEqualTo(received().words().basis());
        assertThat(views.of(office(province), received().id()).answers())
                .extracting(Answer::text)
                .containsExactly("Đối thoại cấp xã");
    }

    @Test
    void aTaskOfAnotherAgencyAnswersNothing() {
        var foreign = duties().getFirst();
        assertThatExceptionOfType(Missing.class)
                .isThrownBy(() -> answering.link(office(commune), received().id(), List.of(foreign), 0));
        assertThat(received().state()).isEqualTo(ObligationState.NEW);
    }

    @Test
    void theOfficeSaysByAPaperThatItIsDoneAndCanTakeThatBack() {
        var id = received().id();
        assertThat(answering.complete(office(commune), id, "Đã tổ chức", "", 0)).isEqualTo(refused("proof-missing"));
        answering.complete(office(commune), id, "Đã tổ chức", "7/BC-UBND", 0);
        assertThat(received().proof()).isEqualTo("Đã tổ chức (7/BC-UBND)");
        assertThat(received().state()).isEqualTo(ObligationState.DONE);
        answering.reopen(office(commune), id, "nhầm", received().version());
        assertThat(received().state()).isEqualTo(ObligationState.RECEIVED);
    }

    @Test
    void theSecondClickMakesNoSecondTask() {
        var mark = UUID.randomUUID();
        var id = received().id();
        var wish = new NewAnswer(ownPlan, "Đối thoại cấp xã", "", null);
        var before = tasks(office(commune), ownPlan).size();
        assertThat(answering.make(office(commune), id, wish, 0, mark)).isEqualTo(SAVED);
        assertThat(answering.make(office(commune), id, wish, 0, mark)).isEqualTo(SAVED);
        assertThat(tasks(office(commune), ownPlan)).hasSize(before + 1);
    }

    @Test
    void whatIsProvenByItsTasksTooStaysDone() {
        var task = tasks(office(commune), ownPlan).getFirst().id();
        link(task);
        var id = received().id();
        answering.complete(
                office(commune), id, "Đã tổ chức", "7/BC-UBND", received().version());
        finish(task);
        assertThat(answering.reopen(office(commune), id, "nhầm", received().version()))
                .isEqualTo(refused("tasks-done"));
    }

    @Test
    void theSecondOfTwoConcurrentEditsIsTold() {
        var seen = received();
        answering.receive(office(commune), seen.id(), seen.version());
        assertThat(answering.refuse(office(commune), seen.id(), "không phải việc của xã", seen.version()))
                .isEqualTo(refused("changed"));
        assertThat(answering.receive(office(commune), seen.id(), seen.version()))
                .as("the second click of an impatient person")
                .isEqualTo(SAVED);
    }

    @Test
    void nobodyElseSeesIt() {
        var id = received().id();
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> views.of(office(other), id));
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> answering.receive(office(other), id, 0));
        assertThatExceptionOfType(Missing.class)
                .as("the sender does not answer for the receiver")
                .isThrownBy(() -> answering.receive(office(province), id, 0));
        assertThatExceptionOfType(Missing.class)
                .as("nor the receiver withdraw")
                .isThrownBy(() -> steering.withdraw(office(commune), id, "xin thôi", 0));
    }

    @Test
    void theOtherAgencyIsNamedInTheHistoryButNotItsOfficer() {
        answering.receive(office(commune), received().id(), 0);
        var office = office(commune).name();
        assertThat(views.of(office(province), received().id())
                        .history()
                        .getFirst()
                        .who())
                .isEqualTo("Sở Mẫu tỉnh Ví Dụ");
        assertThat(views.of(office(commune), received().id())
                        .history()
                        .getFirst()
                        .who())
                .isEqualTo(office);
    }

    @Test
    void theCoverageCountsWhatIsMissing() {
        link(tasks(office(commune), ownPlan).getFirst().id());
        var sums = coverage.of(office(province), plan);
        assertThat(sums.whole()).isEqualTo(new CoverageCount(4, 2, 2, 3, 1, 0, 0));
        assertThat(sums.duties()).extracting(line -> line.count().gaps()).containsExactly(1, 2);
        assertThat(sums.agencies()).extracting(line -> line.count().gaps()).containsExactlyInAnyOrder(1, 2);
        var cell = coverage.table(plan, sums.duties(), sums.agencies()).cell(duties().getFirst(), agency(commune));
        assertThat(cell).isNotNull();
        assertThat(cell.words()).isEqualTo("Đã có nhiệm vụ 0/1");
    }
}
