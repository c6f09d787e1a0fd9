package vn.danvan.documents.check;

import static vn.danvan.documents.check.Severity.ERROR;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.input.WordLook;
import vn.danvan.documents.input.WordPage;

/** Paper, margins, font and colour, Decree 30/2020/NĐ-CP, Annex I, Part I. */
final class PageRules {
    /** Twentieths of a point in a millimetre: 1440 to the inch of 25.4 mm. */
    static final double PER_MM = 1440 / 25.4;

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
            page("PAGE-COLOUR", Clauses.FONT, "Chữ màu đen.", "chữ màu xanh", "chữ màu đen", PageRules::colour));

    private PageRules() {}

    interface Look {
        void at(WordPage page, Paper paper, Findings findings);
    }

    static Rule page(String id, String clause, String demand, String wrong, String right, Look look) {
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
                        int twips = margin.applyAsInt(section);
                        double mm = twips / PER_MM;
                        double slack = page.accuracy().millimetres();
                        if (twips != WordPage.Section.UNKNOWN && (mm < least - slack || mm > most + slack)) {
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
        runs(paper, findings, "Times New Roman", (placed, look) -> {
            var font = look.font() == null ? "Times New Roman" : look.font();
            return font.equalsIgnoreCase("Times New Roman") ? null : font;
        });
    }

    private static void colour(WordPage page, Paper paper, Findings findings) {
        var components = paper.components();
        runs(paper, findings, "màu đen", (placed, look) -> {
            var colour = look.colour() == null ? "auto" : look.colour();
            if (components != null && components.isStamp(placed)) {
                return null; // stamps are red
            }
            return colour.equalsIgnoreCase("auto") || colour.equals("000000") ? null : "màu " + colour;
        });
    }

    private interface Fault {
        @Nullable
        String of(Placed placed, WordLook look);
    }

    /** Each way of being wrong is shown once, at its first words. */
    private static void runs(Paper paper, Findings findings, String expected, Fault fault) {
        Set<String> shown = new HashSet<>();
        for (var placed : paper.placed()) {
            for (var look : looks(paper, placed)) {
                var found = fault.of(placed, look);
                if (found != null && shown.add(found)) {
                    findings.look(PagePart.PAGE, placed.span(), found, expected);
                }
            }
        }
    }

    /** Programs that make a PDF take single letters from another font where one lacks them; there most letters count. */
    private static List<WordLook> looks(Paper paper, Placed placed) {
        return paper.page() != null && paper.page().accuracy() == WordPage.Accuracy.MEASURED
                ? List.of(placed.paragraph().look())
                : placed.paragraph().runs().stream()
                        .filter(run -> !run.text().isBlank())
                        .map(WordPage.Run::look)
                        .toList();
    }
}
