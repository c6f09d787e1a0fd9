package vn.danvan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.DanvanTest;
import vn.danvan.organization.TestPeople;
import vn.danvan.plan.search.Asked;
import vn.danvan.plan.search.Excerpt;
import vn.danvan.plan.search.Found;
import vn.danvan.plan.search.Hit;
import vn.danvan.plan.search.Search;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.jobs.Job;

/** What the search finds in an agency, and what it does not. */
@DanvanTest
class SearchTest {
    @Autowired
    TestPeople people;

    @Autowired
    TestPlans plans;

    @Autowired
    TaskEvidence evidence;

    @Autowired
    Search search;

    @Autowired
    List<Job> jobs;

    @Autowired
    JdbcClient db;

    private Actor office;
    private PlanId plan;

    @BeforeEach
    void approveAPlan() {
        office = Objects.requireNonNull(people.agency().get(Role.OFFICE)).actor();
        plan = plans.approved(
                office,
                "Phòng Mẫu tổ chức đối thoại với Nhân dân về hoà giải ở cơ sở.",
                "Phòng Mẫu rà soát dự án theo Kế hoạch số 045/KH-UBND ngày 05/01/2026 của UBND tỉnh.");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "đối thoại",
                "đối thoai",
                "doi thoai",
                "ĐỐI THOẠI",
                "nhân dân đối thoại",
                "\"đối thoại với Nhân dân\"",
                "«doi thoai voi nhan dan»",
                "hòa giải",
                "hoà giải",
                "  Hoa   giai, "
            })
    void findsATaskByItsWords(String typed) {
        assertThat(tasks(find(typed))).singleElement().satisfies(hit -> assertThat(hit.title())
                .startsWith("Phòng Mẫu tổ chức"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"\"Nhân dân đối thoại\"", "đối thoại trực tuyến", "thoại đồi"})
    void doesNotFindWhatIsNotThere(String typed) {
        assertThat(find(typed).hits()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"45/KH-UBND", "45/kh-ubnd", "Số 045 / KH – UBND"})
    void findsByTheSymbolOfADocument(String typed) {
        var found = find(typed);
        assertThat(found.symbol()).isNotNull();
        assertThat(tasks(found)).singleElement().satisfies(hit -> assertThat(hit.title())
                .contains("rà soát dự án"));
    }

    @Test
    void aLongerSymbolIsAnother() {
        assertThat(find("145/KH-UBND").hits()).isEmpty();
    }

    @Test
    void findsTheTextOfEvidenceOnceItIsRead() {
        add("bien-ban.txt", "Biên bản hội nghị.\n\nBà con kiến nghị sửa đường liên thôn.");
        assertThat(find("bien ban").hits()).as("by its name at once").hasSize(1);
        assertThat(find("đường liên thôn").hits()).singleElement().satisfies(hit -> {
            assertThat(hit.kind()).isEqualTo(Hit.Kind.EVIDENCE);
            assertThat(hit.excerpt().pieces())
                    .filteredOn(Excerpt.Piece::hit)
                    .extracting(Excerpt.Piece::text)
                    .contains("đường", "liên", "thôn");
        });
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"\"đường liên thôn\"", "\"duong lien thon\"", "\"đường liên\" kiến nghị"})
    void findsAPhraseFarBehindInAVeryLongText(String typed) {
        add("bien-ban.txt", "Cả thôn bàn về đường.\n\n".repeat(8000) + "Bà con kiến nghị sửa đường\nliên thôn.");
        assertThat(find(typed).hits()).hasSize(1);
        assertThat(find("\"đường kiến nghị\"").hits()).isEmpty();
        assertThat(find("\"dương liên thôn\"").hits()).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadKeepsItsNameAndSaysWhy() {
        add("anh-hong.pdf", "%PDF-1.7 hỏng");
        assertThat(find("anh hong").hits()).hasSize(1);
        assertThat(db.sql("SELECT remark FROM plan.evidence_text WHERE agency_id = :agency")
                        .param("agency", office.agency().value())
                        .query(String.class)
                        .single())
                .isNotBlank();
    }

    @Test
    void nobodyFindsWhatAnotherAgencyHas() {
        var stranger = Objects.requireNonNull(people.agency().get(Role.OFFICE)).actor();
        for (var typed : List.of("đối thoại", "45/KH-UBND", "@" + office.agency(), "'@" + office.agency() + "'")) {
            assertThat(search.find(stranger, Asked.of(typed), null).hits()).isEmpty();
        }
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        plans.approved(
                office,
                IntStream.range(0, 47)
                        .mapToObj(n -> "Phòng Mẫu tổ chức hội thi dân vận khéo lần thứ " + n + ".")
                        .toArray(String[]::new));
        var seen = new ArrayList<Long>();
        Found.@Nullable Place next = null;
        do {
            var found = search.find(office, Asked.of("hội thi"), next);
            tasks(found).forEach(hit -> seen.add(hit.id()));
            next = found.next();
        } while (next != null);
        assertThat(seen).hasSize(47).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "!!!", "\"\"", "& | :* '", "<script>"})
    void whateverIsTypedIsNoError(String typed) {
        assertThat(find(typed).hits()).isEmpty();
    }

    private Found find(String typed) {
        return search.find(office, Asked.of(typed), null);
    }

    private static List<Hit> tasks(Found found) {
        return found.hits().stream().filter(hit -> hit.kind() == Hit.Kind.TASK).toList();
    }

    /** The job that was saved with it runs here and now; whoever else takes it finds nothing left to do. */
    private void add(String name, String content) {
        var task = plans.tasks(office, plan).getFirst().id();
        var file =
                EvidenceFile.of(name, content.getBytes(StandardCharsets.UTF_8)).orElseThrow();
        assertThat(evidence.add(office, task, file, EvidenceKind.MINUTES)).isEqualTo(new TaskWork.Outcome.Saved());
        var id = db.sql("SELECT max(id) FROM plan.evidence WHERE task_id = :task")
                .param("task", task.value())
                .query(Long.class)
                .single();
        jobs.stream().filter(job -> job.name().equals("plan.evidence-text")).forEach(job -> job.run(Long.toString(id)));
    }
}
