package vn.danvan.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Saves work for later. */
@Service
public class Jobs {
    private final Scheduler scheduler;
    private final Clock clock;

    Jobs(Scheduler scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** Saves one piece of work with the act that asks for it; it begins once the act is committed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void save(Job job, String id) {
        scheduler.scheduleIfNotExists(new TaskInstance<>(job.name(), id), clock.instant());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.triggerCheckForDueExecutions();
            }
        });
    }
}
