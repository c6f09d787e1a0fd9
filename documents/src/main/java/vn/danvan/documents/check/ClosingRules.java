package vn.danvan.documents.check;

import static vn.danvan.documents.check.Severity.ERROR;

import java.util.List;
import java.util.regex.Pattern;
import vn.danvan.documents.Block;
import vn.danvan.documents.Passage;
import vn.danvan.documents.Span;

/** End mark and recipients (nơi nhận), Decree 30/2020/NĐ-CP, Annex I, II.9.b, and the models of Annex III. */
final class ClosingRules {
    private static final Pattern TO = Pattern.compile("(?iu)nơi\\s+nhận[ ]*(:?)");
    private static final Pattern KEEP = Pattern.compile("(?iu)(lưu)(\\s*[:,]?\\s*)(.*)", Pattern.DOTALL);

    private static final Pattern ITEM_WITHOUT_DASH = Pattern.compile(";[ ]*\\n\\s*(?=\\p{Lu})");

    static final List<Rule> ALL = List.of(
            Rule.form(
                    "END-MARK",
                    ERROR,
                    Clauses.FORMS,
                    "Câu cuối của nội dung kết thúc bằng dấu «./.».",
                    "… tổ chức thực hiện.",
                    "… tổ chức thực hiện./.",
                    ClosingRules::endMark),
            Rule.form(
                    "RECIPIENTS-MISSING",
                    ERROR,
                    Clauses.RECIPIENTS,
                    "Văn bản phải có «Nơi nhận:».",
                    "(không có nơi nhận)",
                    "Nơi nhận:",
                    ClosingRules::missing),
            Rule.form(
                    "RECIPIENTS-WORDS",
                    ERROR,
                    Clauses.RECIPIENTS,
                    "«Nơi nhận:» viết chữ thường và có dấu hai chấm.",
                    "NƠI NHẬN",
                    "Nơi nhận:",
                    ClosingRules::words),
            Rule.form(
                    "RECIPIENTS-DASH",
                    ERROR,
                    Clauses.RECIPIENTS,
                    "Mỗi nơi nhận ghi một dòng, đầu dòng có gạch đầu dòng.",
                    "Sở Mẫu;",
                    "- Sở Mẫu;",
                    ClosingRules::dashes),
            Rule.form(
                    "RECIPIENTS-SEMICOLON",
                    ERROR,
                    Clauses.RECIPIENTS,
                    "Cuối mỗi nơi nhận có dấu chấm phẩy.",
                    "- Sở Mẫu,",
                    "- Sở Mẫu;",
                    ClosingRules::semicolons),
            Rule.form(
                    "RECIPIENTS-LAST",
                    ERROR,
                    Clauses.RECIPIENTS,
                    "Dòng cuối của nơi nhận kết thúc bằng dấu chấm.",
                    "- Lưu: VT, VP;",
                    "- Lưu: VT, VP.",
                    ClosingRules::last),
            Rule.form(
                    "RECIPIENTS-FILE-MISSING",
                    ERROR,
                    Clauses.RECIPIENTS,
                    "Dòng cuối của nơi nhận là «Lưu: VT, …».",
                    "- Các phòng thuộc Sở.",
                    "- Lưu: VT, VP.",
                    ClosingRules::fileMissing),
            Rule.form(
                    "RECIPIENTS-FILE-FORM",
                    ERROR,
                    Clauses.RECIPIENTS,
                    "Nơi lưu ghi từ «Lưu», dấu hai chấm, chữ «VT», rồi dấu phẩy và đơn vị soạn thảo.",
                    "- Lưu VP, VT.",
                    "- Lưu: VT, VP.",
                    ClosingRules::fileForm));

    private ClosingRules() {}

    private static List<Passage> recipients(Paper paper) {
        return paper.document().recipients();
    }

