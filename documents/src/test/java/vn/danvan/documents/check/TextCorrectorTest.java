package vn.danvan.documents.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextCorrectorTest {

    static Stream<PlantedFaultsTest.Fault> mechanical() throws IOException {
        return PlantedFaultsTest.faults().stream().filter(fault -> Samples.check(fault.planted()).findings().stream()
                .anyMatch(finding -> finding.correction() != null));
    }

    @ParameterizedTest
    @MethodSource("mechanical")
    void whatIsMechanicalIsPutRightAndNothingElse(PlantedFaultsTest.Fault fault) {
        var report = Samples.check(fault.planted());
        var corrected = TextCorrector.correct(report, Samples.DIRECTIVES);
        assertThat(corrected.left().findings()).isEmpty();
        assertThat(corrected.made()).hasSizeGreaterThanOrEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("mechanical")
    void correctingTwiceChangesNothingMore(PlantedFaultsTest.Fault fault) {
        var once = TextCorrector.correct(Samples.check(fault.planted()), Samples.DIRECTIVES);
        var twice = TextCorrector.correct(Samples.check(once.text()), Samples.DIRECTIVES);
        assertThat(twice.text()).isEqualTo(once.text());
        assertThat(twice.made()).isEmpty();
    }
}
