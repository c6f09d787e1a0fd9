package vn.danvan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danvan.DanvanTest;
import vn.danvan.organization.TestPeople;
import vn.danvan.platform.access.Role;

/** The founding document, uploaded and approved, is the plan that its readers see on paper. */
@DanvanTest
class FoundingPlanTest {
    private static final Path CORPUS = Path.of("..", "..", "shared", "corpus");

    @Autowired
    TestPeople people;

    @Autowired
    PlanReader reader;

    @Autowired
    PlanIntake intake;

    @Autowired
    PlanReview review;

    @Autowired
    PlanApproval approval;

    @Autowired
    PlanOverview overview;

    @Autowired
    TaskDetails details;

    @BeforeAll
    static void needsTheCorpus() {
        if ("true".equals(System.getenv("CI"))) {
            assertThat(CORPUS).isDirectory();
        }
        assumeTrue(Files.isDirectory(CORPUS), "skipped: the corpus of real documents is not beside the project");
    }

    @Test
    void becomesThreePartsSixGroupsAndEighteenTasks() throws IOException {
        var office = Objects.requireNonNull(people.agency().get(Role.OFFICE)).actor();
        var read = (PlanReader.Result.Read) reader.read("ke-hoach.txt", Files.readAllBytes(document("001-")));
        var draft = ((PlanIntake.Intake.Opened) intake.open(office, read.file(), null)).revision();
        review.acceptRest(office, draft.id());
        approval.approve(office, draft.id(), 2022, "Kế hoạch dân vận chính quyền năm 2022");
        var view = overview.plan(office, draft.plan());

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
        assertThat(details.task(office, last.id()).dues())
                .extracting(Occurrence::phrase)
                .containsExactly("trước 10/6 hằng năm", "trước 5/12 hằng năm");
        assertThat(overview.review(office, draft.id()).proposals().getLast().unitWords())
                .contains("Văn phòng Sở");
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
