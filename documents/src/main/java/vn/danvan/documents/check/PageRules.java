package vn.danvan.documents.check;

import static vn.danvan.documents.check.Severity.ERROR;
import static vn.danvan.documents.check.Severity.WARNING;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.Span;
import vn.danvan.documents.input.WordLook;
import vn.danvan.documents.input.WordPage;

/** Paper, margins, font, page numbers, paragraphs and lines of the head, Decree 30/2020/NĐ-CP, Annex I, Part I and II. */
final class PageRules {
    /** Twentieths of a point in a millimetre: 1440 to the inch of 25.4 mm. */
    private static final double PER_MM = 1440 / 25.4;

    /** Programs round to a tenth of a millimetre or two. */
    private static final double TOLERANCE_MM = 0.6;

    /** About so many letters fill a first page. */
    private static final int LETTERS_OF_A_PAGE = 3_500;

    private static final int SIX_POINTS = 120;

    static final List<Rule> ALL = List.of(
            page(
                    "PAGE-PAPER",
                    Clauses.PAPER,
                    "Giấy khổ A4 (210 mm x 297 mm).",
                    "khổ Letter",
                    "khổ A4",
                    PageRules::paper),
            margin("TOP", "trên", 20, 25, WordPage.Section::top),
            margin("BOTTOM", "dưới", 20, 25, WordPage.Section::bottom),
            margin("LEFT", "trái", 30, 35, WordPage.Section::left),
            margin("RIGHT", "phải", 15, 20, WordPage.Section::right),
            page("PAGE-FONT", Clauses.FONT, "Phông chữ Times New Roman.", "Arial", "Times New Roman", PageRules::font),
            page("PAGE-COLOUR", Clauses.FONT, "Chữ màu đen.", "chữ màu xanh", "chữ màu đen", PageRules::colour),
            page(
                    "PAGE-NUMBER-MISSING",
                    Clauses.PAGE_NUMBER,
                    "Văn bản dài hơn một trang phải đánh số trang.",
                    "không có số trang",
                    "số trang ở giữa lề trên",
                    PageRules::numberMissing),
            page(
                    "PAGE-NUMBER-PLACE",
                    Clauses.PAGE_NUMBER,
                    "Số trang đặt ở phần lề trên.",
                    "số trang ở lề dưới",
                    "số trang ở lề trên",
                    PageRules::numberPlace),
            page(
                    "PAGE-NUMBER-CENTRE",
                    Clauses.PAGE_NUMBER,
                    "Số trang canh giữa theo chiều ngang.",
                    "số trang canh phải",
                    "số trang canh giữa",
                    PageRules::numberCentre),
            page(
                    "PAGE-NUMBER-SIZE",
                    Clauses.PAGE_NUMBER,
                    "Số trang cỡ chữ 13 đến 14, kiểu chữ đứng.",
                    "số trang cỡ chữ 10",
                    "số trang cỡ chữ 13",
                    PageRules::numberSize),
            page(
                    "PAGE-NUMBER-FIRST",
                    Clauses.PAGE_NUMBER,
                    "Không hiển thị số trang thứ nhất.",
                    "trang đầu có số 1",
                    "trang đầu không có số",
                    PageRules::numberFirst),
            page(
                    "PAGE-NUMBER-START",
                    Clauses.PAGE_NUMBER,
                    "Số trang đánh từ số 1.",
                    "đánh từ số 5",
                    "đánh từ số 1",
                    PageRules::numberStart),
            page(
                    "BODY-INDENT",
                    Clauses.BODY,
                    "Dòng đầu của đoạn lùi vào 1 cm hoặc 1,27 cm.",
                    "lùi 0 cm",
                    "lùi 1,27 cm",
                    PageRules::indent),
            page(
                    "BODY-SPACING",
                    Clauses.BODY,
                    "Khoảng cách giữa các đoạn tối thiểu 6 pt.",
                    "cách 0 pt",
                    "cách 6 pt",
                    PageRules::spacing),
            page(
                    "BODY-LINES",
                    Clauses.BODY,
                    "Khoảng cách giữa các dòng từ dòng đơn đến 1,5 dòng.",
                    "cách 2 dòng",
                    "cách 1,5 dòng",
                    PageRules::lines),
            page(
                    "HEAD-COLUMNS",
                    Clauses.MOTTO,
                    "Quốc hiệu ở bên phải, ngang hàng với tên cơ quan ở bên trái.",
                    "quốc hiệu ở dưới tên cơ quan",
                    "hai cột của một bảng không viền",
                    PageRules::columns),
            line(
                    "TAGLINE-LINE",
                    Clauses.MOTTO,
                    "Dưới tiêu ngữ có đường kẻ ngang dài bằng dòng chữ.",
                    Component.TAGLINE),
            line("AGENCY-LINE", Clauses.AGENCY, "Dưới tên cơ quan ban hành có đường kẻ ngang.", Component.AGENCY));

