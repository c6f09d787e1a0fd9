package vn.danvan.plan.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danvan.DanvanTest;
import vn.danvan.plan.TaskAct;
import vn.danvan.plan.TaskWork.Outcome;
import vn.danvan.platform.messages.Messages;
import vn.danvan.platform.web.Happening;

/** The agency above takes back what it sent, sets other days and decides on refusals. */
@DanvanTest
class ObligationSteeringTest extends CascadeActs {
    @Autowired
    Messages messages;

    @BeforeEach
    void allIsSent() {
        send();
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
}
