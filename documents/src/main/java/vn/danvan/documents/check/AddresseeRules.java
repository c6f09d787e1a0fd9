package vn.danvan.documents.check;

import static vn.danvan.documents.check.Severity.ERROR;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.danvan.documents.DocumentKind;
import vn.danvan.documents.Passage;
import vn.danvan.documents.Span;

/** «Kính gửi», Decree 30/2020/NĐ-CP, Annex I, II.9.a. */
final class AddresseeRules {
    private static final Pattern DEAR = Pattern.compile("(?iu)kính\\s+gửi[ ]*(:?)");

    /** Slips are sent to someone too, by their models in Annex III. */
    private static final Set<DocumentKind> ADDRESSED = Set.of(
            DocumentKind.OFFICIAL_LETTER,
            DocumentKind.SUBMISSION,
            DocumentKind.REPORT,
            DocumentKind.DISPATCH_SLIP,
            DocumentKind.TRANSFER_SLIP,
            DocumentKind.NOTICE_SLIP,
            DocumentKind.INVITATION,
            DocumentKind.PUBLIC_LETTER,
            DocumentKind.INTRODUCTION,
            DocumentKind.LEAVE_PERMIT);

    static final List<Rule> ALL = List.of(
            Rule.form(
                    "ADDRESSEE-NOT-HERE",
                    ERROR,
                    Clauses.ADDRESSEES,
                    "«Kính gửi» chỉ dùng trong công văn và trong tờ trình, báo cáo gửi cấp trên.",
                    "QUYẾT ĐỊNH … Kính gửi: Sở Mẫu",
                    "QUYẾT ĐỊNH …",
                    AddresseeRules::notHere),
            Rule.form(
                    "ADDRESSEE-MISSING",
                    ERROR,
                    Clauses.ADDRESSEES,
                    "Công văn, tờ trình phải ghi «Kính gửi:».",
                    "V/v … (không có «Kính gửi:»)",
                    "Kính gửi: Sở Mẫu",
                    AddresseeRules::missing),
            Rule.form(
                    "ADDRESSEE-WORDS",
                    ERROR,
                    Clauses.ADDRESSEES,
                    "«Kính gửi:» viết chữ thường và có dấu hai chấm.",
                    "KÍNH GỬI Sở Mẫu",
                    "Kính gửi: Sở Mẫu",
                    AddresseeRules::words),
            Rule.form(
                    "ADDRESSEE-DASH",
                    ERROR,
                    Clauses.ADDRESSEES,
                    "Gửi nhiều nơi thì mỗi nơi một dòng, đầu dòng có gạch đầu dòng.",
                    "Sở Mẫu;",
                    "- Sở Mẫu;",
                    AddresseeRules::dashes),
            Rule.form(
                    "ADDRESSEE-END",
                    ERROR,
                    Clauses.ADDRESSEES,
                    "Gửi nhiều nơi thì cuối mỗi dòng có dấu chấm phẩy, cuối dòng cuối cùng có dấu chấm.",
                    "- Sở Mẫu,",
                    "- Sở Mẫu;",
                    AddresseeRules::ends));

    private AddresseeRules() {}

    private static Optional<Matcher> dear(Paper paper) {
        var items = paper.document().addressees();
        if (items.isEmpty()) {
            return Optional.empty();
        }
        int first = items.getFirst().span().start();
        var m = DEAR.matcher(paper.text()).region(Math.max(0, first - 40), first);
        return m.find() ? Optional.of(m) : Optional.empty();
    }

    private static void notHere(Paper paper, Findings findings) {
        boolean allowed = paper.kind().filter(ADDRESSED::contains).isPresent();
        if (!allowed && TitleRules.hasTypeLine(paper)) {
            dear(paper)
                    .ifPresent(m -> findings.add(
                            PagePart.ADDRESSEES,
                            new Span(m.start(), m.end()),
                            null,
                            "«Kính gửi» chỉ dùng trong công văn và trong tờ trình, báo cáo gửi cấp trên."));
        }
    }

    private static void missing(Paper paper, Findings findings) {
        boolean needed = paper.isLetter()
                || paper.kind().filter(kind -> kind == DocumentKind.SUBMISSION).isPresent();
        if (needed && paper.document().addressees().isEmpty() && HeadRules.hasHead(paper)) {
            findings.missing(PagePart.ADDRESSEES, "Kính gửi: …");
        }
    }

    private static void words(Paper paper, Findings findings) {
        dear(paper)
                .filter(m -> !m.group().equals("Kính gửi:"))
                .ifPresent(m -> findings.replace(PagePart.ADDRESSEES, new Span(m.start(), m.end()), "Kính gửi:"));
    }

    private static List<Passage> several(Paper paper) {
        var items = paper.document().addressees();
        return items.size() > 1 && dear(paper).isPresent() ? items : List.of();
    }

    private static void dashes(Paper paper, Findings findings) {
        for (var item : several(paper)) {
            int at = item.span().start();
            if (!ClosingRules.dashBefore(paper.text(), at)) {
                findings.change(PagePart.ADDRESSEES, item.span(), new Span(at, at), "- ");
            }
            ClosingRules.inner(paper, item, PagePart.ADDRESSEES, findings);
        }
    }

    private static void ends(Paper paper, Findings findings) {
        var items = several(paper);
        for (int i = 0; i < items.size(); i++) {
            char sign = i + 1 < items.size() ? ';' : '.';
            ListEnd.of(paper, items.get(i).span()).expect(sign, PagePart.ADDRESSEES, findings, paper);
        }
    }
}
