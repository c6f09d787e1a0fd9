package vn.danvan.plan.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danvan.DanvanTest;
import vn.danvan.plan.PlanId;
import vn.danvan.plan.PlanOverview;
import vn.danvan.plan.rollover.Choice;
import vn.danvan.plan.rollover.Choice.Decision;
import vn.danvan.plan.rollover.Rollovers;
import vn.danvan.platform.access.Actor;

/** What is carried into another plan, above or below, is still asked for and still answered. */
@DanvanTest
class ObligationRolloverTest extends CascadeActs {
    @Autowired
    Rollovers rollovers;

    @Autowired
    PlanOverview overview;

    @BeforeEach
    void allIsSent() {
        send();
    }

    @Test
    void aDutyThatTheSenderCarriesStaysOpenUnderItsNewPlan() {
        var before = received();
        var into = carry(office(province), plan);
        var now = reload(before);
        assertThat(now.state()).isEqualTo(ObligationState.NEW);
        assertThat(now.plan()).isEqualTo(into);
        assertThat(now.duty())
                .isEqualTo(tasks(office(province), into).getFirst().id());
    }

    @Test
    void aDutyThatTheSenderMovesStaysOpenToo() {
        var before = received();
        var to = plans.approved(office(province), "Việc của kế hoạch khác.");
        var move = new Choice(before.duty(), Decision.MOVE, "hằng quý", "", to);
        rollovers.carry(office(province), plan, List.of(move), null);
        assertThat(reload(before).state()).isEqualTo(ObligationState.NEW);
        assertThat(reload(before).plan()).isEqualTo(to);
    }

    @Test
    void anAnswerThatTheReceiverCarriesGoesOnAnswering() {
        var task = tasks(office(commune), ownPlan).getFirst().id();
        answering.link(office(commune), received().id(), List.of(task), 0);
        var into = carry(office(commune), ownPlan);
        assertThat(received().state()).isEqualTo(ObligationState.ANSWERED);
        assertThat(views.of(office(commune), received().id()).answers())
                .extracting(Answer::task)
                .containsExactly(tasks(office(commune), into).getFirst().id());
    }

    /** Into an approved plan of the year after. */
    private PlanId carry(Actor office, PlanId from) {
        var done = (Rollovers.Outcome.Done) rollovers.carry(office, from, List.of(), null);
        var into = Objects.requireNonNull(done.rollover().into());
        return plans.approve(
                office, Objects.requireNonNull(overview.plan(office, into).draft()));
    }
}
