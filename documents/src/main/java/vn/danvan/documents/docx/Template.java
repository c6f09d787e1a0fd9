package vn.danvan.documents.docx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.docx.TemplateCheck.Problem;
import vn.danvan.documents.input.Limits;
import vn.danvan.documents.input.WordParts;

/**
 * A Word file of an office with merge fields (mẫu có trường trộn): «{{ho_ten}}» in the text, even where Word split it
 * over several runs, or Word's own {@code MERGEFIELD ho_ten}. A table row with fields of a list, «{{nhiem_vu.ten}}»,
 * is repeated for each item.
 *
 * <pre>{@code
 * switch (Template.check(bytes, Set.of("ho_ten"), Limits.STANDARD)) {
 *     case Usable(var template, var fields) -> keep(template);
 *     case Faulty(var problems) -> show(problems);
 * }
 * }</pre>
 */
public final class Template {
    private static final Pattern FILLED =
            Pattern.compile("word/(?:document|header\\d*|footer\\d*|footnotes|endnotes)\\.xml");

    private final Map<String, byte[]> parts;
    private final Map<String, List<TemplateNode>> filled;
    private final SequencedSet<String> fields;

    private Template(Map<String, byte[]> parts, Map<String, List<TemplateNode>> filled, SequencedSet<String> fields) {
        this.parts = parts;
        this.filled = filled;
        this.fields = fields;
    }

    /**
     * Checks an uploaded file; never throws for what it may hold.
     *
     * @param known the names that may stand in it, those of lists with their stop
     */
    public static TemplateCheck check(byte[] content, Set<String> known, Limits limits) {
        return switch (WordParts.unpack(content, limits)) {
            case WordParts.Refused(var _, var message) ->
                new TemplateCheck.Faulty(List.of(new Problem("tệp", message)));
            case WordParts.Parts(var parts) -> check(parts, known);
        };
    }

    private static TemplateCheck check(Map<String, byte[]> parts, Set<String> known) {
        var problems = new ArrayList<>(TemplateSafety.problems(parts));
        var filled = new LinkedHashMap<String, List<TemplateNode>>();
        var fields = new TreeSet<String>();
        parts.forEach((name, content) -> {
            if (FILLED.matcher(name).matches()) {
                var read = TemplatePart.read(text(content), place(name), problems);
                read.fields().stream()
                        .filter(field -> !known.contains(field))
                        .forEach(field -> problems.add(
                                new Problem(place(name), "Không có trường nào tên là «%s».".formatted(field))));
                filled.put(name, read.nodes());
                fields.addAll(read.fields());
            }
        });
        return problems.isEmpty()
                ? new TemplateCheck.Usable(new Template(parts, filled, fields), fields)
                : new TemplateCheck.Faulty(problems);
    }

    private static String place(String part) {
        if (part.startsWith("word/document")) {
            return "phần thân";
        }
        return part.startsWith("word/header")
                ? "đầu trang"
                : part.startsWith("word/footer") ? "chân trang" : "chú thích";
    }

    /** Fills in the values, which are words and nothing else: whatever signs they hold, they change no markup. */
    public TemplateFilling fill(TemplateValues values) {
        var missing = missing(values);
        if (!missing.isEmpty()) {
            return new TemplateFilling.Missing(missing);
        }
        var zip = new WordZip();
        parts.forEach((name, content) -> {
            var nodes = filled.get(name);
            if (nodes != null) {
                var xml = new Xml();
                nodes.forEach(node -> write(node, values, null, xml));
                zip.part(name, xml.toString());
            } else if (name.equals("[Content_Types].xml")) {
                zip.part(
                        name,
                        text(content).replace("wordprocessingml.template.main", "wordprocessingml.document.main"));
            } else {
                zip.part(name, content);
            }
        });
        return new TemplateFilling.Filled(zip.bytes());
    }

    private List<String> missing(TemplateValues values) {
        var missing = new ArrayList<String>();
        for (var field : fields) {
            var list = TemplatePart.listOf(field);
            if (list == null || !values.lists().containsKey(list)) {
                if (list != null || values.value(field, null) == null) {
                    missing.add(field);
                }
                continue;
            }
            var items = values.lists().get(list);
            for (int i = 0; items != null && i < items.size(); i++) {
                if (values.value(field, items.get(i)) == null) {
                    missing.add("%s (%d)".formatted(field, i + 1));
                }
            }
        }
        return missing;
    }

    private static void write(TemplateNode node, TemplateValues values, @Nullable Map<String, String> item, Xml xml) {
        switch (node) {
            case TemplateNode.Raw(var markup) -> xml.tag(markup);
            case TemplateNode.Instruction(var words) ->
                xml.tag("<w:instrText xml:space=\"preserve\">").words(words).tag("</w:instrText>");
            case TemplateNode.Words(var segments) -> writeWords(segments, values, item, xml);
            case TemplateNode.Paragraph(int _, var children) ->
                children.forEach(child -> write(child, values, item, xml));
            case TemplateNode.Row(var children, var list) -> {
                var items = list == null ? null : values.lists().get(list);
                if (items == null) {
                    children.forEach(child -> write(child, values, item, xml));
                } else {
                    items.forEach(each -> children.forEach(child -> write(child, values, each, xml)));
                }
            }
        }
    }

    private static void writeWords(
            List<TemplateNode.Segment> segments, TemplateValues values, @Nullable Map<String, String> item, Xml xml) {
        xml.tag("<w:t xml:space=\"preserve\">");
        for (var segment : segments) {
            switch (segment) {
                case TemplateNode.Literal(var words) -> xml.words(words);
                case TemplateNode.Field(var name) -> writeLines(String.valueOf(values.value(name, item)), xml);
            }
        }
        xml.tag("</w:t>");
    }

    /** A line end in a value is one on the paper. */
    private static void writeLines(String value, Xml xml) {
        var gap = "";
        for (var line : value.lines().toList()) {
            xml.tag(gap).words(line);
            gap = "</w:t><w:br/><w:t xml:space=\"preserve\">";
        }
    }

    private static String text(byte[] part) {
        return new String(part, StandardCharsets.UTF_8);
    }
}
