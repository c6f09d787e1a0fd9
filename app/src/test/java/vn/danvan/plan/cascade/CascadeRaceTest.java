package vn.danvan.plan.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.danvan.DanvanTest;
import vn.danvan.plan.TaskAct;
import vn.danvan.plan.cascade.Sending.Result;

/** Who sends or answers while a task is being saved waits, and sees the task as it was saved. */
@DanvanTest
class CascadeRaceTest extends CascadeActs {
    @Autowired
    TransactionTemplate transaction;

    @Test
    void aTaskThatIsLinkedWhileItEndsIsCountedAsDone() {
        send();
        var task = tasks(office(commune), ownPlan).getFirst().id();
        act(task, TaskAct.HAND_IN);
        var o = received();
        var linked = during(
                () -> act(task, TaskAct.APPROVE),
                () -> answering.link(office(commune), o.id(), List.of(task), o.version()));
        assertThat(linked).isEqualTo(SAVED);
        assertThat(received().state()).isEqualTo(ObligationState.DONE);
    }

    @Test
    void aDutyThatIsCancelledMeanwhileIsNotSent() {
        var duty = details.task(office(province), duties().getFirst()).task();
        var wish = new Sending(plan, List.of(duty.id()), List.of(agency(commune)), null, "");
        var sent = during(
                () -> assertThat(work.act(office(province), duty.id(), TaskAct.CANCEL, "không làm nữa", duty.version()))
                        .isEqualTo(SAVED),
                () -> sending.send(office(province), wish, null));
        assertThat(sent).isInstanceOf(Result.Refused.class);
    }

    /** What comes of the second act, begun before the first one is committed. */
    private <T> T during(Runnable first, Supplier<T> second) {
        var waiting = transaction.execute(_ -> {
            first.run();
            var begun = CompletableFuture.supplyAsync(second);
            assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> begun.get(500, TimeUnit.MILLISECONDS));
            return begun;
        });
        return Objects.requireNonNull(waiting).join();
    }
}
