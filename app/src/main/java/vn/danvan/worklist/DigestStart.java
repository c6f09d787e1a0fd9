package vn.danvan.worklist;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.platform.jobs.Jobs;

/** Sees at each start that the one job of digests is there; a start that finds it adds nothing. */
@Component
class DigestStart {
    private static final String ONE = "all";

    private final DigestJob job;
    private final ReminderSettings settings;
    private final Jobs jobs;

    DigestStart(DigestJob job, ReminderSettings settings, Jobs jobs) {
        this.job = job;
        this.settings = settings;
        this.jobs = jobs;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void begin() {
        if (settings.on()) {
            jobs.save(job, ONE);
        }
    }
}
