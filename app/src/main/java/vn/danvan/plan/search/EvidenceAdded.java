package vn.danvan.plan.search;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.danvan.plan.NewEvidence;
import vn.danvan.platform.jobs.Jobs;

/** Saves the reading of a file with the record of it. */
@Component
class EvidenceAdded {
    private final EvidenceTexts texts;
    private final EvidenceReading reading;
    private final Jobs jobs;

    EvidenceAdded(EvidenceTexts texts, EvidenceReading reading, Jobs jobs) {
        this.texts = texts;
        this.reading = reading;
        this.jobs = jobs;
    }

    @EventListener
    void save(NewEvidence added) {
        texts.insert(added.id());
        jobs.save(reading, added.id().toString());
    }
}