    private PageRules() {}

    private interface Look {
        void at(WordPage page, Paper paper, Findings findings);
    }

    private static Rule page(String id, String clause, String demand, String wrong, String right, Look look) {
        return Rule.form(id, ERROR, clause, demand, wrong, right, (paper, findings) -> {
            var page = paper.page();
            if (page != null) {
                look.at(page, paper, findings);
            }
        });
    }

    private static Rule margin(String side, String words, int least, int most, ToIntFunction<WordPage.Section> margin) {
        var asked = "%d đến %d mm".formatted(least, most);
        return page(
                "PAGE-MARGIN-" + side,
                Clauses.PAPER,
                "Lề %s của trang giấy từ %s.".formatted(words, asked),
                "lề %s %d mm".formatted(words, least - 5),
                "lề %s %d mm".formatted(words, least),
                (page, paper, findings) -> {
                    for (var section : portraits(page)) {
                        double mm = margin.applyAsInt(section) / PER_MM;
                        if (mm < least - TOLERANCE_MM || mm > most + TOLERANCE_MM) {
                            findings.look(
                                    PagePart.PAGE, null, "lề %s %s mm".formatted(words, LookRules.number(mm)), asked);
                            return;
                        }
                    }
                });
    }

    /** Turned pages for wide tables have their margins turned with them. */
    private static List<WordPage.Section> portraits(WordPage page) {
        return page.sections().stream()
                .filter(section -> section.width() > 0 && section.width() <= section.height())
                .toList();
    }

    private static void paper(WordPage page, Paper paper, Findings findings) {
        for (var section : page.sections()) {
            double shorter = Math.min(section.width(), section.height()) / PER_MM;
            double longer = Math.max(section.width(), section.height()) / PER_MM;
            if (section.width() > 0 && (Math.abs(shorter - 210) > 1 || Math.abs(longer - 297) > 1)) {
                var found = "%s x %s mm".formatted(LookRules.number(shorter), LookRules.number(longer));
                findings.look(PagePart.PAGE, null, found, "210 x 297 mm");
                return;
            }
        }
    }

    private static void font(WordPage page, Paper paper, Findings findings) {
        runs(paper, findings, "Times New Roman", look -> {
            var font = look.font() == null ? "Times New Roman" : look.font();
            return font.equalsIgnoreCase("Times New Roman") ? null : font;
        });
    }

    private static void colour(WordPage page, Paper paper, Findings findings) {
        runs(paper, findings, "màu đen", look -> {
            var colour = look.colour() == null ? "auto" : look.colour();
            return colour.equalsIgnoreCase("auto") || colour.equals("000000") ? null : "màu " + colour;
        });
    }

    private interface Fault {
        @Nullable
        String of(WordLook look);
    }

    /** Each way of being wrong is shown once, at its first words. */
    private static void runs(Paper paper, Findings findings, String expected, Fault fault) {
        Set<String> shown = new HashSet<>();
        for (var placed : paper.placed()) {
            for (var run : placed.paragraph().runs()) {
                var found = run.text().isBlank() ? null : fault.of(run.look());
                if (found != null && shown.add(found)) {
                    findings.look(PagePart.PAGE, placed.span(), found, expected);
                }
            }
        }
    }

