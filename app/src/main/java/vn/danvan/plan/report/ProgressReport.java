package vn.danvan.plan.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.DocumentKind;
import vn.danvan.documents.write.Draft;
import vn.danvan.documents.write.Element;
import vn.danvan.documents.write.IssueDate;
import vn.danvan.organization.Agency;
import vn.danvan.plan.PlanOverview;
import vn.danvan.plan.Task;
import vn.danvan.plan.TaskId;
import vn.danvan.plan.TaskStatus;
import vn.danvan.platform.access.UnitId;
import vn.danvan.platform.web.DueWords;

/**
 * The report on the progress of a plan (báo cáo tiến độ) as an official document: a draft whose number and day the clerk
 * fills in. Each line is a task or a count of tasks; nothing in it is typed.
 *
 * @param results what came of each task, in the words of those who did it
 * @param doneLate the tasks that are done, but too late
 * @param asOf the last day that counts
 */
record ProgressReport(
        Agency agency,
        PlanOverview.PlanView view,
        Map<TaskId, String> results,
        Set<TaskId> doneLate,
        GoalPart goals,
        Function<UnitId, String> unitName,
        LocalDate asOf) {

    private static final String TASKS = "Tiến độ từng nhiệm vụ";
    private static final List<String> COLUMNS =
            List.of("STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn", "Trạng thái", "Kết quả");

    Draft draft() {
        return new Draft(head(), List.of(), parts(), recipients(), signatures(), appendices());
    }

    private List<Element> parts() {
        return goals.isEmpty()
                ? List.of(new Element.Paragraph(opening()), whole(), byDuty(), late("III."))
                : List.of(
                        new Element.Paragraph(opening()),
                        whole(),
                        byDuty(),
                        part(1, "III.", "CHỈ TIÊU", List.of(goals.sentence("Phụ lục II"))),
                        late("IV."));
    }

    private List<Draft.Attachment> appendices() {
        return goals.isEmpty()
                ? List.of(new Draft.Appendix("Phụ lục", TASKS, null, List.of(table())))
                : List.of(
                        new Draft.Appendix("Phụ lục I", TASKS, null, List.of(table())),
                        new Draft.Appendix("Phụ lục II", "Kết quả các chỉ tiêu", null, List.of(goals.table())));
    }

    private Draft.Head head() {
        var place = view.approved() == null ? null : view.approved().head().place();
        return new Draft.Head(
                agency.parentName(),
                agency.name(),
                "/BC-" + agency.shortName(),
                place,
                new IssueDate(asOf.getYear(), asOf.getMonthValue(), null),
                DocumentKind.REPORT,
                "Tiến độ thực hiện " + plan());
    }

    /** «Kế hoạch số 12/KH-SMVD», or by its title where it has no number. */
    private String plan() {
        var symbol = view.approved() == null ? null : view.approved().head().symbol();
        if (symbol != null && !symbol.startsWith("/")) {
            return "Kế hoạch số " + symbol;
        }
        var title = view.plan().title();
        return title.regionMatches(true, 0, "Kế hoạch", 0, 8) ? title : "Kế hoạch " + lower(title);
    }

    private String opening() {
        return "%s báo cáo tiến độ thực hiện %s tính đến ngày %s như sau:"
                .formatted(agency.name(), plan(), DueWords.date(asOf));
    }

    private Element whole() {
        var progress = view.progress();
        var lines = new ArrayList<Element>();
        lines.add(new Element.Paragraph(
                ("Kế hoạch có %d nhiệm vụ; đã hoàn thành %d nhiệm vụ%s, còn %d nhiệm vụ đang thực hiện, "
                                + "trong đó %d nhiệm vụ quá hạn.")
                        .formatted(
                                progress.total(),
                                progress.done(),
                                doneLate.isEmpty() ? "" : " (%d nhiệm vụ hoàn thành muộn)".formatted(doneLate.size()),
                                progress.total() - progress.done(),
                                progress.late())));
        view.units().forEach(row -> lines.add(new Element.Bullet("-", unit(row))));
        if (!view.units().isEmpty()) {
            lines.addAll(ProgressPicture.of(view.units(), asOf));
        }
        return part(1, "I.", "KẾT QUẢ CHUNG", lines);
    }

    private static String unit(PlanOverview.UnitProgress row) {
        var progress = row.progress();
        return "%s: hoàn thành %d trên %d nhiệm vụ%s."
                .formatted(
                        row.unit() == null
                                ? "Chưa giao đơn vị chủ trì"
                                : row.unit().name(),
                        progress.done(),
                        progress.total(),
                        progress.late() == 0 ? "" : ", %d nhiệm vụ quá hạn".formatted(progress.late()));
    }

    /** The duties under the headings of the plan, with what came of each. */
    private Element byDuty() {
        var groups = new ArrayList<Element>();
        for (var section : view.sections()) {
            if (!section.tasks().isEmpty()) {
                var lines = section.tasks().stream()
                        .filter(task -> task.status() != TaskStatus.CANCELLED)
                        .map(task -> (Element) new Element.Bullet("-", sentence(task)))
                        .toList();
                groups.add(part(2, (groups.size() + 1) + ".", heading(section), lines));
            }
        }
        return part(1, "II.", "KẾT QUẢ TỪNG NHIỆM VỤ", groups);
    }

    private static String heading(PlanOverview.Section section) {
        var part = section.part();
        return part == null ? "Nhiệm vụ bổ sung" : unended(part.words());
    }

    private String sentence(Task task) {
        var result = results.getOrDefault(task.id(), "");
        var state = task.status() == TaskStatus.DONE
                ? doneLate.contains(task.id()) ? "hoàn thành muộn" : "đã hoàn thành"
                : lower(task.status().title());
        return "%s: %s%s.".formatted(unended(task.text()), state, result.isBlank() ? "" : "; " + unended(result));
    }

    private Element late(String marker) {
        var late = tasks().stream()
                .filter(task -> task.isLate(asOf))
                .map(task -> (Element) new Element.Bullet(
                        "-", "%s: hạn %s, %s.".formatted(unended(task.text()), due(task), answering(task))))
                .toList();
        return part(
                1,
                marker,
                "NHIỆM VỤ QUÁ HẠN",
                late.isEmpty() ? List.of(new Element.Paragraph("Không có nhiệm vụ nào quá hạn./.")) : ended(late));
    }

    private static List<Element> ended(List<Element> bullets) {
        var all = new ArrayList<>(bullets);
        var last = (Element.Bullet) all.removeLast();
        all.add(new Element.Bullet(last.marker(), unended(last.text()) + "./."));
        return all;
    }

    private Element table() {
        var rows = new ArrayList<List<String>>();
        rows.add(COLUMNS);
        for (var task : tasks()) {
            rows.add(List.of(
                    String.valueOf(rows.size()),
                    task.text(),
                    lead(task),
                    due(task),
                    task.status().title(),
                    results.getOrDefault(task.id(), "")));
        }
        return new Element.Table(rows);
    }

    private List<Task> tasks() {
        return view.sections().stream()
                .flatMap(section -> section.tasks().stream())
                .toList();
    }

    private List<String> recipients() {
        var named = view.outline().recipients();
        return named.isEmpty() ? List.of("Lưu: VT") : named;
    }

    private List<Draft.Signature> signatures() {
        var head = Objects.requireNonNull(view.approved()).head();
        return head.signatoryTitle() == null
                ? List.of()
                : List.of(new Draft.Signature(
                        lines(head.signatoryAuthority()), head.signatoryTitle(), head.signatoryName()));
    }

    private static List<String> lines(@Nullable String words) {
        return words == null ? List.of() : words.lines().toList();
    }

    private String lead(Task task) {
        return task.lead() == null ? "Chưa giao" : unitName.apply(task.lead());
    }

    private String answering(Task task) {
        return task.lead() == null ? "chưa giao đơn vị chủ trì" : unitName.apply(task.lead());
    }

    private static String due(Task task) {
        return task.dueOn() == null ? "" : DueWords.date(task.dueOn());
    }

    private static Element part(int level, String marker, String title, List<Element> children) {
        return new Element.Part(level, marker, title, null, children);
    }

    private static String unended(String words) {
        return words.strip().replaceFirst("[\\s;,.:/]+$", "");
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