    /** The last block before recipients and signature; a table closes without the mark. */
    private static void endMark(Paper paper, Findings findings) {
        if (recipients(paper).isEmpty() && paper.document().signatory() == null) {
            return;
        }
        var last = paper.blocks().stream()
                .filter(block -> own(block).end() <= paper.mainEnd())
                .reduce((a, b) -> b);
        if (last.isEmpty() || last.get() instanceof Block.Table) {
            return;
        }
        var span = own(last.get());
        int end = span.end();
        var text = paper.text();
        if (text.startsWith("./.", end - 3) || text.startsWith("/.", end - 2)) {
            return;
        }
        int from = ".;:,".indexOf(text.charAt(end - 1)) >= 0 ? end - 1 : end;
        findings.change(PagePart.BODY, new Span(Math.max(span.start(), end - 40), end), new Span(from, end), "./.");
    }

    private static Span own(Block block) {
        return block instanceof Block.Part part ? part.own() : block.span();
    }

    private static void missing(Paper paper, Findings findings) {
        if (recipients(paper).isEmpty() && paper.document().signatory() != null && HeadRules.hasHead(paper)) {
            findings.missing(PagePart.RECIPIENTS, "Nơi nhận:");
        }
    }

    private static void words(Paper paper, Findings findings) {
        if (recipients(paper).isEmpty()) {
            return;
        }
        int first = recipients(paper).getFirst().span().start();
        var m = TO.matcher(paper.text()).region(Math.max(0, first - 60), first);
        if (m.find() && !m.group().equals("Nơi nhận:")) {
            findings.replace(PagePart.RECIPIENTS, new Span(m.start(), m.end()), "Nơi nhận:");
        }
    }

    private static void dashes(Paper paper, Findings findings) {
        for (var item : recipients(paper)) {
            int at = item.span().start();
            if (!dashBefore(paper.text(), at)) {
                findings.change(PagePart.RECIPIENTS, item.span(), new Span(at, at), "- ");
            }
            inner(paper, item, PagePart.RECIPIENTS, findings);
        }
    }

    /** «- Sở Mẫu; / Sở Thử;»: the second has no dash, so it was read as more of the first. */
    static void inner(Paper paper, Passage item, PagePart part, Findings findings) {
        var m = ITEM_WITHOUT_DASH
                .matcher(paper.text())
                .region(item.span().start(), item.span().end());
        while (m.find()) {
            findings.change(part, new Span(m.start(), item.span().end()), new Span(m.end(), m.end()), "- ");
        }
    }

    static boolean dashBefore(String text, int place) {
        int i = place;
        while (i > 0 && (text.charAt(i - 1) == ' ' || text.charAt(i - 1) == '\t' || text.charAt(i - 1) == '\u00A0')) {
            i--;
        }
        return i > 0 && "-–+•*".indexOf(text.charAt(i - 1)) >= 0;
    }

    private static void semicolons(Paper paper, Findings findings) {
        var items = recipients(paper);
        for (int i = 0; i + 1 < items.size(); i++) {
            ListEnd.of(paper, items.get(i).span()).expect(';', PagePart.RECIPIENTS, findings, paper);
        }
    }

    private static void last(Paper paper, Findings findings) {
        if (!recipients(paper).isEmpty()) {
            ListEnd.of(paper, recipients(paper).getLast().span()).expect('.', PagePart.RECIPIENTS, findings, paper);
        }
    }

    private static void fileMissing(Paper paper, Findings findings) {
        var items = recipients(paper);
        if (!items.isEmpty()
                && items.stream().noneMatch(item -> KEEP.matcher(item.text()).matches())) {
            findings.add(
                    PagePart.RECIPIENTS,
                    items.getLast().span(),
                    "- Lưu: VT, …",
                    "Nơi nhận thiếu dòng cuối «Lưu: VT, …».");
        }
    }

    private static void fileForm(Paper paper, Findings findings) {
        for (var item : recipients(paper)) {
            var m = KEEP.matcher(paper.text())
                    .region(item.span().start(), item.span().end());
            if (!m.matches() || m.group().matches("(?s)Lưu: VT(?:[,.(\\s;].*)?")) {
                continue;
            }
            if (m.group(3).matches("(?s)VT(?:[,.(\\s].*)?")) {
                findings.change(PagePart.RECIPIENTS, item.span(), new Span(m.start(1), m.end(2)), "Lưu: ");
            } else {
                findings.add(
                        PagePart.RECIPIENTS, item.span(), "Lưu: VT, …", "Nơi lưu đầu tiên là văn thư, viết tắt «VT».");
            }
        }
    }
}
