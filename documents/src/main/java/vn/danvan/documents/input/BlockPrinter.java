package vn.danvan.documents.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes blocks as text: a blank line between paragraphs, the lines of a heading together, the cells of a ruled table
 * between bars, and the cells of any other table one after the other, so that the two columns of a head stay apart.
 */
final class BlockPrinter {

    /** A table that holds one of these only puts texts side by side, ruled or not. Decree 30/2020/NĐ-CP, Annex I. */
    private static final List<String> WORDS_OF_HEAD_AND_FOOT =
            List.of("cộng hòa xã hội", "cộng hoà xã hội", "độc lập", "nơi nhận", "đảng cộng sản việt nam");

    private final Limits limits;
    private final StringBuilder out = new StringBuilder();
    private final List<String> notes = new ArrayList<>();

    BlockPrinter(Limits limits) {
        this.limits = limits;
    }

    String print(List<WordBlock> blocks) throws Refusal {
        write(blocks, "\n\n");
        writeNotes();
        return out.toString();
    }

    private void write(List<WordBlock> blocks, String gap) throws Refusal {
        var afterCentred = false;
        for (var block : blocks) {
            switch (block) {
                case WordBlock.Paragraph paragraph -> {
                    if (!paragraph.text().isBlank()) {
                        writeLine(paragraph.text(), afterCentred && paragraph.centred() ? "\n" : gap);
                    }
                    notes.addAll(paragraph.notes());
                    afterCentred = paragraph.centred() && !paragraph.text().isBlank();
                    if (gap.equals("\n\n") && !paragraph.centred()) {
                        writeNotes();
                    }
                }
                case WordBlock.Table table -> {
                    afterCentred = false;
                    if (isGrid(table)) {
                        writeGrid(table);
                    } else {
                        writeSideBySide(table);
                    }
                }
            }
        }
    }

    private void writeLine(String line, String gap) throws Refusal {
        if (out.length() + line.length() > limits.characters()) {
            throw Refusal.tooMuchText(limits);
        }
        out.append(out.isEmpty() ? "" : gap).append(line);
    }

    private void writeNotes() throws Refusal {
        for (var note : notes) {
            writeLine(note, "\n\n");
        }
        notes.clear();
    }

    private static boolean isGrid(WordBlock.Table table) {
        if (!table.ruled() || table.rows().stream().allMatch(row -> row.size() < 2)) {
            return false;
        }
        return table.rows().stream()
                .limit(3)
                .flatMap(List::stream)
                .map(cell -> oneLine(cell).toLowerCase(Locale.ROOT))
                .noneMatch(cell -> WORDS_OF_HEAD_AND_FOOT.stream().anyMatch(cell::contains));
    }

    private void writeGrid(WordBlock.Table table) throws Refusal {
        var gap = "\n\n";
        for (var row : table.rows()) {
            var line = new StringBuilder("|");
            row.forEach(cell -> line.append(GridCell.of(oneLine(cell))));
            writeLine(line.toString(), gap);
            gap = "\n";
        }
    }

    private void writeSideBySide(WordBlock.Table table) throws Refusal {
        for (var row : table.rows()) {
            for (var cell : row) {
                int before = out.length();
                write(cell, "\n");
                if (before > 0 && out.length() > before) {
                    out.insert(before, '\n');
                }
            }
        }
    }

    private static String oneLine(List<WordBlock> cell) {
        var text = new StringBuilder();
        for (var block : cell) {
            switch (block) {
                case WordBlock.Paragraph paragraph ->
                    text.append(paragraph.text()).append(' ');
                case WordBlock.Table table ->
                    table.rows()
                            .forEach(row -> row.forEach(
                                    inner -> text.append(oneLine(inner)).append(' ')));
            }
        }
        return text.toString().replaceAll("\\s+", " ").strip();
    }
}
