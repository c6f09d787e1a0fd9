package vn.danvan.plan.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danvan.DanvanTest;
import vn.danvan.plan.TaskAct;
import vn.danvan.plan.TaskId;
import vn.danvan.plan.TaskWork.Outcome;
import vn.danvan.plan.cascade.ObligationFilter.Part;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.messages.Messages;
import vn.danvan.platform.web.Happening;
import vn.danvan.platform.web.Missing;

/** An obligation is answered by own tasks, by a refusal that the agency above decides on, or by a paper. */
@DanvanTest
class ObligationTest extends CascadeActs {
    @Autowired
    Messages messages;

    @Autowired
    ObligationHeirs heirs;

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
    void aRefusalIsDecidedByTheAgencyAbove() {
        assertThat(answering.refuse(office(commune), received().id(), " ", 0)).isEqualTo(refused("reason-missing"));
        assertThat(answering.refuse(office(commune), received().id(), "Việc của cấp tỉnh", 0))
                .isEqualTo(SAVED);
        var o = received();
        assertThat(messages.of(office(province).officer(), null, 10)).hasSize(1);
        assertThat(steering.decide(office(province), o.id(), false, "", o.version()))
                .isEqualTo(refused("reason-missing"));
        steering.decide(office(province), o.id(), false, "Nghị quyết giao cấp xã", o.version());
        assertThat(received().state()).isEqualTo(ObligationState.NEW);
        answering.refuse(
                office(commune), o.id(), "Vẫn là việc của cấp tỉnh", received().version());
        steering.decide(office(province), o.id(), true, "", received().version());
        assertThat(received().state()).isEqualTo(ObligationState.RELEASED);
        assertThat(views.of(office(province), o.id()).history())
                .extracting(Happening::what)
                .containsExactly(
                        "Đồng ý thôi giao",
                        "Trả lời không thuộc thẩm quyền",
                        "Giao lại",
                        "Trả lời không thuộc thẩm quyền",
                        "Giao nhiệm vụ");
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
    void aWithdrawnOneKeepsItsTasksAndTakesNoAnswersAnyMore() {
        var task = tasks(office(commune), ownPlan).getFirst().id();
        link(task);
        var o = received();
        assertThat(steering.withdraw(office(province), o.id(), "", o.version())).isEqualTo(refused("reason-missing"));
        steering.withdraw(office(province), o.id(), "Tỉnh tự làm", o.version());
        finish(task);
        assertThat(received().state()).isEqualTo(ObligationState.WITHDRAWN);
        assertThat(views.of(office(commune), o.id()).answers()).hasSize(1);
        assertThat(views.of(office(province), o.id()).answers())
                .as("the sender looks no longer into the plan below")
                .isEmpty();
        assertThat(answering.receive(office(commune), o.id(), received().version()))
                .isEqualTo(refused("not-in-this-state"));
    }

    @Test
    void aCancelledDutyIsWithdrawnEverywhere() {
        var duty = details.task(office(province), duties().getFirst()).task();
        work.act(office(province), duty.id(), TaskAct.CANCEL, "không làm nữa", duty.version());
        assertThat(received().state()).isEqualTo(ObligationState.WITHDRAWN);
    }

    @Test
    void anotherDayIsToldToAllWhoHaveTheDuty() {
        var day = LocalDate.of(2026, 12, 20);
        assertThat(steering.rescheduleAll(office(province), duties().getFirst(), day.plusYears(1), "sớm hơn", null))
                .isEqualTo(new Outcome.Refused("obligation.day-too-late", List.of("29/12/2026")));
        assertThat(steering.rescheduleAll(office(province), duties().getFirst(), day, "sớm hơn", null))
                .isEqualTo(SAVED);
        assertThat(received().dueOn()).isEqualTo(day);
        assertThat(messages.of(office(other).officer(), null, 10))
                .anyMatch(message -> message.words().startsWith("Cấp trên đổi hạn thành 20/12/2026"));
    }

    @Test
    void aDayOutsideThePlanIsASlipOfThePen() {
        var slip = new Outcome.Refused("obligation.day-impossible", List.of("01/01/2026"));
        for (var day : List.of(LocalDate.of(2025, 12, 31), LocalDate.of(22_026, 1, 1))) {
            assertThat(steering.rescheduleAll(office(province), duties().getLast(), day, "sớm hơn", null))
                    .isEqualTo(slip);
        }
    }

    @Test
    void anActOnAllAgenciesIsDoneOnceAndOnlyWhereSomethingIsOpen() {
        var mark = UUID.randomUUID();
        var duty = duties().getFirst();
        var day = LocalDate.of(2026, 12, 20);
        steering.reschedule(office(province), received().id(), day, "sớm hơn", 0);
        var before = received();
        steering.rescheduleAll(office(province), duty, day, "sớm hơn", null);
        assertThat(received()).as("it has that day already").isEqualTo(before);
        assertThat(at(other).dueOn()).isEqualTo(day);
        assertThat(steering.withdrawAll(office(province), duty, "giao nhầm", mark))
                .isEqualTo(SAVED);
        assertThat(steering.withdrawAll(office(province), duty, "giao nhầm", mark))
                .isEqualTo(SAVED);
        assertThat(steering.withdrawAll(office(province), duty, "giao nhầm", null))
                .isEqualTo(refused("none-open"));
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
    void anAgencyThatMovedUnderAnotherStillAnswersWhatItHas() {
        place(commune, people.empty().agency(), today().plusDays(1));
        place(other, null, today().plusDays(1));
        assertThat(answering.receive(office(commune), received().id(), 0)).isEqualTo(SAVED);
        assertThat(reload(received()).state()).isEqualTo(ObligationState.RECEIVED);
    }

    @Test
    void theHeirOfAMergedAgencyGoesOnAndThePastStaysReadable() {
        var heir = people.agency();
        place(heir, agency(province), today());
        var task = tasks(office(commune), ownPlan).getFirst().id();
        link(task);
        var id = received().id();
        send(duties().subList(1, 2), List.of(agency(heir)));
        assertThat(heirs.handOver(office(province), agency(commune), agency(heir), "12/QĐ-UBND"))
                .isEqualTo(SAVED);
        assertThat(views.of(office(heir), id).obligation().state()).isEqualTo(ObligationState.ANSWERED);
        assertThat(views.of(office(commune), id).side()).isEqualTo(ObligationViews.Side.FORMER);
        assertThat(lists.received(office(heir), ObligationFilter.of(Part.OPEN, null), 10))
                .as("what the heir had already it does not have twice")
                .hasSize(2);
        finish(task);
        assertThat(views.of(office(heir), id).obligation().state()).isEqualTo(ObligationState.DONE);
    }

    @Test
    void whatTheHeirHadOnceAndHasNoMoreItIsGivenAgain() {
        steering.withdraw(office(province), at(other).id(), "giao nhầm", 0);
        var task = tasks(office(commune), ownPlan).getFirst().id();
        link(task);
        var merged = received();
        heirs.handOver(office(province), agency(commune), agency(other), "12/QĐ-UBND");
        var heir = at(other);
        assertThat(heir.state()).isEqualTo(ObligationState.ANSWERED);
        assertThat(heir.words()).isEqualTo(merged.words());
        assertThat(reload(merged).state()).isEqualTo(ObligationState.WITHDRAWN);
        var view = views.of(office(commune), heir.id());
        assertThat(view.side()).isEqualTo(ObligationViews.Side.FORMER);
        assertThat(view.answers()).extracting(Answer::task).containsExactly(task);
        finish(task);
        assertThat(at(other).state()).isEqualTo(ObligationState.DONE);
    }

    @Test
    void theFormerAgencyIsNamedInTheHistory() {
        var heir = people.agency();
        place(heir, agency(province), today());
        var id = received().id();
        answering.receive(office(commune), id, 0);
        heirs.handOver(office(province), agency(commune), agency(heir), "12/QĐ-UBND");
        assertThat(views.of(office(heir), id).history())
                .extracting(Happening::who)
                .containsOnly("Sở Mẫu tỉnh Ví Dụ");
    }

    @Test
    void onlyAnAgencyBelowIsAnHeir() {
        assertThat(heirs.handOver(
                        office(province), agency(commune), people.empty().agency(), "12/QĐ"))
                .isEqualTo(refused("no-heir"));
        assertThat(heirs.handOver(office(province), agency(commune), agency(other), ""))
                .isEqualTo(refused("basis-missing"));
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

    private void link(TaskId... tasks) {
        assertThat(answering.link(
                        office(commune),
                        received().id(),
                        List.of(tasks),
                        received().version()))
                .isEqualTo(SAVED);
    }

    private static Outcome refused(String key) {
        return new Outcome.Refused("obligation." + key, List.of());
    }
}
