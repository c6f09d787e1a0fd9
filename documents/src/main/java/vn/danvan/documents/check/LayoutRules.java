package vn.danvan.documents.check;

import static vn.danvan.documents.check.Severity.WARNING;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.Span;
import vn.danvan.documents.input.WordPage;

/** Paragraphs of the body, columns and lines of the head, Decree 30/2020/NĐ-CP, Annex I, Part I, II. */
final class LayoutRules {
    private static final int SIX_POINTS = 120;

    static final List<Rule> ALL = List.of(
            PageRules.page(
                    "BODY-INDENT",
                    Clauses.BODY,
                    "Dòng đầu của đoạn lùi vào 1 cm hoặc 1,27 cm.",
                    "lùi 0 cm",
                    "lùi 1,27 cm",
                    LayoutRules::indent),
            PageRules.page(
                    "BODY-SPACING",
                    Clauses.BODY,
                    "Khoảng cách giữa các đoạn tối thiểu 6 pt.",
                    "cách 0 pt",
                    "cách 6 pt",
                    LayoutRules::spacing),
            PageRules.page(
                    "BODY-LINES",
                    Clauses.BODY,
                    "Khoảng cách giữa các dòng từ dòng đơn đến 1,5 dòng.",
                    "cách 2 dòng",
                    "cách 1,5 dòng",
                    LayoutRules::lines),
            PageRules.page(
                    "HEAD-COLUMNS",
                    Clauses.MOTTO,
                    "Quốc hiệu ở bên phải, ngang hàng với tên cơ quan ở bên trái.",
                    "quốc hiệu ở dưới tên cơ quan",
                    "hai cột của một bảng không viền",
                    LayoutRules::columns),
            line(
                    "TAGLINE-LINE",
                    Clauses.MOTTO,
                    "Dưới tiêu ngữ có đường kẻ ngang dài bằng dòng chữ.",
                    Component.TAGLINE),
            line("AGENCY-LINE", Clauses.AGENCY, "Dưới tên cơ quan ban hành có đường kẻ ngang.", Component.AGENCY),
            frame("URGENCY-FRAME", "Dấu chỉ mức độ khẩn ở trong khung hình chữ nhật viền đơn.", Component.URGENCY),
            frame(
                    "CIRCULATION-FRAME",
                    "Chỉ dẫn về phạm vi lưu hành ở trong khung hình chữ nhật viền đơn.",
                    Component.CIRCULATION));

    private LayoutRules() {}

    /** A list sets its own indents, a tab may stand for one. */
    private static void indent(WordPage page, Paper paper, Findings findings) {
        LookRules.eachOnce(paper, findings, Component.BODY, "1 cm hoặc 1,27 cm", placed -> {
            var paragraph = placed.paragraph();
            boolean own = Boolean.TRUE.equals(paragraph.look().listed()) || paragraph.tabbed() || paragraph.cell() > 0;
            int first =
                    paragraph.look().firstLine() == null ? 0 : paragraph.look().firstLine();
            double cm = first / PageRules.PER_MM / 10;
            boolean fits = Math.abs(cm - 1) < 0.04 || Math.abs(cm - 1.27) < 0.04;
            return own || fits ? null : "lùi %.2f cm".formatted(cm).replace('.', ',');
        });
    }

    private static void spacing(WordPage page, Paper paper, Findings findings) {
        LookRules.eachOnce(paper, findings, Component.BODY, "từ 6 pt", placed -> {
            var look = placed.paragraph().look();
            int before = look.before() == null ? 0 : look.before();
            int after = look.after() == null ? 0 : look.after();
            int between = Math.max(before, after);
            return between >= SIX_POINTS || placed.paragraph().cell() > 0
                    ? null
                    : "cách đoạn %s pt".formatted(LookRules.number(between / 20.0));
        });
    }

