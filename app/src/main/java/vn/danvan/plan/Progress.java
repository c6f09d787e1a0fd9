package vn.danvan.plan;

import java.time.LocalDate;
import java.util.Collection;

/** How far a set of tasks is: cancelled ones do not count. */
public record Progress(int done, int total, int late) {

    static Progress of(Collection<Task> tasks, LocalDate today) {
        var counted = tasks.stream()
                .filter(task -> task.status() != TaskStatus.CANCELLED)
                .toList();
        return new Progress(
                (int) counted.stream()
                        .filter(task -> task.status() == TaskStatus.DONE)
                        .count(),
                counted.size(),
                (int) counted.stream().filter(task -> task.isLate(today)).count());
    }
}
