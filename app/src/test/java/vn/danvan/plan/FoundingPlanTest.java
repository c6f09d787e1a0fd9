package vn.danvan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.danvan.DanvanTest;

/** The founding document, uploaded and approved, is the plan that its readers see on paper. */
@DanvanTest
class FoundingPlanTest extends PlanActs {
    private static final Path CORPUS = Path.of("..", "..", "shared", "corpus");

    @BeforeAll
    static void needsTheCorpus() {
        if ("true".equals(System.getenv("CI"))) {
            assertThat(CORPUS).isDirectory();
        }
        assumeTrue(Files.isDirectory(CORPUS), "skipped: the corpus of real documents is not beside the project");
    }

    @Test
    void becomesThreePartsSixGroupsAndEighteenTasks() throws IOException {
        var draft = open(Files.readString(document("001-")), null);
        approve(draft);
        var view = overview.plan(office(), draft.plan());

        assertThat(view.outline().parts())
                .filteredOn(part -> part.level() == 1)
                .extracting(Outline.Part::number)
                .containsExactly("I", "II", "III");
        assertThat(view.outline().parts())
                .filteredOn(part -> part.number().startsWith("II."))
                .hasSize(6);
        assertThat(view.progress().total()).isEqualTo(18);
        assertThat(view.outline().citations()).hasSize(24);
        assertThat(view.outline().recipients()).hasSize(6);
        assertThat(draft.head().signatoryTitle()).isEqualTo("GIÁM ĐỐC");
        assertThat(draft.head().signatoryName()).isNotBlank();

        var last = view.sections().getLast().tasks().getLast();
        assertThat(details.task(office(), last.id()).dues())
                .extracting(Occurrence::phrase)
                .containsExactly("trước 10/6 hằng năm", "trước 5/12 hằng năm");
        assertThat(proposals(draft).getLast().unitWords()).contains("Văn phòng Sở");
    }

    private static Path document(String prefix) throws IOException {
        try (var files = Files.list(CORPUS)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix)
                            && file.getFileName().toString().endsWith(".txt"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