    private static void lines(WordPage page, Paper paper, Findings findings) {
        LookRules.eachOnce(paper, findings, Component.BODY, "1 đến 1,5 dòng", placed -> {
            var look = placed.paragraph().look();
            boolean inLines = look.lineRule() == null || look.lineRule().equals("auto");
            int line = look.line() == null ? 240 : look.line();
            return !inLines || (line >= 240 && line <= 360)
                    ? null
                    : "cách %s dòng".formatted(LookRules.number(line / 240.0));
        });
    }

    private static void columns(WordPage page, Paper paper, Findings findings) {
        var country = first(paper, Component.COUNTRY);
        var agency = first(paper, Component.AGENCY);
        if (country != null
                && agency != null
                && country.paragraph().cell() == 0
                && agency.paragraph().cell() == 0
                && !country.paragraph().equals(agency.paragraph())) {
            findings.look(PagePart.MOTTO, country.span(), "quốc hiệu và tên cơ quan xếp chồng", "hai cột ngang hàng");
        }
    }

    private static @Nullable Placed first(Paper paper, Component component) {
        var components = paper.components();
        var placed = components == null ? List.<Placed>of() : components.of(component);
        return placed.isEmpty() ? null : placed.getFirst();
    }

    private static Rule line(String id, String clause, String demand, Component component) {
        return Rule.form(id, WARNING, clause, demand, "không có đường kẻ", "có đường kẻ", (paper, findings) -> {
            var page = paper.page();
            var components = paper.components();
            var placed = components == null ? List.<Placed>of() : components.of(component);
            if (page != null && components != null && !placed.isEmpty() && !ruled(page, components, placed.getLast())) {
                Span span = placed.getLast().span();
                findings.look(component.part(), span, "không có đường kẻ", "đường kẻ ngang, nét liền");
            }
        });
    }

    private static Rule frame(String id, String demand, Component component) {
        return Rule.form(
                id, WARNING, Clauses.MARKS, demand, "không có khung", "có khung viền đơn", (paper, findings) -> {
                    var page = paper.page();
                    var placed = first(paper, component);
                    if (page != null && placed != null && !framed(paper, placed.paragraph())) {
                        findings.look(PagePart.MARKS, placed.span(), "không có khung", "khung hình chữ nhật, viền đơn");
                    }
                });
    }

    /** A frame is a border, a drawing, or a cell or text box of its own. */
    private static boolean framed(Paper paper, WordPage.Paragraph stamp) {
        var symbol = first(paper, Component.SYMBOL);
        boolean ownCell = stamp.cell() > 0
                && symbol != null
                && stamp.cell() != symbol.paragraph().cell();
        return ownCell || stamp.drawing() || Boolean.TRUE.equals(stamp.look().ruled());
    }

    /** A line is an underline, a border, or a drawing in the same cell, in this paragraph or right behind it. */
    private static boolean ruled(WordPage page, Components components, Placed placed) {
        var paragraph = placed.paragraph();
        int at = page.paragraphs().indexOf(paragraph);
        var near = page.paragraphs()
                .subList(Math.max(0, at - 1), Math.min(page.paragraphs().size(), at + 3));
        boolean drawn = near.stream().anyMatch(next -> drawn(next, components));
        boolean inCell = paragraph.cell() > 0
                && page.paragraphs().stream()
                        .anyMatch(next -> next.cell() == paragraph.cell() && drawn(next, components));
        boolean underlined =
                paragraph.runs().stream().anyMatch(run -> run.look().isUnderlined());
        return drawn
                || inCell
                || underlined
                || near.stream().anyMatch(next -> next.text().strip().matches("[-_–—]{4,}"));
    }

    /** The frame of a stamp is no line under an agency. */
    private static boolean drawn(WordPage.Paragraph paragraph, Components components) {
        return (paragraph.drawing() || Boolean.TRUE.equals(paragraph.look().ruled()))
                && !components.isFramed(paragraph);
    }
}
