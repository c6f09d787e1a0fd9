package vn.danvan.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static vn.danvan.browser.Acts.button;
import static vn.danvan.browser.Acts.byKey;
import static vn.danvan.browser.Acts.chooseAll;
import static vn.danvan.browser.Acts.hasText;
import static vn.danvan.browser.Acts.says;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import com.microsoft.playwright.Page;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danvan.organization.TestPeople;
import vn.danvan.organization.TestPeople.Person;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.mail.TestPost;
import vn.danvan.worklist.TestDigests;

/**
 * The whole way of the founding plan, from its upload to a hundred percent, by the office, two heads of units, an officer
 * and the leader. The leader and one head have no script; the officer uses the keyboard alone.
 */
@BrowserTest
class StoryTest {
    private static final Path CORPUS = Path.of("../../shared/corpus");
    private static final String LEAD_UNIT = "Phòng Mẫu";
    private static final String OTHER_UNIT = "Phòng Phối Hợp Mẫu";
    private static final String OTHER_HEAD = "Lê Văn Phối Hợp";
    private static final String PIECE = "Chuẩn bị danh sách đại biểu mẫu";
    private static final int TASKS = 18;

    @Autowired
    TestPeople people;

    @Autowired
    TestDigests digests;

    @Autowired
    TestPost post;

    @Autowired
    Clock clock;

    private Map<Role, Person> agency = Map.of();
    private String plan = "";
    private String task = "";

    @BeforeAll
    static void needsTheCorpus() {
        if ("true".equals(System.getenv("CI"))) {
            assertThat(CORPUS).isDirectory();
        }
        assumeThat(CORPUS).as("the corpus of real documents").isDirectory();
    }

    @BeforeEach
    void foundAnAgency() {
        agency = people.agency();
    }

    @Test
    void thePlanIsCarriedFromItsFileToAHundredPercent(Visitors.Entrance entrance, @TempDir Path folder)
            throws IOException, InterruptedException, MessagingException {
        var head = people.head(agency, OTHER_UNIT, OTHER_HEAD);
        var office = enter(entrance, person(Role.OFFICE), Look.DESK);
        var leader = enter(entrance, person(Role.LEADER), Look.DESK.withoutScript());
        var officer = enter(entrance, person(Role.OFFICER), Look.DESK);
        var leadHead = enter(entrance, person(Role.UNIT_HEAD), Look.DESK);
        var otherHead = enter(entrance, head, Look.DESK.withoutScript());

        approve(office, leader);
        handOut(office);
        begin(officer);
        Proofs.prove(officer, plan);
        moveTheDay(officer, leader);
        var away = new Absent(head, person(Role.OFFICER), task, PIECE);
        away.isSubstituted(LocalDate.now(clock), office, officer);
        away.isBack(office, officer, otherHead);
        returnAndRepair(officer, office, otherHead, leader);
        remind(officer);
        finish(leadHead, otherHead, leader);
        export(office, folder);
    }

    /** The office reads the file and looks at what was understood; the leader approves. */
    private void approve(Visitor office, Visitor leader) throws IOException {
        office.open("/plans/new");
        office.page().locator("input[type=file]").setInputFiles(foundingPlan());
        office.press("Đọc văn bản");
        office.page().waitForURL("**/reviews/*");
        var review = office.address();
        assertThat(office.page().locator(".review-count").innerText()).startsWith(TASKS + " việc");
        office.press("Chấp nhận các mục còn lại");
        office.page().locator(".review-count", hasText("đã xem hết")).waitFor();
        office.checkPage();
        leader.open(review);
        leader.press("Duyệt");
        leader.page().waitForURL("**/plans/*");
        plan = leader.address();
        leader.checkPage();
    }

    /** All tasks to one unit with one form; the first of them also to another that co-operates. */
    private void handOut(Visitor office) {
        office.open("/tasks?state=UNASSIGNED&plan=" + plan.replaceAll("\\D", ""));
        chooseAll(office);
        office.checkPage();
        office.pictures("/tasks/many");
        office.activate(office.page().locator(".many summary", hasText("Giao việc")));
        office.page().getByLabel("Đơn vị chủ trì").selectOption(LEAD_UNIT);
        office.press("Giao");
        says(office, "Giao việc: " + TASKS + " việc.");
        office.open(plan);
        office.activate(office.page().locator(".task-list a").first());
        office.page().waitForURL("**/tasks/*");
        task = office.address();
        office.activate(office.page().locator(".side summary", hasText("Giao việc")));
        office.page()
                .getByLabel(OTHER_UNIT, new Page.GetByLabelOptions().setExact(true))
                .check();
        office.press("Giao");
        office.page().locator(".side", hasText("Phối hợp: " + OTHER_UNIT)).waitFor();
    }

    /** The officer finds the task in the own list, begins, and cuts a piece off for the other unit. */
    private void begin(Visitor officer) {
        officer.open("/work?of=mine");
        assertThat(officer.page().locator("tbody tr").count()).isEqualTo(TASKS);
        officer.checkPage();
        officer.open(task);
        byKey(button(officer, "Nhận việc"));
        officer.page().locator(".title-acts", hasText("Đang làm")).waitFor();
        byKey(officer.page().locator("#pieces summary"));
        officer.fill("Phần việc", PIECE);
        officer.page().locator("#piece-lead").selectOption(OTHER_UNIT);
        byKey(button(officer, "Thêm việc con"));
        officer.page().locator("#pieces a", hasText(PIECE)).waitFor();
    }

