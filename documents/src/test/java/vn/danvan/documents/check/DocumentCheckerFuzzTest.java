package vn.danvan.documents.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.Duration;
import java.time.Instant;
import vn.danvan.documents.input.Limits;

/**
 * Checks and corrects any bytes, those of DocumentCheckerFuzzTestInputs first; with the variable JAZZER_FUZZ=1 it goes on to
 * invent others for ten minutes.
 */
class DocumentCheckerFuzzTest {

    private static final Limits FEW =
            Limits.STANDARD.withBytes(1_000_000).withCharacters(500_000).withScannedPages(0);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @FuzzTest(maxDuration = "10m")
    void anyBytesAreCheckedOrRefused(byte[] content) {
        var start = Instant.now();
        switch (DocumentChecker.check(content, "tệp", WellKnownDocuments.shipped(), FEW)) {
            case Checking.Checked checked -> {
                var length = checked.report().document().text().length();
                assertThat(checked.report().findings())
                        .allMatch(f -> f.span() == null || f.span().end() <= length);
                CorrectedCopy.of(content, checked, WellKnownDocuments.shipped());
            }
            case Checking.Refused(var reason, var message) ->
                assertThat(message).endsWith(".");
        }
        assertThat(Duration.between(start, Instant.now())).isLessThan(PATIENCE);
    }
}
