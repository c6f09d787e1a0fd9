package vn.danvan.documents.input;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The paragraphs and tables of a web page, as a browser lays them out. */
final class HtmlBlocks {

    private static final Set<String> PARAGRAPHS = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "blockquote",
            "pre",
            "center",
            "section",
            "article",
            "header",
            "footer",
            "main",
            "form",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "address",
            "figure",
            "figcaption",
            "hr");
    private static final Pattern FONT = Pattern.compile("font-family\\s*:\\s*[\"']?([^;,\"']+)");
    private static final Pattern NO_BORDER =
            Pattern.compile("border(?:-[a-z]+)?\\s*:\\s*(?:none|0)|border-style\\s*:\\s*none");

    /** {@code - }, {@code 1. }, {@code a) }: an item that shows its sign in its words gets no other. */
    private static final Pattern OWN_SIGN = Pattern.compile("(?:[-+–•*]|\\d{1,3}[.)]|\\p{L}[.)])\\s");

    private final Limits limits;
    private final int outerDepth;
    private final List<WordBlock> blocks = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final IdentityHashMap<Element, Integer> counts = new IdentityHashMap<>();
    private String marker = "";
    private boolean centred;
    private int characters;

    HtmlBlocks(Limits limits) {
        this(limits, 0);
    }

    private HtmlBlocks(Limits limits, int outerDepth) {
        this.limits = limits;
        this.outerDepth = outerDepth;
    }

    List<WordBlock> read(Element element) throws Refusal {
        read(element, null, false, outerDepth);
        endParagraph();
        return blocks;
    }

    private void read(Node node, @Nullable String font, boolean inCentre, int depth) throws Refusal {
        if (depth > limits.depth()) {
            throw Refusal.tooDeep();
        }
        if (node instanceof TextNode text) {
            append(LegacyRuns.mark(text.getWholeText().replaceAll("[\\s\\u00A0]+", " "), font));
        } else if (node instanceof Element element) {
            readElement(element, font, inCentre, depth);
        }
    }

    private void readElement(Element element, @Nullable String font, boolean inCentre, int depth) throws Refusal {
        var name = element.normalName();
        switch (name) {
            case "br" -> append("\n");
            case "table" -> {
                endParagraph();
                blocks.add(table(element, depth));
            }
            default -> {
                var isParagraph = PARAGRAPHS.contains(name);
                var centre = inCentre || isCentred(element);
                if (isParagraph) {
                    endParagraph();
                }
                centred = centre;
                if (name.equals("li")) {
                    marker = marker(element);
                }
                var inner = font(element, font);
                for (var child : element.childNodes()) {
                    read(child, inner, centre, depth + 1);
                }
                if (isParagraph) {
                    endParagraph();
                }
            }
        }
    }

    private String marker(Element item) {
        var list = item.parent();
        if (list == null || !list.normalName().equals("ol")) {
            return "- ";
        }
        int number = counts.merge(list, start(list), (before, start) -> before + 1);
        var format =
                switch (list.attr("type")) {
                    case "I" -> "upperRoman";
                    case "i" -> "lowerRoman";
                    case "A" -> "upperLetter";
                    case "a" -> "lowerLetter";
                    default -> "decimal";
                };
        return ListMarkers.number(number, format) + (format.endsWith("Letter") ? ") " : ". ");
    }

    private static int start(Element list) {
        int start = ListMarkers.parsed(list.attr("start"));
        return start < 0 ? 1 : start;
    }

    private static boolean isCentred(Element element) {
        return element.normalName().equals("center")
                || element.attr("align").equalsIgnoreCase("center")
                || element.attr("style")
                        .replace(" ", "")
                        .toLowerCase(Locale.ROOT)
                        .contains("text-align:center");
    }

    private static @Nullable String font(Element element, @Nullable String inherited) {
        if (element.hasAttr("face")) {
            return element.attr("face");
        }
        var family = FONT.matcher(element.attr("style"));
        return family.find() ? family.group(1) : inherited;
    }

    private WordBlock.Table table(Element table, int depth) throws Refusal {
        var rows = new ArrayList<List<List<WordBlock>>>();
        var ruled = hasBorder(table);
        for (var row : table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr")) {
            var cells = new ArrayList<List<WordBlock>>();
            for (var cell : row.children()) {
                cells.add(new HtmlBlocks(limits, depth + 1).read(cell));
                ruled |= cell.normalName().equals("th") || hasBorder(cell);
            }
            rows.add(cells);
        }
        return new WordBlock.Table(rows, ruled);
    }

    private static boolean hasBorder(Element element) {
        var border = element.attr("border");
        var style = element.attr("style").toLowerCase(Locale.ROOT);
        return (!border.isEmpty() && !border.equals("0"))
                || (style.contains("border") && !NO_BORDER.matcher(style).find());
    }

    private void append(String piece) throws Refusal {
        characters += piece.length();
        if (characters > limits.characters()) {
            throw Refusal.tooMuchText(limits);
        }
        line.append(piece);
    }

    private void endParagraph() {
        var text = line.toString()
                .replaceAll("[ \\t]+", " ")
                .replaceAll(" ?\\n ?", "\n")
                .strip();
        if (!text.isEmpty()) {
            var sign = OWN_SIGN.matcher(text).lookingAt() ? "" : marker;
            blocks.add(new WordBlock.Paragraph(sign + text, centred, List.of()));
            marker = "";
        }
        line.setLength(0);
    }
}
