package vn.danvan.documents.check;

import static vn.danvan.documents.check.Severity.ERROR;
import static vn.danvan.documents.check.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.danvan.documents.Block;
import vn.danvan.documents.Span;

/** Numbers and letters of parts (bố cục), Decree 30/2020/NĐ-CP, Annex I, II.6. */
final class NumberingRules {
    private static final Pattern FOREIGN_LETTER = Pattern.compile("([fjwz])\\s?[.)]\\s.*", Pattern.DOTALL);
    private static final Pattern POINT = Pattern.compile("([a-zđ])(\\s?[.)])");
    private static final Pattern CLAUSE = Pattern.compile("(\\d{1,3})(\\s*[.)/\\-–])");
    private static final Pattern ROMAN = Pattern.compile("([IVX]{1,6})(\\s*[.)/:\\-–])");
    private static final Pattern ARTICLE = Pattern.compile("(?:Điều|ĐIỀU)\\s+\\d{1,3}[a-zđ]?(\\s*[.:]|)");

    static final List<Rule> ALL = List.of(
            Rule.sense(
                    "NUMBER-GAP",
                    ERROR,
                    Clauses.LAYOUT,
                    "Các phần, mục, khoản đánh số liên tục, không bỏ số.",
                    "1. …  3. …",
                    "1. …  2. …",
                    NumberingRules::gaps),
            Rule.sense(
                    "NUMBER-REPEATED",
                    ERROR,
                    Clauses.LAYOUT,
                    "Một số thứ tự không dùng hai lần trong cùng một dãy.",
                    "II. …  II. …",
                    "II. …  III. …",
                    NumberingRules::repeated),
            Rule.sense(
                    "NUMBER-FIRST",
                    WARNING,
                    Clauses.LAYOUT,
                    "Một dãy số thứ tự bắt đầu từ 1 (hoặc I, A, a).",
                    "I. … 2. … 3. …",
                    "I. … 1. … 2. …",
                    NumberingRules::first),
            Rule.sense(
                    "POINT-ORDER",
                    ERROR,
                    Clauses.LAYOUT,
                    "Các điểm dùng chữ cái theo thứ tự bảng chữ cái tiếng Việt: a, b, c, d, đ, e, g, h, i, k.",
                    "d) …  e) …",
                    "d) …  đ) …",
                    NumberingRules::points),
            Rule.sense(
                    "POINT-LETTER",
                    ERROR,
                    Clauses.LAYOUT,
                    "Các điểm không dùng chữ f, j, w, z vì bảng chữ cái tiếng Việt không có.",
                    "f) Tổng hợp, báo cáo",
                    "g) Tổng hợp, báo cáo",
                    NumberingRules::foreignLetters),
            Rule.form(
                    "POINT-SIGN",
                    ERROR,
                    Clauses.LAYOUT,
                    "Sau chữ cái của điểm là dấu đóng ngoặc đơn.",
                    "a. Tuyên truyền",
                    "a) Tuyên truyền",
                    NumberingRules::pointSign),
            Rule.form(
                    "CLAUSE-SIGN",
                    ERROR,
                    Clauses.LAYOUT,
                    "Sau số thứ tự của khoản là dấu chấm.",
                    "1) Mục đích",
                    "1. Mục đích",
                    NumberingRules::clauseSign),
            Rule.form(
                    "ROMAN-SIGN",
                    ERROR,
                    Clauses.LAYOUT,
                    "Sau chữ số La Mã của mục là dấu chấm.",
                    "I- MỤC ĐÍCH",
                    "I. MỤC ĐÍCH",
                    NumberingRules::romanSign),
            Rule.form(
                    "ARTICLE-DOT",
                    ERROR,
                    Clauses.LAYOUT,
                    "Sau số thứ tự của điều là dấu chấm.",
                    "Điều 1: Phê duyệt",
                    "Điều 1. Phê duyệt",
                    NumberingRules::articleDot));

    private NumberingRules() {}

    /** Each pair of parts that follow one another in one row. */
    private interface Pair {
        void take(Block.Part before, Ordinal a, Block.Part next, Ordinal b);
    }

    private static void pairs(Paper paper, Pair pair) {
        pairs(paper, paper.document().body(), pair);
        var articles = paper.blocks().stream()
                .filter(block -> block instanceof Block.Part part
                        && paper.ordinal(part.marker()).row() == Ordinal.Row.ARTICLE)
                .toList();
        rows(paper, articles, pair, true);
    }

    private static void pairs(Paper paper, List<Block> blocks, Pair pair) {
        rows(paper, blocks, pair, false);
        for (var block : blocks) {
            if (block instanceof Block.Part part) {
                pairs(paper, part.children(), pair);
            }
        }
    }

