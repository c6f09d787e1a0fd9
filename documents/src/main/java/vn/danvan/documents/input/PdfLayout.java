package vn.danvan.documents.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Puts the letters of the pages into lines, columns and tables, and those into text. */
final class PdfLayout {

    /** A number alone in the margin is the number of the page (Decree 30/2020/NĐ-CP, Annex I, Part I.7). */
    private static final double MARGIN = 0.09;

    /** Lines that are further apart than usual on their page have a paragraph between them. */
    private static final double WIDER_THAN_USUAL = 1.2;

    private final StringBuilder out = new StringBuilder();

    void add(List<PdfGlyph> glyphs, List<PdfRule> rules, double pageHeight) {
        var tables = PdfTable.of(rules);
        var outside = glyphs.stream()
                .filter(glyph -> tables.stream().noneMatch(table -> table.take(glyph)))
                .toList();
        var lines = PdfLine.of(outside);
        lines.removeIf(line -> isPageNumber(line, pageHeight));
        var sorted = tables.stream()
                .filter(table -> table.text() != null)
                .sorted(Comparator.comparingDouble(PdfTable::top))
                .toList();
        for (var table : sorted) {
            var above = lines.stream()
                    .filter(line -> line.y() < table.top() + line.size() / 2)
                    .toList();
            writeLines(above);
            lines.removeAll(above);
            startBlock();
            out.append(table.text()).append('\n');
        }
        if (!sorted.isEmpty()) {
            startBlock();
        }
        writeLines(lines);
    }

    String text() {
        return out.toString();
    }

    private static boolean isPageNumber(PdfLine line, double pageHeight) {
        return (line.y() < MARGIN * pageHeight || line.y() > (1 - MARGIN) * pageHeight)
                && line.text().matches("[-–]?\\s*\\d{1,4}\\s*[-–]?");
    }

    private void writeLines(List<PdfLine> lines) {
        double usual = usualStep(lines);
        var groups = PdfColumns.split(lines);
        for (int i = 0; i < groups.size(); i++) {
            if (i > 0) {
                startBlock();
            }
            writeGroup(groups.get(i), usual);
        }
    }

    private void writeGroup(List<PdfLine> lines, double usual) {
        PdfLine before = null;
        for (var line : lines) {
            if (before != null && line.y() - before.y() > usual * WIDER_THAN_USUAL) {
                startBlock();
            }
            out.append(line.text()).append('\n');
            before = line;
        }
    }

    private void startBlock() {
        if (out.length() > 1 && out.charAt(out.length() - 2) != '\n') {
            out.append('\n');
        }
    }

    /** Lines of one paragraph make up most of a page, and stand nearest to each other. */
    private static double usualStep(List<PdfLine> lines) {
        var steps = new ArrayList<Double>();
        for (int i = 1; i < lines.size(); i++) {
            steps.add(lines.get(i).y() - lines.get(i - 1).y());
        }
        var sorted = steps.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted.length == 0 ? Double.MAX_VALUE : sorted[sorted.length / 4];
    }
}
