package vn.danvan.plan;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.danvan.platform.jobs.Job;

/**
 * Counts the days of open tasks again when a notice of days off arrives: «trước ngày 10/6» ends with the working day
 * before, which may be another now.
 */
@Component
class DueRecount implements Job {
    private final DueRecountStep step;
    private final Clock clock;

    DueRecount(DueRecountStep step, Clock clock) {
        this.step = step;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "plan.recount";
    }

    /** {@code asked} is the number of the recount and, behind a space, its cause. */
    @Override
    public Optional<Duration> run(String asked) {
        var cause = asked.substring(asked.indexOf(' ') + 1);
        var today = LocalDate.now(clock);
        var done = Optional.of(0L);
        while (done.isPresent()) {
            done = step.after(done.get(), today, cause);
        }
        return Optional.empty();
    }
}
