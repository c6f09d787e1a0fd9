package vn.danvan.documents.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import vn.danvan.documents.fuzz.ReadTarget;

/**
 * Runs the files of DocumentReaderFuzzTestInputs; with the variable JAZZER_FUZZ=1 it goes on to invent others for ten
 * minutes, and writes there what it finds.
 */
class DocumentReaderFuzzTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @FuzzTest(maxDuration = "10m")
    void anyBytesAreReadOrRefused(byte[] content) {
        long start = THREADS.getCurrentThreadCpuTime();
        ReadTarget.fuzzerTestOneInput(content);
        assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start)).isLessThan(PATIENCE);
    }
}
