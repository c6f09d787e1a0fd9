package vn.danvan.documents.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.Duration;
import java.time.Instant;
import vn.danvan.documents.fuzz.CheckTarget;

/**
 * Checks and corrects any bytes, those of DocumentCheckerFuzzTestInputs first; with the variable JAZZER_FUZZ=1 it goes on to
 * invent others for ten minutes.
 */
class DocumentCheckerFuzzTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @FuzzTest(maxDuration = "10m")
    void anyBytesAreCheckedOrRefused(byte[] content) {
        var start = Instant.now();
        CheckTarget.fuzzerTestOneInput(content);
        assertThat(Duration.between(start, Instant.now())).isLessThan(PATIENCE);
    }
}
