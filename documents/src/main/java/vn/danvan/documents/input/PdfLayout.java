package vn.danvan.documents.input;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts the letters of the pages into lines, columns and tables, and those into text. */
final class PdfLayout {

    /** A number alone in the margin is the number of the page (Decree 30/2020/NĐ-CP, Annex I, Part I.7). */
    private static final double MARGIN = 0.09;

    /** Lines that are further apart than usual on their page have a paragraph between them. */
    private static final double WIDER_THAN_USUAL = 1.2;

    /** So few lines of a page tell little of how far its lines stand apart; then the page before is asked too. */
    private static final int FEW = 10;

    /** {@code 2}, and as many write it {@code - 2 -}, {@code Trang 2}, {@code 2/5}. */
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?iu)[-–]?\\s*(?:trang\\s*)?\\d{1,4}(?:\\s*/\\s*\\d{1,4})?\\s*[-–]?");

    private final @Nullable PdfLooks looks;
    private final StringBuilder out = new StringBuilder();
    private String foot = "";

    /** From one line of a paragraph to the next, in sizes of the font. */
    private double usual = Double.MAX_VALUE;

    /** What was written last, unless a table or a gap stands behind it. */
    private @Nullable PdfLine last;

    /** The first row of the table behind which nothing was written yet. */
    private @Nullable String tableHead;

    PdfLayout() {
        this(null);
    }

    /** {@code looks} is told of each line, in the order of the text. */
    PdfLayout(@Nullable PdfLooks looks) {
        this.looks = looks;
    }

    /** A page: the letters outside of its tables, and the tables. */
    void add(List<PdfGlyph> glyphs, List<PdfTable> tables, double pageHeight) {
        var lines = PdfLine.of(glyphs);
        lines.removeIf(line -> isPageNumber(line, pageHeight));
        if (out.isEmpty()) {
            takeFoot(lines, pageHeight);
        }
        usual = lines.size() < FEW ? Math.min(usual, usualStep(lines)) : usualStep(lines);
        var downwards = tables.stream()
                .sorted(Comparator.comparingDouble(PdfTable::top))
                .toList();
        for (var table : downwards) {
            var rows = table.rows();
            if (rows.isEmpty()) {
                continue;
            }
            var above = lines.stream()
                    .filter(line -> line.y() < table.top() + line.size() / 2)
                    .toList();
            writeLines(above);
            lines.removeAll(above);
            writeRows(rows);
        }
        writeLines(lines);
    }

    String text() {
        return foot.isEmpty() ? out.toString() : out + "\n" + foot + "\n";
    }

    /** The address of the agency at the foot of the first page (box 13) stands behind the text, and not in the midst of it. */
    private void takeFoot(List<PdfLine> lines, double pageHeight) {
        var below = lines.subList(PdfFoot.start(lines, pageHeight), lines.size());
        foot = below.stream().map(PdfLine::text).collect(Collectors.joining(" "));
        if (looks != null) {
            looks.foot(below);
        }
        below.clear();
    }

    static boolean isPageNumber(PdfLine line, double pageHeight) {
        return (line.y() < MARGIN * pageHeight || line.y() > (1 - MARGIN) * pageHeight)
                && PAGE_NUMBER.matcher(line.text()).matches();
    }

    /** A table that goes on on the next page is one table; its head may be printed again there. */
    private void writeRows(List<String> rows) {
        if (tableHead == null) {
            startBlock();
        }
        int first = rows.getFirst().equals(tableHead) ? 1 : 0;
        rows.subList(first, rows.size()).forEach(row -> out.append(row).append('\n'));
        tableHead = tableHead == null ? rows.getFirst() : tableHead;
        last = null;
    }

    private void writeLines(List<PdfLine> lines) {
        var groups = PdfColumns.split(lines);
        for (int i = 0; i < groups.size(); i++) {
            writeGroup(groups.get(i), i > 0);
        }
    }

    private void writeGroup(List<PdfLine> lines, boolean apart) {
        PdfLine before = null;
        for (var line : lines) {
            boolean gap = before == null ? apart : step(before, line) > usual * WIDER_THAN_USUAL;
            write(line, gap);
            before = line;
        }
    }

    private void write(PdfLine line, boolean gap) {
        boolean goesOn = last != null && line.goesOn(last);
        if (looks != null) {
            looks.line(line, goesOn);
        }
        if (goesOn) {
            joinLast();
        } else if (tableHead != null || gap || (last != null && line.y() < last.y() && line.isOther(last))) {
            startBlock();
        }
        out.append(line.text()).append('\n');
        last = line;
    }

    /** Takes back the end of the line, and the sign that a word was cut there. */
    private void joinLast() {
        out.setLength(out.length() - 1);
        if (out.charAt(out.length() - 1) == PdfLine.WORD_GOES_ON) {
            out.setLength(out.length() - 1);
        } else {
            out.append(' ');
        }
    }

    private void startBlock() {
        last = null;
        tableHead = null;
        if (out.length() > 1 && out.charAt(out.length() - 2) != '\n') {
            out.append('\n');
        }
    }

    /** From one baseline to the next, in sizes of the font. */
    private static double step(PdfLine before, PdfLine line) {
        return (line.y() - before.y()) / Math.max(before.size(), line.size());
    }

    /** Lines of one paragraph make up most of a page, and stand nearest to each other. */
    private static double usualStep(List<PdfLine> lines) {
        var steps = new double[Math.max(0, lines.size() - 1)];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = step(lines.get(i), lines.get(i + 1));
        }
        Arrays.sort(steps);
        return steps.length == 0 ? Double.MAX_VALUE : steps[steps.length / 4];
    }
}
