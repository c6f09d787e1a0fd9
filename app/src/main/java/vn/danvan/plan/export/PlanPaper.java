package vn.danvan.plan.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.Document;
import vn.danvan.documents.DocumentKind;
import vn.danvan.documents.write.Draft;
import vn.danvan.documents.write.Element;
import vn.danvan.organization.Agency;
import vn.danvan.plan.Plan;
import vn.danvan.platform.access.UnitId;

/**
 * A plan as it was approved (kế hoạch), as an official document: the text it was read from, with the duties in the words
 * of the review, and behind it the table of who does what until when.
 */
record PlanPaper(Plan plan, Agency agency, Document source, List<Duty> duties, Function<UnitId, String> unitName) {
    private static final List<String> COLUMNS =
            List.of("STT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời hạn", "Sản phẩm");

    Draft draft() {
        var paper = Draft.of(source);
        var words = new ReviewedWords(source, duties);
        var attachments = new ArrayList<>(paper.attachments());
        var body = words.in(paper.body());
        attachments.replaceAll(words::in);
        attachments.add(table());
        return new Draft(
                head(paper.head()), paper.addressees(), body, recipients(paper), paper.signatures(), attachments);
    }

    /** What the source does not show is what the agency is called and what the plan is called here. */
    private Draft.Head head(Draft.Head head) {
        return new Draft.Head(
                head.agency() == null ? agency.parentName() : head.parentAgency(),
                or(head.agency(), agency.name()),
                or(head.symbol(), "/KH-" + agency.shortName()),
                head.place(),
                head.date(),
                head.kind() == null ? DocumentKind.PLAN : head.kind(),
                or(head.title(), plan.title()));
    }

    private static List<String> recipients(Draft paper) {
        return paper.recipients().isEmpty() ? List.of("Lưu: VT") : paper.recipients();
    }

    private Draft.Attachment table() {
        var rows = new ArrayList<List<String>>();
        rows.add(COLUMNS);
        duties.stream()
                .sorted(Comparator.comparing(duty -> duty.span() == null))
                .forEach(duty -> rows.add(row(rows.size(), duty)));
        return new Draft.Appendix(
                "Phụ lục", "Phân công nhiệm vụ, thời hạn và sản phẩm", null, List.of(new Element.Table(rows)));
    }

    private List<String> row(int number, Duty duty) {
        return List.of(
                String.valueOf(number),
                duty.basis().isEmpty() ? duty.text() : "%s (bổ sung theo %s)".formatted(duty.text(), duty.basis()),
                duty.lead() == null ? "Chưa giao" : unitName.apply(duty.lead()),
                duty.cooperating().stream().map(unitName).collect(Collectors.joining("; ")),
                duty.dues(),
                duty.product());
    }

    private static String or(@Nullable String said, String otherwise) {
        return Objects.requireNonNullElse(said, otherwise);
    }
}
