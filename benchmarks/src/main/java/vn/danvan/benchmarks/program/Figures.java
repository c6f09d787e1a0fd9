package vn.danvan.benchmarks.program;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Times of the same thing done again and again. */
final class Figures {
    private final List<Duration> times = Collections.synchronizedList(new ArrayList<>());

    void add(Duration time) {
        times.add(time);
    }

    Duration longest() {
        return share(100);
    }

    double millisOf99() {
        return millis(99);
    }

    /** What so many of a hundred did not exceed, in milliseconds. */
    double millis(int percent) {
        return share(percent).toNanos() / 1e6;
    }

    /** The time that so many of a hundred did not exceed. */
    private Duration share(int percent) {
        var sorted = times.stream().sorted().toList();
        return sorted.get(Math.max(0, (sorted.size() * percent + 99) / 100 - 1));
    }

    @Override
    public String toString() {
        return "median %d ms, 95 %% %d ms, longest %d ms (%d times)"
                .formatted(share(50).toMillis(), share(95).toMillis(), longest().toMillis(), times.size());
    }
}
