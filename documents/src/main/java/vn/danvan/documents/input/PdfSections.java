package vn.danvan.documents.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.input.PdfPageLook.Place;

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

    /** Pages whose text begins or ends no further apart do so at the same margin: 6 points. */
    private static final double ALIKE = 6;

    private static final double WIDEST_TOP = 25 * 72 / 25.4;

    /** A line that is narrower than this, in widths of the page, does not keep to a margin but by chance. */
    private static final double FULL_LINE = 0.6;

    private final List<PdfPageLook> pages;

    private PdfSections(List<PdfPageLook> pages) {
        this.pages = pages;
    }

    static List<WordPage.Section> of(List<PdfPageLook> pages) {
        var sections = new ArrayList<WordPage.Section>();
        int left = margin(pages, Place::left);
        int right = margin(pages, line -> -line.right());
        int from = 0;
        for (int i = 1; i <= pages.size(); i++) {
            if (i == pages.size() || pages.get(i).opens()) {
                sections.add(new PdfSections(pages.subList(from, i)).section(left, right));
                from = i;
            }
        }
        return sections;
    }

    private WordPage.Section section(int left, int right) {
        var first = pages.getFirst();
        var odd = pages.stream().filter(page -> !isA4(page)).findFirst().orElse(first);
        return new WordPage.Section(
                twips(odd.width()),
                twips(odd.height()),
                !odd.isUpright(),
                top(),
                bottom(),
                left,
                right,
                first.number() == null,
                start(),
                number(),
                first.number() != null,
                (int) pages.stream().filter(page -> !page.lines().isEmpty()).count());
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

    /** Where two pages begin alike, for a page may begin with a heading, or with a stamp above it. */
    private int top() {
        double top = shared(upright(pages).stream().mapToDouble(PdfPageLook::top));
        return top < 0
                ? WordPage.Section.UNKNOWN
                : twips(top <= WIDEST_TOP ? top : Math.max(WIDEST_TOP, top - BEFORE_PARAGRAPH));
    }

    /** A page need not be full: only too narrow a margin shows. */
    private int bottom() {
        double bottom = shared(upright(pages).stream().mapToDouble(page -> page.height() - page.bottom()));
        return bottom < 0 || bottom > WIDEST_TOP ? WordPage.Section.UNKNOWN : twips(bottom);
    }

    /** The narrowest margin that two pages share, or the one of the only page; below 0 where there is none. */
    private static double shared(DoubleStream margins) {
        var sorted = margins.sorted().toArray();
        if (sorted.length == 1) {
            return sorted[0];
        }
        for (int i = 0; i + 1 < sorted.length; i++) {
            if (sorted[i + 1] - sorted[i] <= ALIKE) {
                return sorted[i];
            }
        }
        return -1;
    }

    /**
     * The outermost edge that enough lines of the whole document share, for an appendix may be short. Only lines count that are
     * full, and outside of tables.
     *
     * @param edge grows towards the middle of the page
     */
    private static int margin(List<PdfPageLook> pages, ToDoubleFunction<Place> edge) {
        var upright = upright(pages);
        var edges = upright.stream()
                .flatMap(page -> page.lines().stream()
                        .filter(line -> !line.inTable() && line.right() - line.left() >= FULL_LINE * page.width()))
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
            var number = page.number();
            if (number != null) {
                var style = number.style();
                var place = number.place();
                var look = style == null
                        ? WordLook.ofLetters("Times New Roman", 28, false, false)
                        : style.look(place.size());
                return new WordPage.PageNumber(
                        place.y() < page.height() / 2, look.alignedTo(page.isNumberCentred() ? "center" : "right"));
            }
        }
        return null;
    }

    /** What the first page would be numbered; null where the pages do not agree. */
    private @Nullable Integer start() {
        var starts = new ArrayList<Integer>();
        for (int i = 0; i < pages.size(); i++) {
            var number = pages.get(i).number();
            if (number != null) {
                starts.add(number.printed() - i);
            }
        }
        return starts.isEmpty() || starts.stream().anyMatch(start -> !Objects.equals(start, starts.getFirst()))
                ? null
                : starts.getFirst();
    }
}
