package vn.danvan.documents.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/**
 * Runs the files of DocumentReaderFuzzTestInputs; with the variable JAZZER_FUZZ=1 it goes on to invent others for ten
 * minutes, and writes there what it finds.
 */
class DocumentReaderFuzzTest {

    private static final Limits FEW =
            Limits.STANDARD.withBytes(1_000_000).withCharacters(500_000).withScannedPages(0);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @FuzzTest(maxDuration = "10m")
    void anyBytesAreReadOrRefused(byte[] content) {
        long start = THREADS.getCurrentThreadCpuTime();
        switch (DocumentReader.read(content, "tệp", FEW)) {
            case Reading.Read(var document, var format, var remarks) ->
                assertThat(document.text()).isNotBlank();
            case Reading.Refused(var reason, var message) -> assertThat(message).endsWith(".");
        }
        assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start)).isLessThan(PATIENCE);
    }
}
