package vn.danvan.documents.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One fault at a time in a good document is found by its own rule and by no other: planted-faults.txt. */
class PlantedFaultsTest {

    /** @param wrong what stands there instead of {@code right}; {@code ⏎} is a line break */
    record Fault(String rule, String document, String right, String wrong) {
        String planted() {
            var text = Samples.text(document);
            assertThat(text).as("the words to replace").contains(right.replace("⏎", "\n"));
            return text.replace(right.replace("⏎", "\n"), wrong.replace("⏎", "\n"));
        }

        @Override
        public String toString() {
            return rule + ": " + wrong;
        }
    }

    static List<Fault> faults() throws IOException {
        try (var in = PlantedFaultsTest.class.getResourceAsStream("planted-faults.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\|", -1))
                    .map(f -> new Fault(f[0], f[1], f[2], f[3]))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("faults")
    void isFoundByItsRuleAndByNoOther(Fault fault) {
        assertThat(Samples.rulesBrokenBy(fault.planted())).containsExactly(fault.rule());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void theFindingStandsInTheTextAndSaysWhatIsWrong(Fault fault) {
        var report = Samples.check(fault.planted());
        assertThat(report.findings()).allSatisfy(finding -> {
            assertThat(finding.message()).endsWith(".");
            assertThat(finding.span() == null).isEqualTo(finding.line() == 0);
            if (finding.correction() != null) {
                assertThat(finding.expected()).isNotNull();
            }
        });
    }

    @Test
    void everyRuleOfTextHasAFault() throws IOException {
        Set<String> planted = faults().stream().map(Fault::rule).collect(Collectors.toSet());
        Stream<String> rules = Rules.OF_TEXT.stream().map(rule -> rule.about().id());
        assertThat(rules.filter(rule -> !planted.contains(rule))).isEmpty();
    }
}