    private void moveTheDay(Visitor officer, Visitor leader) {
        byKey(officer.page().locator("summary", hasText("Đề nghị đổi hạn")));
        officer.fill("Hạn mới", "20/12/2027");
        officer.page().locator("#dues-reason").fill("Hội trường mẫu đang sửa");
        byKey(button(officer, "Gửi đề nghị"));
        officer.page().locator(".wish", hasText("20/12/2027")).waitFor();
        leader.open(task);
        leader.press("Đồng ý");
        assertThat(leader.page().locator(".side").innerText()).contains("20/12/2027");
    }

    private void returnAndRepair(Visitor officer, Visitor office, Visitor otherHead, Visitor leader) {
        office.open("/tasks?state=WAITING");
        office.activate(office.page().locator("a", hasText(PIECE)));
        office.press("Duyệt hoàn thành");
        office.page().locator(".title-acts", hasText("Hoàn thành")).waitFor();
        officer.open(task);
        byKey(button(officer, "Trình duyệt"));
        officer.page().locator(".title-acts", hasText("Chờ duyệt")).waitFor();
        office.open(task);
        office.activate(office.page().locator("summary.btn", hasText("Trả lại")));
        office.page().locator("#reason-RETURN").fill("Biên bản thiếu chữ ký");
        office.press("Trả lại");
        office.page().locator(".title-acts", hasText("Trả lại")).waitFor();
        otherHead.open(task);
        completePart(otherHead, "Đã ký biên bản");
        officer.open(task);
        assertThat(officer.page().locator(".history").innerText()).contains("Biên bản thiếu chữ ký");
        byKey(button(officer, "Trình duyệt"));
        officer.page().locator(".title-acts", hasText("Chờ duyệt")).waitFor();
        leader.open(task);
        leader.press("Duyệt hoàn thành");
        leader.page().locator(".title-acts", hasText("Hoàn thành")).waitFor();
    }

    /** One mail with what waits, received by a real server; its link leads to the task. */
    private void remind(Visitor officer) throws IOException, MessagingException {
        officer.open("/work/reminders");
        officer.fill("Địa chỉ thư điện tử", "can.bo@sovidu.example");
        byKey(button(officer, "Lưu"));
        var reader = person(Role.OFFICER).actor();
        digests.make(reader.agency());
        var server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        server.start();
        try {
            assertThat(post.sendLast(reader.officer(), server.getSmtp().getPort()))
                    .isEmpty();
            var mail = server.getReceivedMessages()[0];
            assertThat(mail.getSubject()).startsWith("Nhắc việc ").contains("Trễ hạn: ");
            var plain = ((MimeMultipart) mail.getContent())
                    .getBodyPart(0)
                    .getContent()
                    .toString();
            officer.open(plain.replaceAll("(?s).*?http://[^/]+(/tasks/\\d+).*", "$1"));
            assertThat(officer.page().locator("h1").count()).isEqualTo(1);
        } finally {
            server.stop();
        }
    }

    /** All that is left is handed in and approved, each with one form, once the other unit has done its parts. */
    private void finish(Visitor head, Visitor otherHead, Visitor leader) {
        otherHead.open("/work?of=mine");
        var paths = otherHead.page().locator("a.row-link").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
        for (var path : paths) {
            otherHead.open(path);
            completePart(otherHead, "Đã làm phần việc phối hợp");
        }
        head.open("/tasks?state=OPEN");
        chooseAll(head);
        head.press("Trình duyệt");
        says(head, "Trình duyệt: " + (TASKS - 1) + " việc.");
        leader.open("/tasks?state=WAITING");
        chooseAll(leader);
        leader.press("Duyệt hoàn thành");
        says(leader, "Duyệt hoàn thành: " + (TASKS - 1) + " việc.");
        leader.open(plan);
        assertThat(leader.page().locator(".summary-line").innerText())
                .contains("Đã xong %d trên %d việc".formatted(TASKS, TASKS));
        leader.checkPage();
        leader.screenshot("plan-done");
    }

    private void export(Visitor office, Path folder) throws IOException, InterruptedException {
        var report = office.download(plan + "/progress.docx");
        assertThat(report).startsWith('P', 'K');
        assumeThat(LibreOffice.isInstalled()).as("LibreOffice").isTrue();
        // letters with two marks come out of such a PDF in pieces, so that only plain ones are looked at
        assertThat(LibreOffice.words(report, folder))
                .containsPattern("%1$d nhi\\D+%1$d nhi[^.]+còn 0 nhi".formatted(TASKS));
    }

    private static void completePart(Visitor head, String words) {
        head.activate(head.page().locator(".side summary", hasText("Xong phần phối hợp")));
        head.fill("Đã làm được gì", words);
        head.press("Ghi nhận xong");
        says(head, "Đã lưu.");
    }

    private static Visitor enter(Visitors.Entrance entrance, Person person, Look look) {
        var visitor = entrance.enter(look);
        visitor.signIn(person.username(), person.password());
        return visitor;
    }

    private Person person(Role role) {
        return Objects.requireNonNull(agency.get(role));
    }

    private static Path foundingPlan() throws IOException {
        try (var files = Files.list(CORPUS)) {
            return files.filter(file -> file.getFileName().toString().matches("001-.*\\.txt"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
