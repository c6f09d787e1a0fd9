package vn.danvan.calendar;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.danvan.platform.jobs.Job;

/** Does recounts to their end, one after the other in the order of their editions, whichever was asked for. */
@Component
class RecountJob implements Job {
    private static final Duration UNTIL_SOMEBODY_IS_DONE = Duration.ofSeconds(1);

    private final RecountStep step;

    RecountJob(RecountStep step) {
        this.step = step;
    }

    @Override
    public String name() {
        return "calendar.recount";
    }

    @Override
    public Optional<Duration> run(String recount) {
        var left = RecountStep.Left.MORE;
        while (left == RecountStep.Left.MORE) {
            left = step.next();
        }
        return left == RecountStep.Left.HELD ? Optional.of(UNTIL_SOMEBODY_IS_DONE) : Optional.empty();
    }
}
