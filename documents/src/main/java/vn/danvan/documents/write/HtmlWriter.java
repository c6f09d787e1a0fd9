package vn.danvan.documents.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.danvan.documents.write.Piece.Grid;
import vn.danvan.documents.write.Piece.Line;
import vn.danvan.documents.write.Piece.Pair;
import vn.danvan.documents.write.Piece.Picture;

/**
 * Writes a sheet as HTML that reads back to the same draft. Elements say what things are, classes are the names of the
 * components, numbers and dashes stand in the text as they were written; there is no style within it.
 *
 * <pre>{@code
 * String article = HtmlWriter.fragment(Sheets.of(draft)); // for a page that has a stylesheet of its own
 * String page = HtmlWriter.page(Sheets.of(draft));        // a whole page, also for the printer
 * }</pre>
 */
public final class HtmlWriter {

    private final StringBuilder out = new StringBuilder();
    private final HeadingLevels levels = new HeadingLevels();

    /** What the next line may go on: a list, or a heading that a second line belongs to. */
    private String open = "";

    private HtmlWriter() {}

    /** An {@code article} for a web page. */
    public static String fragment(Sheet sheet) {
        var writer = new HtmlWriter();
        writer.out.append("<article class=\"official-document\" lang=\"vi\">\n");
        sheet.sections().forEach(writer::section);
        if (sheet.foot() != null) {
            writer.line(sheet.foot());
        }
        return writer.out.append("</article>\n").toString();
    }

    /** A whole page that looks and prints like the paper. */
    public static String page(Sheet sheet) {
        return """
                <!DOCTYPE html>
                <html lang="vi">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width">
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                %s</body>
                </html>
                """.formatted(escaped(sheet.title()), stylesheet(), fragment(sheet));
    }

    /** The look of the paper, for pages that show a fragment. */
    public static String stylesheet() {
        try (var css = Objects.requireNonNull(HtmlWriter.class.getResourceAsStream("official-document.css"))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private void section(Section section) {
        out.append(section.landscape() ? "<section class=\"landscape\">\n" : "<section>\n");
        boolean head = true;
        for (var piece : section.pieces()) {
            switch (piece) {
                case Line line -> line(line);
                case Pair pair -> pair(pair, head ? "header" : "footer");
                case Picture picture -> picture(picture);
                case Grid grid -> grid(grid);
            }
            head &= piece instanceof Pair;
        }
        close();
        out.append("</section>\n");
    }

    private void line(Line line) {
        if (!line.bullet().isEmpty()) {
            item(line);
        } else if (Tags.goesOnHeading(line.role()) && open.startsWith("</h")) {
            out.append("<br>");
            span(line);
        } else {
            close();
            int depth = Tags.depth(line);
            var element = depth > 0 ? "h" + levels.next(depth) : "p";
            start(element, line.role());
            words(line);
            if (depth > 0) {
                open = "</" + element + ">\n";
            } else {
                out.append("</").append(element).append(">\n");
            }
        }
    }

    private void item(Line line) {
        if (!open.equals("</ul>\n")) {
            close();
            out.append("<ul>\n");
            open = "</ul>\n";
        }
        start("li", line.role());
        words(line);
        out.append("</li>\n");
    }

    private void close() {
        out.append(open);
        open = "";
    }

    private void pair(Pair pair, String element) {
        close();
        out.append('<').append(element).append(">\n");
        column(pair.left());
        column(pair.right());
        out.append("</").append(element).append(">\n");
    }

    /** The lines of a column are one paragraph, but for lists, room to sign, stamps, and the abstract of a letter. */
    private void column(List<Line> lines) {
        out.append("<div>\n");
        for (var line : lines) {
            if (!line.bullet().isEmpty()) {
                item(line);
            } else if (line.words().isEmpty()) {
                close();
                start("div", line.role());
                out.append("</div>\n");
            } else {
                lineOfColumn(line);
            }
        }
        close();
        out.append("</div>\n");
    }

    private void lineOfColumn(Line line) {
        boolean apart = line.role() == Role.LETTER_TITLE || line.role().look().isFramed();
        if (open.equals("</p>\n") && !apart) {
            out.append("<br>\n");
        } else {
            close();
            out.append("<p>");
            open = "</p>\n";
        }
        span(line);
    }

    private void grid(Grid grid) {
        close();
        out.append("<table>\n");
        int heads = Math.max(1, grid.headRows());
        for (int i = 0; i < grid.rows().size(); i++) {
            out.append("<tr>");
            for (var cell : grid.rows().get(i)) {
                cell(cell, i < heads ? "th" : "td");
            }
            out.append("</tr>\n");
        }
        out.append("</table>\n");
    }

    private void picture(Picture picture) {
        close();
        out.append("<figure><img src=\"data:image/png;base64,")
                .append(Base64.getEncoder().encodeToString(picture.png().content()))
                .append("\" alt=\"")
                .append(escaped(picture.words()).replace("\"", "&quot;"))
                .append("\"></figure>\n");
    }

    private void cell(Line cell, String element) {
        start(element, cell.role());
        words(cell);
        out.append("</").append(element).append('>');
    }

    private void span(Line line) {
        start("span", line.role());
        words(line);
        out.append("</span>");
    }

    private void start(String element, Role role) {
        out.append('<').append(element).append(" class=\"");
        out.append(role.name().toLowerCase(Locale.ROOT).replace('_', '-')).append("\">");
    }

    private void words(Line line) {
        if (!line.bullet().isEmpty()) {
            out.append(escaped(line.bullet())).append(' ');
        }
        for (var run : line.runs()) {
            out.append(run.bold() ? "<b>" : "").append(escaped(run.text())).append(run.bold() ? "</b>" : "");
        }
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
