package vn.danvan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.access.UnitId;

class TaskActTest {
    private static final UnitId OWN = new UnitId(1);
    private static final UnitId OTHER = new UnitId(2);

    @ParameterizedTest(name = "from {0} a task may be: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "NOT_STARTED | START HAND_IN CANCEL",
                "RUNNING | WAIT HAND_IN CANCEL",
                "WAITING_COOPERATION | RESUME CANCEL",
                "WAITING_APPROVAL | APPROVE RETURN CANCEL",
                "RETURNED | RESUME HAND_IN CANCEL",
                "DONE | REOPEN",
                "CANCELLED | REOPEN",
            })
    void allowedTransitions(TaskStatus status, String acts) {
        assertThat(TaskAct.from(status)).extracting(TaskAct::name).containsExactlyInAnyOrder(acts.split(" ", -1));
    }

    @Test
    void anyOtherTransitionIsADefect() {
        assertThatIllegalStateException()
                .isThrownBy(() -> task(TaskStatus.NOT_STARTED).after(TaskAct.APPROVE));
    }

    @Test
    void whoeverHandsItInDoesNotApproveIt() {
        var waiting = task(TaskStatus.WAITING_APPROVAL);
        assertThat(waiting.actsOf(actor(Role.OFFICER, OWN))).isEmpty();
        assertThat(waiting.actsOf(actor(Role.OFFICE, OTHER))).contains(TaskAct.APPROVE, TaskAct.RETURN);
    }

    @Test
    void anotherUnitOnlyLooksOn() {
        var running = task(TaskStatus.RUNNING);
        assertThat(running.isWorkOf(actor(Role.OFFICER, OWN))).isTrue();
        assertThat(running.isWorkOf(actor(Role.OFFICER, OTHER))).isFalse();
        assertThat(running.isWorkOf(actor(Role.UNION, OWN))).isFalse();
    }

    private static Actor actor(Role role, UnitId unit) {
        return new Actor(new OfficerId(1), new AgencyId(1), unit, "Trần Thị Thử", Set.of(role));
    }

    private static Task task(TaskStatus status) {
        return new Task(
                new TaskId(1),
                new PlanId(1),
                new RevisionId(1),
                new AgencyId(1),
                new Numbering("II.1", 1),
                "Việc mẫu",
                null,
                OWN,
                List.of(),
                status,
                null,
                0);
    }
}
