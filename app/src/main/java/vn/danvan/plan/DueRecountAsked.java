package vn.danvan.plan;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.danvan.calendar.RecountAsked;
import vn.danvan.platform.jobs.Jobs;

/** Saves the counting again of the days of tasks with the notice that asks for it. */
@Component
class DueRecountAsked {
    private final Jobs jobs;
    private final DueRecount job;

    DueRecountAsked(Jobs jobs, DueRecount job) {
        this.jobs = jobs;
        this.job = job;
    }

    @EventListener
    void save(RecountAsked asked) {
        jobs.save(job, asked.recount() + " " + asked.cause());
    }
}
