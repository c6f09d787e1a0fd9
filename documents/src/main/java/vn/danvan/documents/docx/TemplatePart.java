package vn.danvan.documents.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.docx.TemplateCheck.Problem;
import vn.danvan.documents.docx.TemplateNode.Field;
import vn.danvan.documents.docx.TemplateNode.Instruction;
import vn.danvan.documents.docx.TemplateNode.Literal;
import vn.danvan.documents.docx.TemplateNode.Paragraph;
import vn.danvan.documents.docx.TemplateNode.Raw;
import vn.danvan.documents.docx.TemplateNode.Row;
import vn.danvan.documents.docx.TemplateNode.Segment;
import vn.danvan.documents.docx.TemplateNode.Words;

/** One part of a template: finds its fields, and what is wrong with them. */
final class TemplatePart {
    private static final Pattern FIELD = Pattern.compile("\\{\\{([^{}]*+)\\}\\}");

    /** Fields of Word that fetch something from elsewhere when the file is opened. */
    private static final Pattern FETCHES = Pattern.compile(
            "(?i)\\s*(INCLUDETEXT|INCLUDEPICTURE|IMPORT|INCLUDE|LINK|DDE|DDEAUTO|DATABASE|RD|MACROBUTTON)\\b.*");

    private static final int EXCERPT = 60;

    private final String place;
    private final List<Problem> problems;
    private final TreeSet<String> fields = new TreeSet<>();

    private TemplatePart(String place, List<Problem> problems) {
        this.place = place;
        this.problems = problems;
    }

    /** @param nodes ready to be filled */
    record Read(List<TemplateNode> nodes, TreeSet<String> fields) {}

    /**
     * Reads the part.
     *
     * @param place how a person finds the part, such as {@code phần thân}
     * @param problems gets what is wrong
     */
    static Read read(String xml, String place, List<Problem> problems) {
        var part = new TemplatePart(place, problems);
        var nodes = part.all(TemplateParser.parse(xml), false);
        return new Read(nodes, part.fields);
    }

    private List<TemplateNode> all(List<TemplateNode> nodes, boolean inRow) {
        return nodes.stream().map(node -> one(node, inRow)).toList();
    }

    private TemplateNode one(TemplateNode node, boolean inRow) {
        return switch (node) {
            case Row(var children, var _) -> row(all(children, true));
            case Paragraph(int number, var children) -> paragraph(number, all(children, inRow), inRow);
            case Raw raw -> raw;
            case Words words -> words;
            case Instruction instruction -> instruction;
        };
    }

    /** A row that names fields of a list is repeated for each of its items. */
    private Row row(List<TemplateNode> children) {
        var lists = children.stream()
                .flatMap(TemplatePart::fieldsOfRow)
                .filter(name -> name.contains("."))
                .map(TemplatePart::list)
                .collect(Collectors.toCollection(TreeSet::new));
        if (lists.size() > 1) {
            problems.add(new Problem(
                    place,
                    "Một hàng của bảng chỉ được dùng một danh sách, hàng này dùng: " + String.join(", ", lists) + "."));
        }
        return new Row(children, lists.isEmpty() ? null : lists.first());
    }

    /** The fields in the paragraphs of a row, without those of a table within it. */
    private static Stream<String> fieldsOfRow(TemplateNode node) {
        return switch (node) {
            case Paragraph(int _, var children) -> children.stream().flatMap(TemplatePart::fieldsOfRow);
            case Words(var segments) ->
                segments.stream().filter(Field.class::isInstance).map(field -> ((Field) field).name());
            default -> Stream.empty();
        };
    }

    static String list(String name) {
        return name.substring(0, name.indexOf('.'));
    }

    private Paragraph paragraph(int number, List<TemplateNode> children, boolean inRow) {
        checkInstructions(number, children);
        var nodes = MergeFields.asWords(children);
        var text = nodes.stream().map(TemplatePart::literal).collect(Collectors.joining());
        var found = FIELD.matcher(text).results().toList();
        checkBraces(number, text);
        found.forEach(field -> checkPlace(number, name(field), inRow));
        return new Paragraph(number, split(nodes, found));
    }

    private void checkInstructions(int number, List<TemplateNode> children) {
        var instructions = new ArrayList<String>();
        var open = new StringBuilder();
        for (var child : children) {
            switch (child) {
                case Instruction(var words) -> open.append(words);
                case Raw(var xml) when xml.startsWith("<w:fldSimple") -> instructions.add(MergeFields.instruction(xml));
                case Raw(var xml)
                when xml.startsWith("<w:fldChar") -> {
                    instructions.add(open.toString());
                    open.setLength(0);
                }
                default -> {}
            }
        }
        instructions.add(open.toString());
        for (var instruction : instructions) {
            var fetches = FETCHES.matcher(instruction);
            if (fetches.matches()) {
                report(
                        number,
                        "",
                        "Trường %s của Word lấy nội dung từ nơi khác, không được dùng trong mẫu."
                                .formatted(fetches.group(1).toUpperCase(Locale.ROOT)));
            }
        }
    }

    private void checkBraces(int number, String text) {
        var rest = FIELD.matcher(text).replaceAll("");
        if (rest.contains("{{")) {
            report(number, text, "Trường mở bằng {{ nhưng không đóng bằng }} trong cùng một đoạn.");
        } else if (rest.contains("}}")) {
            report(number, text, "Dấu }} không có {{ đứng trước trong cùng một đoạn.");
        }
    }

    private void checkPlace(int number, String name, boolean inRow) {
        fields.add(name);
        if (name.contains(".") && !inRow) {
            report(number, "", "Trường danh sách {{%s}} phải đứng trong một hàng của bảng.".formatted(name));
        }
    }

    private void report(int number, String text, String message) {
        var words = text.length() > EXCERPT ? text.substring(0, EXCERPT) + "…" : text;
        problems.add(new Problem(
                "%s, đoạn %d%s".formatted(place, number, words.isBlank() ? "" : " («" + words.strip() + "»)"),
                message));
    }

    private static String literal(TemplateNode node) {
        return node instanceof Words(var segments) && segments.getFirst() instanceof Literal(var words) ? words : "";
    }

    private static String name(MatchResult field) {
        return field.group(1).strip();
    }

    /** A field takes the look of the words where it begins; the rest of it, in other runs, goes. */
    private static List<TemplateNode> split(List<TemplateNode> nodes, List<MatchResult> fields) {
        var out = new ArrayList<TemplateNode>();
        int start = 0;
        for (var node : nodes) {
            var words = literal(node);
            out.add(words.isEmpty() ? node : new Words(segments(words, start, fields)));
            start += words.length();
        }
        return out;
    }

    private static List<Segment> segments(String words, int start, List<MatchResult> fields) {
        var segments = new ArrayList<Segment>();
        int end = start + words.length();
        int at = start;
        for (var field : fields) {
            if (field.end() <= at || field.start() >= end) {
                continue;
            }
            if (field.start() >= at) {
                segments.add(new Literal(words.substring(at - start, field.start() - start)));
                segments.add(new Field(name(field)));
            }
            at = Math.min(field.end(), end);
        }
        segments.add(new Literal(words.substring(at - start)));
        return segments;
    }

    /** The name of a list that a field belongs to; null where it belongs to none. */
    static @Nullable String listOf(String name) {
        return name.contains(".") ? list(name) : null;
    }
}
