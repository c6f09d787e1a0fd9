package vn.danvan.plan.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danvan.DanvanTest;
import vn.danvan.plan.cascade.ObligationFilter.Part;
import vn.danvan.platform.web.Happening;

/** Agencies are merged and moved; what they have from above goes on with the heir or with them. */
@DanvanTest
class ObligationHeirsTest extends CascadeActs {
    @Autowired
    ObligationHeirs heirs;

    @BeforeEach
    void allIsSent() {
        send();
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
}
