package vn.danvan.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** Runs saved work, once, at whichever copy of the program is free. */
@Configuration(proxyBeanMethods = false)
class SchedulerConfiguration {
    private static final int AT_A_TIME = 2;
    /** For work that another copy has saved or left; own work is looked for at once. */
    private static final Duration LOOK = Duration.ofSeconds(10);

    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    /** After so many heartbeats that did not come, the work of a copy that was killed is begun again. */
    private static final int MISSED = 4;

    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(10);
    private static final Duration TO_FINISH = Duration.ofSeconds(5);

    @Bean(destroyMethod = "")
    Scheduler scheduler(DataSource database, ObjectProvider<Job> jobs) {
        return Scheduler.create(
                        new TransactionAwareDataSourceProxy(database),
                        jobs.stream().<Task<?>>map(SchedulerConfiguration::task).toList())
                .tableName("platform.job")
                .threads(AT_A_TIME)
                .pollingInterval(LOOK)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED)
                .shutdownMaxWait(TO_FINISH)
                .build();
    }

    private static Task<Void> task(Job job) {
        return Tasks.custom(job.name(), Void.class)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(AFTER_A_FAILURE))
                .execute((work, context) -> job.run(work.getId())
                        .<CompletionHandler<Void>>map(SchedulerConfiguration::again)
                        .orElseGet(CompletionHandler.OnCompleteRemove::new));
    }

    private static CompletionHandler<Void> again(Duration pause) {
        return (done, operations) ->
                operations.reschedule(done, done.getTimeDone().plus(pause));
    }

    /** Begins when everything stands, unless this copy is told to leave the work to others, and stops before anything is taken away. */
    @Bean
    SmartLifecycle working(Scheduler scheduler, @Value("${danvan.jobs:true}") boolean on) {
        return new SmartLifecycle() {
            private boolean running;

            @Override
            public void start() {
                scheduler.start();
                running = true;
            }

            @Override
            public void stop() {
                scheduler.stop();
                running = false;
            }

            @Override
            public boolean isAutoStartup() {
                return on;
            }

            @Override
            public boolean isRunning() {
                return running;
            }
        };
    }
}
