package vn.danvan.documents.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Pages that are counted together, and what they show of paper, margins and page numbers. A margin is told only where enough
 * lines end at one edge.
 */
final class PdfSections {
    private static final double TWIPS_PER_POINT = 20;

    /** So many lines at least, and this part of all, begin at the left margin, or end at the right one. */
    private static final int LEAST_LINES = 3;

    private static final int PART_OF_LINES = 10;
    private static final double ONE_EDGE = 1;

    /** Above the first line of a page a paragraph may keep its distance: 6 points. */
    private static final double BEFORE_PARAGRAPH = 6;

    private static final double WIDEST_TOP = 25 * 72 / 25.4;

    /** A line that is narrower than this, in widths of the page, does not end at the right margin but by chance. */
    private static final double FULL_LINE = 0.6;

    private final List<PdfPageLook> all;
    private final List<PdfPageLook> pages;

    private PdfSections(List<PdfPageLook> all, List<PdfPageLook> pages) {
        this.all = all;
        this.pages = pages;
    }

    static List<WordPage.Section> of(List<PdfPageLook> pages) {
        var sections = new ArrayList<WordPage.Section>();
        int from = 0;
        for (int i = 1; i <= pages.size(); i++) {
            if (i == pages.size() || pages.get(i).opens()) {
                sections.add(new PdfSections(pages, pages.subList(from, i)).section());
                from = i;
            }
        }
        return sections;
    }

    private WordPage.Section section() {
        var first = pages.getFirst();
        var odd = pages.stream().filter(page -> !isA4(page)).findFirst().orElse(first);
        return new WordPage.Section(
                twips(odd.width()),
                twips(odd.height()),
                !odd.isUpright(),
                top(),
                bottom(),
                margin(0, PdfLine::left),
                margin(FULL_LINE, line -> -line.right()),
                first.number() == null,
                start(),
                number(),
                first.number() != null,
                pages.size());
    }

    private static boolean isA4(PdfPageLook page) {
        return Math.abs(Math.min(page.width(), page.height()) - 595) < 3
                && Math.abs(Math.max(page.width(), page.height()) - 842) < 3;
    }

    private static int twips(double points) {
        return (int) Math.round(points * TWIPS_PER_POINT);
    }

    private static List<PdfPageLook> upright(List<PdfPageLook> pages) {
        return pages.stream()
                .filter(page -> page.isUpright() && !page.lines().isEmpty())
                .toList();
    }

    private int top() {
        double top = upright(pages).stream().mapToDouble(PdfPageLook::top).min().orElse(-1);
        return top < 0
                ? WordPage.Section.UNKNOWN
                : twips(top <= WIDEST_TOP ? top : Math.max(WIDEST_TOP, top - BEFORE_PARAGRAPH));
    }

    /** A page need not be full: only too narrow a margin shows. */
    private int bottom() {
        double bottom = upright(pages).stream()
                .mapToDouble(page -> page.height() - page.bottom())
                .min()
                .orElse(Double.MAX_VALUE);
        return bottom > WIDEST_TOP ? WordPage.Section.UNKNOWN : twips(bottom);
    }

    /**
     * The outermost edge that enough lines of the whole document share, for an appendix may be short.
     *
     * @param least the width of the lines that count, in widths of the page
     * @param edge grows towards the middle of the page
     */
    private int margin(double least, ToDoubleFunction<PdfLine> edge) {
        var upright = upright(all);
        var edges = upright.stream()
                .flatMap(page ->
                        page.lines().stream().filter(line -> line.right() - line.left() >= least * page.width()))
                .mapToDouble(edge)
                .sorted()
                .toArray();
        int needed = Math.max(LEAST_LINES, edges.length / PART_OF_LINES);
        for (int i = 0; i + needed <= edges.length; i++) {
            if (edges[i + needed - 1] - edges[i] <= ONE_EDGE) {
                return twips(edges[i] < 0 ? upright.getFirst().width() + edges[i] : edges[i]);
            }
        }
        return WordPage.Section.UNKNOWN;
    }

    /** By what the pages behind the first show. */
    private WordPage.@Nullable PageNumber number() {
        for (var page : pages.subList(1, pages.size())) {
            var line = page.number();
            if (line != null) {
                var style = line.glyphs().getFirst().style();
                var look = style == null
                        ? WordLook.ofLetters("Times New Roman", 28, false, false)
                        : style.look(line.size());
                return new WordPage.PageNumber(
                        line.y() < page.height() / 2, look.alignedTo(page.isNumberCentred() ? "center" : "right"));
            }
        }
        return null;
    }

    /** What the first page would be numbered; null where the pages do not agree. */
    private @Nullable Integer start() {
        var starts = new ArrayList<Integer>();
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).number() != null) {
                starts.add(pages.get(i).printedNumber() - i);
            }
        }
        return starts.isEmpty() || starts.stream().anyMatch(start -> !Objects.equals(start, starts.getFirst()))
                ? null
                : starts.getFirst();
    }
}
