package vn.danvan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danvan.DanvanTest;
import vn.danvan.documents.docx.DocxWriter;
import vn.danvan.documents.input.DocumentReader;
import vn.danvan.documents.input.Limits;
import vn.danvan.documents.input.Reading;
import vn.danvan.documents.write.Draft;
import vn.danvan.documents.write.Element;
import vn.danvan.documents.write.PdfWriter;
import vn.danvan.documents.write.Sheets;
import vn.danvan.organization.TestPeople;
import vn.danvan.plan.goal.GoalKeeping;
import vn.danvan.plan.goal.GoalViews;
import vn.danvan.plan.goal.NewCount;
import vn.danvan.plan.report.PlanReports;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Role;

/** The progress report tells what the tasks are, in the form of an official document. */
@DanvanTest
class ProgressReportTest {
    @Autowired
    TestPeople people;

    @Autowired
    TestPlans plans;

    @Autowired
    PlanReports reports;

    @Autowired
    TaskWork work;

    @Autowired
    TaskShaping shaping;

    @Autowired
    GoalKeeping goals;

    @Autowired
    GoalViews standings;

    @Autowired
    Clock clock;

    private Map<Role, TestPeople.Person> agency = Map.of();
    private PlanId plan = new PlanId(0);

    @BeforeEach
    void carryAPlanHalfWay() {
        agency = people.agency();
        plan = plans.approved(office(), "Phòng Mẫu tổ chức hội nghị đối thoại.", "Rà soát thủ tục hành chính.");
        var first = plans.tasks(office(), plan).getFirst();
        var done = new Deliverable("", "", "Đã họp với 120 hộ dân", "", null, List.of());
        shaping.describe(office(), first.id(), done, first.version());
        act(TaskAct.HAND_IN);
        act(TaskAct.APPROVE);
    }

    @Test
    void countsTheTasksAndSaysWhatCameOfThem() {
        var text = text(DocxWriter.write(Sheets.of(report())), "tien-do.docx");
        assertThat(text)
                .contains("Kế hoạch có 2 nhiệm vụ; đã hoàn thành 1 nhiệm vụ, còn 1 nhiệm vụ đang thực hiện")
                .contains("Phòng Mẫu tổ chức hội nghị đối thoại: đã hoàn thành; Đã họp với 120 hộ dân.")
                .contains("Không có nhiệm vụ nào quá hạn./.");
    }

    @Test
    void isTheSameDocumentInWordAndInPdf() {
        var word = read(DocxWriter.write(Sheets.of(report())), "tien-do.docx");
        assertThat(word.head().kind()).isEqualTo(report().head().kind());
        assertThat(word.head().symbol()).isEqualTo("/BC-SMVD");
        assertThat(word.body()).isEqualTo(withoutPictures(report().body()));
        assertThat(read(PdfWriter.write(Sheets.of(report())), "tien-do.pdf")).isEqualTo(word);
    }

    @Test
    void showsTheProgressOfTheUnitsAsAPicture() {
        assertThat(pictures(report().body())).singleElement().satisfies(picture -> assertThat(picture.words())
                .contains("Hoàn thành: 1"));
    }

    @Test
    void tellsWhatWasAskedAndReachedOfEachGoalAndWhoCountedIt() {
        var task = plans.tasks(office(), plan).getLast().id();
        goals.add(office(), task, "ít nhất 02 mô hình dân vận khéo", null);
        var goal = standings.of(office(), plan).lines().getFirst().standing().goal();
        var count = new NewCount(LocalDate.now(clock), BigDecimal.TWO, "Hai mô hình mẫu", null);
        goals.count(office(), task, goal.id(), count, null);
        for (var text : List.of(
                text(DocxWriter.write(Sheets.of(report())), "tien-do.docx"),
                text(PdfWriter.write(Sheets.of(report())), "tien-do.pdf"))) {
            assertThat(text).contains("Kế hoạch có 1 chỉ tiêu bằng số; đã đạt 1 chỉ tiêu (Phụ lục II).");
        }
        assertThat(report().attachments().getLast().body())
                .singleElement()
                .isInstanceOfSatisfying(
                        Element.Table.class, table -> assertThat(table.rows().getLast())
                                .containsExactly(
                                        "1",
                                        "mô hình dân vận khéo",
                                        "Rà soát thủ tục hành chính.",
                                        "ít nhất 2",
                                        "2, đạt",
                                        "1 lần ghi số, 0 lần có minh chứng"));
    }

    private static List<Element.Picture> pictures(List<Element> body) {
        return body.stream()
                .flatMap(element -> switch (element) {
                    case Element.Picture picture -> Stream.of(picture);
                    case Element.Part part -> pictures(part.children()).stream();
                    default -> Stream.<Element.Picture>empty();
                })
                .toList();
    }

    /** A reader takes the words of a document and leaves its pictures. */
    private static List<Element> withoutPictures(List<Element> body) {
        return body.stream()
                .filter(element -> !(element instanceof Element.Picture))
                .map(element -> element instanceof Element.Part part
                        ? new Element.Part(
                                part.level(),
                                part.marker(),
                                part.title(),
                                part.text(),
                                withoutPictures(part.children()))
                        : element)
                .toList();
    }

    private Draft report() {
        return reports.progress(office(), plan).orElseThrow();
    }

    private static Draft read(byte[] file, String name) {
        return Draft.of(((Reading.Read) DocumentReader.read(file, name, Limits.STANDARD)).document());
    }

    private static String text(byte[] file, String name) {
        var read = (Reading.Read) DocumentReader.read(file, name, Limits.STANDARD);
        return read.document().text().replaceAll("\\s+", " ");
    }

    private void act(TaskAct act) {
        var task = plans.tasks(office(), plan).getFirst();
        assertThat(work.act(office(), task.id(), act, null, task.version())).isEqualTo(new TaskWork.Outcome.Saved());
    }

    private Actor office() {
        return Objects.requireNonNull(agency.get(Role.OFFICE)).actor();
    }
}
