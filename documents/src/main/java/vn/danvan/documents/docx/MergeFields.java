package vn.danvan.documents.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.docx.TemplateNode.Instruction;
import vn.danvan.documents.docx.TemplateNode.Literal;
import vn.danvan.documents.docx.TemplateNode.Raw;
import vn.danvan.documents.docx.TemplateNode.Words;

/**
 * Turns Word's own merge fields into words: {@code MERGEFIELD ho_ten} with its result {@code «ho_ten»} becomes
 * «{{ho_ten}}», in the look of the result. Other fields (page numbers, dates) stay.
 */
final class MergeFields {
    private static final Pattern MERGE = Pattern.compile("(?i)\\s*MERGEFIELD\\s+\"?([^\\s\"\\\\]+)\"?.*");
    private static final Pattern INSTRUCTION = Pattern.compile("w:instr=(?:\"([^\"]*)\"|'([^']*)')");

    private final List<TemplateNode> nodes;
    private final List<TemplateNode> out = new ArrayList<>();

    private MergeFields(List<TemplateNode> nodes) {
        this.nodes = nodes;
    }

    static List<TemplateNode> asWords(List<TemplateNode> nodes) {
        var fields = new MergeFields(nodes);
        int at = 0;
        while (at < nodes.size()) {
            at = fields.take(at);
        }
        return fields.out;
    }

    /** @return behind what was taken */
    private int take(int at) {
        var node = nodes.get(at);
        if (isTag(node, "<w:fldSimple")) {
            int end = endOfSimple(at);
            var name = name(instruction(((Raw) node).xml()));
            if (name != null && end > at) {
                replace(name, at, end, false, at + 1);
                return end + 1;
            }
        }
        if (isChar(node, "begin")) {
            int end = endOfComplex(at);
            int result = separator(at, end);
            var name = end > at ? name(instructions(at, result)) : null;
            if (name != null) {
                replace(name, result, end, true, at + 1);
                return end + 1;
            }
        }
        out.add(node);
        return at + 1;
    }

    /** What the field shows becomes its name in braces; the signs of the field and its instruction go. */
    private void replace(String name, int result, int end, boolean inRun, int from) {
        boolean named = false;
        var field = new Words(List.of(new Literal("{{" + name + "}}")));
        for (int i = from; i < end; i++) {
            var node = nodes.get(i);
            if (node instanceof Words) {
                if (i > result && !named) {
                    out.add(field);
                    named = true;
                }
            } else if (!(node instanceof Instruction) && !isTag(node, "<w:fldChar") && !isTag(node, "</w:fldChar")) {
                out.add(node);
            }
        }
        if (!named) {
            if (!inRun) {
                out.add(new Raw("<w:r>"));
            }
            out.add(field);
            if (!inRun) {
                out.add(new Raw("</w:r>"));
            }
        }
    }

    private int endOfSimple(int at) {
        int depth = 0;
        for (int i = at; i < nodes.size(); i++) {
            if (isTag(nodes.get(i), "<w:fldSimple")) {
                depth++;
            } else if (isTag(nodes.get(i), "</w:fldSimple") && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private int endOfComplex(int at) {
        int depth = 0;
        for (int i = at; i < nodes.size(); i++) {
            if (isChar(nodes.get(i), "begin")) {
                depth++;
            } else if (isChar(nodes.get(i), "end") && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Where the result begins; the end where the field has none. */
    private int separator(int at, int end) {
        for (int i = at; i < end; i++) {
            if (isChar(nodes.get(i), "separate")) {
                return i;
            }
        }
        return end;
    }

    private String instructions(int from, int to) {
        var words = new StringBuilder();
        for (int i = from; i < Math.min(to, nodes.size()); i++) {
            if (nodes.get(i) instanceof Instruction(var part)) {
                words.append(part);
            }
        }
        return words.toString();
    }

    static String instruction(String tag) {
        var m = INSTRUCTION.matcher(tag);
        if (!m.find()) {
            return "";
        }
        return Escapes.remove(m.group(1) == null ? m.group(2) : m.group(1));
    }

    private static @Nullable String name(String instruction) {
        var m = MERGE.matcher(instruction);
        return m.matches() ? m.group(1) : null;
    }

    private static boolean isChar(TemplateNode node, String type) {
        return isTag(node, "<w:fldChar") && ((Raw) node).xml().contains("\"" + type + "\"");
    }

    private static boolean isTag(TemplateNode node, String start) {
        return node instanceof Raw(var xml) && xml.startsWith(start);
    }
}
