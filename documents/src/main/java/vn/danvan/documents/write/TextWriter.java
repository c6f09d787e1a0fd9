package vn.danvan.documents.write;

import vn.danvan.documents.write.Look.Rule;
import vn.danvan.documents.write.Piece.Grid;
import vn.danvan.documents.write.Piece.Line;
import vn.danvan.documents.write.Piece.Pair;
import vn.danvan.documents.write.Piece.Picture;

/**
 * Writes a sheet as plain text that reads back to the same draft: one line a paragraph, a blank line between paragraphs, the
 * left column before the right one, the cells of a table between bars, a row of dashes for a rule, the foot of the first page
 * at the end.
 *
 * <pre>{@code
 * String text = TextWriter.write(Sheets.of(draft));
 * }</pre>
 */
public final class TextWriter {
    private static final String RULE = "-------";

    private final StringBuilder out = new StringBuilder();

    private TextWriter() {}

    public static String write(Sheet sheet) {
        var writer = new TextWriter();
        sheet.sections().forEach(section -> section.pieces().forEach(writer::add));
        if (sheet.foot() != null) {
            writer.out.append("\n\n").append(sheet.foot().text());
        }
        return writer.out.append('\n').toString();
    }

    private void add(Piece piece) {
        switch (piece) {
            case Line line -> add(line, isClose(line.role()) ? "\n" : "\n\n");
            case Pair(var _, var left, var right) -> {
                addColumn(left);
                addColumn(right);
            }
            case Picture(var _, var words) -> add(Line.of(Role.PARAGRAPH, "[" + words + "]"), "\n\n");
            case Grid grid -> addGrid(grid);
        }
    }

    /** The second line of a heading stands right below the first. */
    private static boolean isClose(Role role) {
        return switch (role) {
            case TITLE, ENCLOSURE_TITLE, DIVISION_TITLE, SECTION_TITLE, ADDRESSEE_ITEM -> true;
            default -> false;
        };
    }

    private void addColumn(Iterable<Line> lines) {
        var gap = "\n\n";
        for (var line : lines) {
            add(line, line.role() == Role.LETTER_TITLE || line.role().look().isFramed() ? "\n\n" : gap);
            gap = "\n";
        }
    }

    private void add(Line line, String gap) {
        var words = line.text();
        if (!words.isEmpty()) {
            out.append(out.isEmpty() ? "" : gap).append(words);
        }
        if (line.role().look().rule() != Rule.NONE) {
            out.append('\n').append(RULE);
        }
    }

    private void addGrid(Grid grid) {
        var gap = "\n\n";
        for (var row : grid.rows()) {
            out.append(out.isEmpty() ? "" : gap).append('|');
            row.forEach(cell -> out.append(' ').append(barFree(cell.text())).append(" |"));
            gap = "\n";
        }
    }

    /** A bar within a cell would end it. */
    private static String barFree(String words) {
        return words.replace('|', '¦');
    }
}
