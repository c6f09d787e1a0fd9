package vn.danvan.plan.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.danvan.Browser;
import vn.danvan.DanvanTest;
import vn.danvan.documents.DocumentKind;
import vn.danvan.documents.docx.DocxWriter;
import vn.danvan.documents.input.DocumentReader;
import vn.danvan.documents.input.Limits;
import vn.danvan.documents.input.Reading;
import vn.danvan.documents.write.Draft;
import vn.danvan.documents.write.Element;
import vn.danvan.documents.write.Sheets;
import vn.danvan.organization.TestPeople;
import vn.danvan.plan.PlanId;
import vn.danvan.plan.TestPlans;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.access.TestSessions;

/** A plan is taken along as a document, a table and a calendar. */
@DanvanTest
class PlanExportTest {
    private static final Pattern SECRET = Pattern.compile("/feeds/([A-Za-z0-9_-]{43})\\.ics");

    @Autowired
    TestPeople people;

    @Autowired
    TestPlans plans;

    @Autowired
    PlanFiles files;

    @Autowired
    TestSessions sessions;

    @LocalServerPort
    int port;

    private Map<Role, TestPeople.Person> agency = Map.of();
    private PlanId plan = new PlanId(0);

    @BeforeEach
    void approveAPlan() {
        agency = people.agency();
        plan = plans.corrected(
                office(),
                "Phòng Mẫu tổ chức đối thoại với Nhân dân",
                "Phòng Mẫu tổ chức hội nghị, hoàn thành trước ngày 30/9/2026.",
                "Rà soát thủ tục hành chính.",
                "Báo cáo định kỳ 6 tháng (trước ngày 10 tháng 6), năm (trước ngày 05 tháng 12).");
    }

    @Test
    void thePaperHasTheFormOfAPlanTheWordsOfTheReviewAndTheTableOfDuties() {
        var paper = paper();
        assertThat(paper.head().kind()).isEqualTo(DocumentKind.PLAN);
        assertThat(paper.head().symbol()).isEqualTo("/KH-SMVD");
        var part = (Element.Part) paper.body().getLast();
        assertThat(part.marker()).isEqualTo("I.");
        assertThat(part.children())
                .extracting(bullet -> ((Element.Bullet) bullet).text())
                .startsWith("Phòng Mẫu tổ chức đối thoại với Nhân dân", "Rà soát thủ tục hành chính.")
                .hasSize(3);
        var table = (Element.Table) paper.attachments().getLast().body().getFirst();
        assertThat(table.rows()).hasSize(4);
        assertThat(table.rows().get(1).subList(1, 3))
                .containsExactly("Phòng Mẫu tổ chức đối thoại với Nhân dân", "Phòng Mẫu");
        assertThat(table.rows().get(3).get(4)).isEqualTo("trước 10/6 hằng năm; trước 5/12 hằng năm");
    }

    @Test
    void thePaperIsReadBackAsThePlanThatItIs() {
        var word = DocxWriter.write(Sheets.of(paper()));
        var read = (Reading.Read) DocumentReader.read(word, "ke-hoach.docx", Limits.STANDARD);
        var draft = Draft.of(read.document());
        assertThat(draft.head().kind()).isEqualTo(DocumentKind.PLAN);
        assertThat(draft.body().toString().replace("./.", "."))
                .isEqualTo(paper().body().toString());
        assertThat(draft.attachments()).hasSameSizeAs(paper().attachments());
    }

    @Test
    void theFilesOfAListHoldExactlyTheList() {
        var browser = browser();
        assertThat(browser.get("/tasks/list.csv?q=doi+thoai").body())
                .startsWith("\uFEFFViệc;Hạn")
                .contains("Phòng Mẫu tổ chức đối thoại với Nhân dân;29/09/2026;Chưa bắt đầu;Phòng Mẫu")
                .doesNotContain("Rà soát");
        assertThat(browser.get("/tasks/list.ics?q=doi+thoai").body())
                .contains("DTSTART;VALUE=DATE:20260929")
                .doesNotContain("20260609");
        for (var file : List.of("/tasks/list.xlsx", "/plans/" + plan + "/tasks.xlsx", "/plans/" + plan + "/plan.pdf")) {
            assertThat(browser.get(file).statusCode()).as(file).isEqualTo(200);
        }
    }

    @Test
    void theDatesOfAPlanAreAFeedThatEndsWithItsAddress() {
        var browser = browser();
        var made = browser.post("/work/feeds", Map.of("query", "plan=" + plan, "name", "Hạn kế hoạch"));
        var secret = SECRET.matcher(made.body());
        assertThat(secret.find()).isTrue();
        var feed = new Browser(port).get("/feeds/" + secret.group(1) + ".ics");
        assertThat(feed.body()).contains("DTSTART;VALUE=DATE:20260929", "DTSTART;VALUE=DATE:20260609");
        assertThat(browser.get("/work/feeds").body()).contains("href=\"/plans/" + plan + "\"");
    }

    @Test
    void aFeedOfAnotherAgencysPlanIsEmptyHanded() {
        var stranger = Objects.requireNonNull(people.agency().get(Role.OFFICE));
        var browser = sessions.browser(port, stranger.account());
        var made = browser.post("/work/feeds", Map.of("query", "plan=" + plan, "name", "Hạn kế hoạch"));
        var secret = SECRET.matcher(made.body());
        assertThat(secret.find()).isTrue();
        assertThat(new Browser(port).get("/feeds/" + secret.group(1) + ".ics").statusCode())
                .isEqualTo(404);
        assertThat(browser.get("/plans/" + plan + "/plan.docx").statusCode()).isEqualTo(404);
    }

    private Draft paper() {
        return files.paper(office(), plan).orElseThrow();
    }

    private Browser browser() {
        return sessions.browser(
                port, Objects.requireNonNull(agency.get(Role.OFFICE)).account());
    }

    private Actor office() {
        return Objects.requireNonNull(agency.get(Role.OFFICE)).actor();
    }
}
