package vn.danvan.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.danvan.DanvanTest;

@DanvanTest
@TestPropertySource(properties = "danvan.jobs=true")
@Import(JobsTest.Noted.class)
class JobsTest {
    private static final int PATIENCE_SECONDS = 60;

    @Autowired
    Jobs jobs;

    @Autowired
    Noted noted;

    @Autowired
    TransactionTemplate transaction;

    /** Notes what it was asked for, and wants to go on once. */
    static final class Noted implements Job {
        final BlockingQueue<String> runs = new LinkedBlockingQueue<>();
        private final Set<String> begun = ConcurrentHashMap.newKeySet();

        @Override
        public String name() {
            return "test.noted";
        }

        @Override
        public Optional<Duration> run(String id) {
            runs.add(id);
            return id.equals("twice") && begun.add(id) ? Optional.of(Duration.ZERO) : Optional.empty();
        }
    }

    @Test
    void whatIsSavedWithAnActIsDoneWhenTheActIsCommittedAndNotWhenItFails() throws InterruptedException {
        transaction.executeWithoutResult(failing -> {
            jobs.save(noted, "never");
            failing.setRollbackOnly();
        });
        transaction.executeWithoutResult(_ -> jobs.save(noted, "once"));
        assertThat(noted.runs.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo("once");
    }

    @Test
    void workThatCouldNotFinishGoesOn() throws InterruptedException {
        transaction.executeWithoutResult(_ -> jobs.save(noted, "twice"));
        assertThat(noted.runs.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo("twice");
        assertThat(noted.runs.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo("twice");
    }

    @Test
    void nothingIsSavedWithoutAnAct() {
        assertThatThrownBy(() -> jobs.save(noted, "alone")).isInstanceOf(IllegalTransactionStateException.class);
    }
}
