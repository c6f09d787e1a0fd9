package vn.danvan.plan.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danvan.DanvanTest;
import vn.danvan.plan.TaskId;
import vn.danvan.plan.cascade.ObligationFilter.Part;
import vn.danvan.plan.cascade.Sending.Result;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.Forbidden;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.messages.Messages;
import vn.danvan.platform.web.Missing;
import vn.danvan.worklist.WorkFilter;
import vn.danvan.worklist.WorkLine;
import vn.danvan.worklist.Worklist;

/** Duties of an approved plan go to agencies right below, all at once, and no pair twice. */
@DanvanTest
class SendingDownTest extends CascadeActs {
    @Autowired
    Messages messages;

    @Autowired
    Worklist worklist;

    @Test
    void everyChosenDutyArrivesAtEveryChosenAgency() {
        assertThat(send()).isEqualTo(new Result.Sent(4, 0));
        var arrived = lists.received(office(commune), ObligationFilter.of(Part.OPEN, null), 10);
        assertThat(arrived)
                .hasSize(2)
                .allMatch(o -> o.state() == ObligationState.NEW && o.sender().equals(agency(province)));
        assertThat(arrived.getFirst().dueOn())
                .as("the last day of the duty itself")
                .isEqualTo(LocalDate.of(2026, 12, 29));
        assertThat(arrived.getFirst().words().basis()).isEqualTo("Kế hoạch «Kế hoạch mẫu 2026» của Sở Mẫu tỉnh Ví Dụ");
    }

    @Test
    void itStandsInTheWorklistOfTheOfficeAndItsOfficerIsTold() {
        send();
        var item = worklist.page(office(commune), filter(), null, 10).stream()
                .filter(line -> line.path().startsWith("/obligations/"))
                .toList();
        assertThat(item).hasSize(2).extracting(WorkLine::stage).containsOnly("Mới");
        assertThat(messages.of(office(commune).officer(), null, 10))
                .singleElement()
                .satisfies(message -> assertThat(message.words()).startsWith("Cấp trên giao 2 nhiệm vụ"));
    }

    private static WorkFilter filter() {
        return new WorkFilter(WorkFilter.Scope.MINE, WorkFilter.Due.ANY, null, null, "");
    }

    @Test
    void thePreviewSaysHowManyAndSendsNothing() {
        send(duties().subList(0, 1), List.of(agency(commune)));
        var result = sending.preview(office(province), wish(duties(), null, agency(commune), agency(other)));
        var preview = ((Result.Ready) result).preview();
        assertThat(preview.pairs()).isEqualTo(4);
        assertThat(preview.known()).isEqualTo(1);
        assertThat(lists.received(office(other), ObligationFilter.of(Part.ALL, null), 10))
                .isEmpty();
    }

    @Test
    void theSamePairTwiceAddsNothing() {
        send(duties(), List.of(agency(commune)));
        var first = received();
        assertThat(send()).isEqualTo(new Result.Sent(2, 2));
        assertThat(received()).isEqualTo(first);
    }

    @Test
    void theSecondClickSendsNothingAlsoAfterAWithdrawal() {
        var mark = UUID.randomUUID();
        var wish = wish(duties(), null, agency(commune));
        sending.send(office(province), wish, mark);
        steering.withdraw(office(province), received().id(), "giao nhầm", 0);
        assertThat(sending.send(office(province), wish, mark)).isEqualTo(new Result.Sent(0, 2));
        assertThat(received().state()).isEqualTo(ObligationState.WITHDRAWN);
    }

    @Test
    void whatWasWithdrawnCanBeSentAgain() {
        send();
        steering.withdraw(office(province), received().id(), "giao nhầm", 0);
        assertThat(send()).isEqualTo(new Result.Sent(1, 3));
        assertThat(received().state()).isEqualTo(ObligationState.NEW);
        assertThat(received().reason()).isEmpty();
    }

    @Test
    void whatIsSentAgainFindsTheTasksThatAnsweredIt() {
        send();
        var task = tasks(office(commune), ownPlan).getFirst().id();
        answering.link(office(commune), received().id(), List.of(task), 0);
        var o = received();
        steering.withdraw(office(province), o.id(), "giao nhầm", o.version());
        send();
        assertThat(received().stage()).isEqualTo("Đã có nhiệm vụ, xong 0/1 việc");
    }

    @Test
    void anEarlierDayHoldsForAllAndALaterOneIsRefused() {
        var early = LocalDate.of(2026, 12, 1);
        sending.send(office(province), wish(duties(), early, agency(commune)), null);
        assertThat(received().dueOn()).isEqualTo(early);
        var late = sending.send(office(province), wish(duties(), LocalDate.of(2027, 1, 15), agency(other)), null);
        assertThat(late).isInstanceOf(Result.Refused.class);
        assertThat(((Result.Refused) late).key()).isEqualTo("obligation.due-too-late");
    }

    @Test
    void onlyAgenciesRightBelowOnTheDayGetDuties() {
        var stranger = people.empty().agency();
        assertThat(refusal(wish(duties(), null, stranger))).isEqualTo("obligation.not-below");
        assertThat(refusal(wish(duties(), LocalDate.of(202, 12, 1), agency(commune))))
                .isEqualTo("obligation.day-impossible");
        var many = LongStream.rangeClosed(1, 501).mapToObj(AgencyId::new).toArray(AgencyId[]::new);
        assertThat(refusal(wish(duties(), null, many))).isEqualTo("obligation.too-many");
        assertThat(refusal(wish(duties(), null))).isEqualTo("obligation.nobody-chosen");
        assertThat(refusal(wish(List.of(), null, agency(commune)))).isEqualTo("obligation.none-chosen");
    }

    @Test
    void foreignTasksAreNotThereAndOfficersMayNotSend() {
        var foreign = tasks(office(commune), ownPlan).getFirst().id();
        assertThatExceptionOfType(Missing.class)
                .isThrownBy(() -> sending.send(office(province), wish(List.of(foreign), null, agency(commune)), null));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(
                        () -> sending.send(actor(province, Role.OFFICER), wish(duties(), null, agency(commune)), null));
    }

    @Test
    void anAnsweringTaskGoesOnDownFromTheCommune() {
        var village = people.agency();
        place(village, agency(commune), today());
        send();
        answering.make(office(commune), received().id(), new NewAnswer(ownPlan, "Đối thoại ở thôn", "", null), 0, null);
        var task = tasks(office(commune), ownPlan).getLast().id();
        var down = new Sending(ownPlan, List.of(task), List.of(agency(village)), null, "");
        assertThat(sending.send(office(commune), down, null)).isEqualTo(new Result.Sent(1, 0));
        assertThat(lists.received(office(village), ObligationFilter.of(Part.OPEN, null), 10))
                .singleElement()
                .satisfies(o -> assertThat(o.words().text()).isEqualTo("Đối thoại ở thôn"));
    }

    private String refusal(Sending wish) {
        return ((Result.Refused) sending.send(office(province), wish, null)).key();
    }

    private Sending wish(List<TaskId> duties, @Nullable LocalDate day, AgencyId... receivers) {
        return new Sending(plan, duties, List.of(receivers), day, "");
    }
}