    private static void numberMissing(WordPage page, Paper paper, Findings findings) {
        boolean longer = paper.text().length() > LETTERS_OF_A_PAGE;
        if (longer && page.sections().stream().allMatch(section -> section.number() == null)) {
            findings.look(PagePart.PAGE, null, "không có số trang", "số trang canh giữa ở lề trên");
        }
    }

    private static void number(
            WordPage page, Findings findings, Predicate<WordPage.PageNumber> wrong, String found, String expected) {
        for (var section : page.sections()) {
            var number = section.number();
            if (number != null && wrong.test(number)) {
                findings.look(PagePart.PAGE, null, found, expected);
                return;
            }
        }
    }

    private static void numberPlace(WordPage page, Paper paper, Findings findings) {
        number(page, findings, number -> !number.atTop(), "số trang ở lề dưới", "số trang ở lề trên");
    }

    private static void numberCentre(WordPage page, Paper paper, Findings findings) {
        number(
                page,
                findings,
                number -> !"center".equals(number.look().alignment()),
                "số trang không canh giữa",
                "canh giữa");
    }

    private static void numberSize(WordPage page, Paper paper, Findings findings) {
        number(
                page,
                findings,
                number -> number.look().points() < 13
                        || number.look().points() > 14
                        || number.look().isItalic(),
                "số trang cỡ khác hoặc nghiêng",
                "cỡ chữ 13 đến 14, đứng");
    }

    private static void numberFirst(WordPage page, Paper paper, Findings findings) {
        var first = page.sections().isEmpty() ? null : page.sections().getFirst();
        if (first != null && first.number() != null && first.numberOnFirst()) {
            findings.look(PagePart.PAGE, null, "trang đầu hiển thị số", "trang đầu không hiển thị số");
        }
    }

    private static void numberStart(WordPage page, Paper paper, Findings findings) {
        var first = page.sections().isEmpty() ? null : page.sections().getFirst();
        var start = first == null ? null : first.numberStart();
        if (start != null && start != 1) {
            findings.look(PagePart.PAGE, null, "số trang đánh từ " + start, "đánh từ 1");
        }
    }

    /** A list sets its own indents, a tab may stand for one. */
    private static void indent(WordPage page, Paper paper, Findings findings) {
        LookRules.eachOnce(paper, findings, Component.BODY, "1 cm hoặc 1,27 cm", placed -> {
            var paragraph = placed.paragraph();
            boolean own = Boolean.TRUE.equals(paragraph.look().listed()) || paragraph.tabbed() || paragraph.cell() > 0;
            int first =
                    paragraph.look().firstLine() == null ? 0 : paragraph.look().firstLine();
            double cm = first / PER_MM / 10;
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
            if (page != null && !placed.isEmpty() && !ruled(page, placed.getLast())) {
                Span span = placed.getLast().span();
                findings.look(component.part(), span, "không có đường kẻ", "đường kẻ ngang, nét liền");
            }
        });
    }

    /** A line is an underline, a border, or a drawing in the same cell, in this paragraph or right behind it. */
    private static boolean ruled(WordPage page, Placed placed) {
        var paragraph = placed.paragraph();
        int at = page.paragraphs().indexOf(paragraph);
        var near = page.paragraphs()
                .subList(Math.max(0, at - 1), Math.min(page.paragraphs().size(), at + 3));
        boolean drawn = near.stream()
                .anyMatch(next ->
                        next.drawing() || Boolean.TRUE.equals(next.look().ruled()));
        boolean inCell = paragraph.cell() > 0
                && page.paragraphs().stream()
                        .filter(next -> next.cell() == paragraph.cell())
                        .anyMatch(next -> next.drawing()
                                || Boolean.TRUE.equals(next.look().ruled()));
        boolean underlined =
                paragraph.runs().stream().anyMatch(run -> run.look().isUnderlined());
        return drawn
                || inCell
                || underlined
                || near.stream().anyMatch(next -> next.text().strip().matches("[-_–—]{4,}"));
    }
}