    /** Articles run through the chapters, so their row is all articles; other rows are those of one parent. */
    private static void rows(Paper paper, List<Block> blocks, Pair pair, boolean articles) {
        Block.Part before = null;
        for (var block : blocks) {
            if (block instanceof Block.Part part) {
                var b = paper.ordinal(part.marker());
                var a = before == null ? null : paper.ordinal(before.marker());
                boolean same = a != null && a.row() == b.row() && (b.row() == Ordinal.Row.ARTICLE) == articles;
                if (before != null && a != null && same && b.value() != 1) {
                    pair.take(before, a, part, b);
                }
                before = part;
            }
        }
    }

    private static Span mark(Block.Part part) {
        return new Span(part.own().start(), part.own().start() + part.marker().length());
    }

    private static void gaps(Paper paper, Findings findings) {
        pairs(paper, (before, a, part, b) -> {
            if (b.row() != Ordinal.Row.LETTER && b.value() != a.value() && !b.follows(a)) {
                findings.add(
                        PagePart.BODY,
                        mark(part),
                        null,
                        "Sau «%s» là «%s»: thứ tự không liên tục.".formatted(before.marker(), part.marker()));
            }
        });
    }

    private static void repeated(Paper paper, Findings findings) {
        pairs(paper, (before, a, part, b) -> {
            if (b.value() == a.value() && a.suffix().equals(b.suffix())) {
                findings.add(PagePart.BODY, mark(part), null, "«%s» đã dùng ở ngay trước.".formatted(part.marker()));
            }
        });
    }

    private static void points(Paper paper, Findings findings) {
        pairs(paper, (before, a, part, b) -> {
            if (b.row() == Ordinal.Row.LETTER && b.value() != a.value() && b.value() != a.value() + 1) {
                findings.add(
                        PagePart.BODY,
                        mark(part),
                        null,
                        "Sau «%s» phải là «%s)», ở đây là «%s»."
                                .formatted(before.marker(), Ordinal.letter(a.value() + 1), part.marker()));
            }
        });
    }

    /** An excerpt may begin anywhere, so only rows within a part of the document tell. */
    private static void first(Paper paper, Findings findings) {
        for (var block : paper.blocks()) {
            if (block instanceof Block.Part part) {
                part.children().stream()
                        .filter(Block.Part.class::isInstance)
                        .map(Block.Part.class::cast)
                        .findFirst()
                        .filter(child -> paper.ordinal(child.marker()).isLate())
                        .ifPresent(child -> findings.add(
                                PagePart.BODY,
                                mark(child),
                                null,
                                "Dãy số thứ tự dưới «%s» bắt đầu bằng «%s».".formatted(part.marker(), child.marker())));
            }
        }
    }

    private static void foreignLetters(Paper paper, Findings findings) {
        for (var block : paper.blocks()) {
            var m = FOREIGN_LETTER.matcher(
                    paper.text().substring(block.span().start(), block.span().end()));
            if (block instanceof Block.Paragraph && m.matches()) {
                int start = block.span().start();
                findings.add(
                        PagePart.BODY,
                        new Span(start, start + 2),
                        null,
                        "Bảng chữ cái tiếng Việt không có chữ «%s».".formatted(m.group(1)));
            }
        }
    }

    private static void pointSign(Paper paper, Findings findings) {
        signs(paper, findings, POINT, ")");
    }

    private static void clauseSign(Paper paper, Findings findings) {
        signs(paper, findings, CLAUSE, ".");
    }

    private static void romanSign(Paper paper, Findings findings) {
        signs(paper, findings, ROMAN, ".");
    }

    private static void articleDot(Paper paper, Findings findings) {
        signs(paper, findings, ARTICLE, ".");
    }

    private static void signs(Paper paper, Findings findings, Pattern marker, String sign) {
        for (var part : parts(paper)) {
            var m = marker.matcher(paper.text())
                    .region(part.own().start(), part.own().end());
            int group = m.groupCount();
            if (m.lookingAt()
                    && marker.matcher(part.marker()).matches()
                    && !m.group(group).equals(sign)) {
                findings.change(
                        PagePart.BODY, new Span(m.start(), m.end()), new Span(m.start(group), m.end(group)), sign);
            }
        }
    }

    private static List<Block.Part> parts(Paper paper) {
        var parts = new ArrayList<Block.Part>();
        for (var block : paper.blocks()) {
            if (block instanceof Block.Part part) {
                parts.add(part);
            }
        }
        return parts;
    }
}
