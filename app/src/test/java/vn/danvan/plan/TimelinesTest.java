package vn.danvan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danvan.DanvanTest;
import vn.danvan.organization.TestPeople;
import vn.danvan.plan.timeline.Bar;
import vn.danvan.plan.timeline.Scale;
import vn.danvan.plan.timeline.Timeline;
import vn.danvan.plan.timeline.Timelines;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.chart.Ink;

/** Tasks as bars over time. */
@DanvanTest
class TimelinesTest {
    @Autowired
    TestPeople people;

    @Autowired
    TestPlans plans;

    @Autowired
    TaskDays days;

    @Autowired
    Timelines timelines;

    @Autowired
    Clock clock;

    private Actor office;
    private PlanId plan;
    private LocalDate today;

    @BeforeEach
    void approveAPlan() {
        office = Objects.requireNonNull(people.agency().get(Role.OFFICE)).actor();
        plan = plans.approved(office, "Phòng Mẫu tổ chức đối thoại.", "Phòng Mẫu niêm yết thủ tục.");
        today = LocalDate.now(clock);
    }

    @Test
    void daysLieOnTheStripInProportion() {
        var scale = new Scale(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
        assertThat(scale.at(LocalDate.of(2026, 3, 1))).isZero();
        assertThat(scale.length(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31)))
                .isEqualTo(Scale.WIDTH);
        assertThat(scale.at(LocalDate.of(2025, 1, 1))).as("before it").isZero();
        assertThat(scale.at(LocalDate.of(2027, 1, 1))).as("after it").isEqualTo(Scale.WIDTH);
    }

    @Test
    void aBarGoesFromTheDayATaskWasGivenToItsDay() {
        dueIn(40);
        var bar = bars().getFirst();
        assertThat(bar.from()).isEqualTo(today);
        assertThat(bar.to()).isEqualTo(today.plusDays(40));
        assertThat(bar.ink(today)).isEqualTo(Ink.RUNNING);
        assertThat(bars().getLast().words()).endsWith("chưa có hạn");
    }

    @Test
    void aLateTaskIsRedUpToToday() {
        dueIn(-10);
        var timeline = timeline();
        var bar = timeline.groups().getFirst().bars().getFirst();
        assertThat(bar.ink(today)).isEqualTo(Ink.LATE);
        assertThat(timeline.length(bar)).isGreaterThan(timeline.scale().length(today, today));
    }

    @Test
    void weekendsAreShaded() {
        assertThat(timeline().off()).isNotEmpty().allSatisfy(span -> assertThat(
                        span.from().datesUntil(span.to().plusDays(1)))
                .hasSizeGreaterThanOrEqualTo(1));
    }

    private void dueIn(int later) {
        var task = plans.tasks(office, plan).getFirst();
        var day = DuePhrase.DATE.format(today.plusDays(later));
        days.reschedule(office, task.id(), day, "Theo chỉ đạo", task.version());
    }

    private List<Bar> bars() {
        return timeline().groups().getFirst().bars();
    }

    private Timeline timeline() {
        return timelines.of(office, plans.tasks(office, plan), task -> "");
    }
}
