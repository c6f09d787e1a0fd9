package vn.danvan.documents.check;

import static vn.danvan.documents.check.Severity.ERROR;
import static vn.danvan.documents.check.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import vn.danvan.documents.Block;
import vn.danvan.documents.Span;

/** Grounds (căn cứ ban hành), Decree 30/2020/NĐ-CP, Annex I, II.6.a: one a line, ended by «;», the last by «.». */
final class BasisRules {
    private static final List<String> OPENINGS = List.of("Căn cứ ", "Theo đề nghị ", "Xét đề nghị ");
    private static final List<String> LEADS_ON = List.of("Thực hiện ", "Xét ", "Theo ");

    static final List<Rule> ALL = List.of(
            Rule.form(
                    "BASIS-SEMICOLON",
                    ERROR,
                    Clauses.BASIS,
                    "Cuối mỗi căn cứ, trừ căn cứ cuối cùng, có dấu chấm phẩy.",
                    "Căn cứ Luật Mẫu.",
                    "Căn cứ Luật Mẫu;",
                    BasisRules::items),
            Rule.form(
                    "BASIS-LAST",
                    WARNING,
                    Clauses.BASIS,
                    "Căn cứ cuối cùng kết thúc bằng dấu chấm.",
                    "Theo đề nghị của Chánh Văn phòng;",
                    "Theo đề nghị của Chánh Văn phòng.",
                    BasisRules::last));

    private BasisRules() {}

    /** Paragraphs before the first numbered part that each state a ground; a single one is a sentence and no list. */
    static List<Span> grounds(Paper paper) {
        var grounds = new ArrayList<Span>();
        for (var block : paper.document().body()) {
            boolean ground = block instanceof Block.Paragraph paragraph
                    && OPENINGS.stream().anyMatch(paragraph.text()::startsWith);
            if (ground) {
                grounds.add(block.span());
            } else if (!grounds.isEmpty() || block instanceof Block.Part) {
                break;
            }
        }
        return grounds.size() > 1 ? grounds : List.of();
    }

    private static void items(Paper paper, Findings findings) {
        var grounds = grounds(paper);
        for (var ground : grounds.subList(0, Math.max(0, grounds.size() - 1))) {
            end(paper, findings, ground, ";");
        }
    }

    /** A sentence that leads on («Thực hiện …, Sở ban hành») may follow the last ground; then the list is not closed yet. */
    private static void last(Paper paper, Findings findings) {
        var grounds = grounds(paper);
        if (!grounds.isEmpty() && !leadsOn(paper, grounds.getLast())) {
            end(paper, findings, grounds.getLast(), ".");
        }
    }

    private static boolean leadsOn(Paper paper, Span last) {
        return paper.document().body().stream()
                .filter(block -> block.span().start() > last.end())
                .findFirst()
                .filter(block -> block instanceof Block.Paragraph paragraph
                        && LEADS_ON.stream().anyMatch(paragraph.text()::startsWith))
                .isPresent();
    }

    private static void end(Paper paper, Findings findings, Span ground, String sign) {
        char last = paper.text().charAt(ground.end() - 1);
        if (sign.charAt(0) == last) {
            return;
        }
        boolean other = ".;,:".indexOf(last) >= 0;
        int from = other ? ground.end() - 1 : ground.end();
        findings.change(PagePart.BODY, tail(paper, ground), new Span(from, ground.end()), sign);
    }

    /** The last words, enough to know the place. */
    private static Span tail(Paper paper, Span ground) {
        int start = Math.max(ground.start(), ground.end() - 60);
        while (start > ground.start() && !Character.isWhitespace(paper.text().charAt(start - 1))) {
            start--;
        }
        return new Span(start, ground.end());
    }
}
