package vn.danvan.documents.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.danvan.documents.input.Limits;

/** Checks of real documents. The corpus lies beside the project. */
class CorpusCheckTest {

    @BeforeAll
    static void corpusIsThere() {
        if ("true".equals(System.getenv("CI"))) {
            assertThat(corpus()).as("the corpus, which CI must not do without").isDirectory();
        }
        assumeTrue(Files.isDirectory(corpus()), "no corpus beside the project");
    }

    /** The nearest folder {@code shared/corpus} beside or above the project. */
    private static Path corpus() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("shared/corpus"))) {
                return folder.resolve("shared/corpus");
            }
        }
        return Path.of("shared/corpus");
    }

    private static List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.list(corpus())) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private static Report check(Path file) throws IOException {
        var checking = DocumentChecker.check(
                Files.readAllBytes(file), file.getFileName().toString(), WellKnownDocuments.shipped(), Limits.STANDARD);
        return ((Checking.Checked) checking).report();
    }

    @Test
    void partyGazetteAndLegalTextsAreNotBlamedForTheirForm() throws IOException {
        for (var file : texts()) {
            var report = check(file);
            if (report.regime() != Regime.DECREE_30) {
                assertThat(report.findings())
                        .as(file.getFileName().toString())
                        .allMatch(finding -> finding.rule().reach() == FormRule.Reach.EVERY_DOCUMENT);
            }
        }
    }

    /** Each was read by a person; more of them means that a rule has begun to see faults where there are none. */
    @Test
    void aRealDocumentGivesFewErrors() throws IOException {
        for (var file : texts()) {
            assertThat(check(file).of(Severity.ERROR))
                    .as(file.getFileName().toString())
                    .hasSizeLessThanOrEqualTo(4);
        }
    }

    @Test
    void thePlanThatFoundedTheWorkCitesADeadDecisionAndGivesADirectiveTheTitleOfItsPredecessor() throws IOException {
        var plan = texts().getFirst();
        assertThat(check(plan).findings())
                .filteredOn(finding -> finding.rule().id().equals("CITE-NOT-IN-FORCE"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.found()).contains("36/2013/QĐ-UBND"));
        assertThat(check(plan).findings())
                .filteredOn(finding -> finding.rule().id().equals("CITE-TITLE"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("16/CT-TTg"));
    }
}
