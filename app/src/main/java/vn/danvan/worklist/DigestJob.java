package vn.danvan.worklist;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.danvan.platform.jobs.Job;

/**
 * Looks every few minutes for agencies whose day has begun and whose digests are not made. One copy of the program does
 * it; one agency is one transaction, so whoever goes on after a kill begins with the next. The digests are asked for late:
 * their mails are jobs too, and whoever runs jobs has to know this one first.
 */
@Component
class DigestJob implements Job {
    private static final Duration LOOK = Duration.ofMinutes(10);
    private final ObjectProvider<Digests> digests;
    private final ReminderTable table;
    private final WorkingHours hours;
    private final ReminderSettings settings;
    private final Clock clock;

    DigestJob(
            ObjectProvider<Digests> digests,
            ReminderTable table,
            WorkingHours hours,
            ReminderSettings settings,
            Clock clock) {
        this.digests = digests;
        this.table = table;
        this.hours = hours;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "worklist.digest";
    }

    @Override
    public Optional<Duration> run(String id) {
        if (!settings.on()) {
            return Optional.empty();
        }
        var today = LocalDate.now(clock);
        for (var agency : table.without(today)) {
            if (hours.areNow(agency, clock.instant())) {
                digests.getObject().make(agency, clock.instant());
            }
        }
        return Optional.of(LOOK);
    }
}
