package vn.danvan.documents.docx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.danvan.documents.docx.TemplateCheck.Problem;

/** What a template must not bring along: programs, other files inside it, pieces that are fetched when it is opened. */
final class TemplateSafety {
    private static final Pattern RELATION = Pattern.compile("<(?:\\w+:)?Relationship\\s[^>]*>");
    private static final Pattern TYPE = Pattern.compile("\\sType\\s*=\\s*[\"']([^\"']*)[\"']");
    private static final Pattern OUTSIDE = Pattern.compile("\\sTargetMode\\s*=\\s*[\"']External[\"']");

    private TemplateSafety() {}

    static List<Problem> problems(Map<String, byte[]> parts) {
        var problems = new ArrayList<Problem>();
        parts.forEach((name, content) -> {
            var lower = name.toLowerCase(Locale.ROOT);
            if (lower.endsWith("vbaproject.bin") || lower.endsWith("vbadata.xml")) {
                problems.add(new Problem(name, "Tệp có macro; hãy lưu lại thành DOCX không macro."));
            } else if (lower.startsWith("word/embeddings/") || lower.startsWith("word/activex/")) {
                problems.add(new Problem(name, "Tệp có đối tượng nhúng (OLE); hãy thay bằng chữ, bảng hoặc ảnh."));
            } else if (lower.endsWith(".rels")) {
                addOutside(name, new String(content, StandardCharsets.UTF_8), problems);
            } else if (name.equals("[Content_Types].xml")
                    && new String(content, StandardCharsets.UTF_8).contains("macroEnabled")) {
                problems.add(new Problem("tệp", "Tệp thuộc dạng có macro; hãy lưu lại thành DOCX."));
            }
        });
        return problems;
    }

    /** A link that a reader may click stays; everything else from outside is fetched without being asked for. */
    private static void addOutside(String name, String xml, List<Problem> problems) {
        var relations = RELATION.matcher(xml);
        while (relations.find()) {
            var type = TYPE.matcher(relations.group());
            var kind = type.find() ? type.group(1).substring(type.group(1).lastIndexOf('/') + 1) : "";
            if (kind.equals("aFChunk")) {
                problems.add(new Problem(name, "Tệp nhúng một tài liệu khác; hãy chép nội dung của nó vào mẫu."));
            } else if (OUTSIDE.matcher(relations.group()).find() && !kind.equals("hyperlink")) {
                problems.add(new Problem(
                        name, "Tệp lấy nội dung từ bên ngoài (%s); hãy nhúng hẳn vào tệp.".formatted(kind)));
            }
        }
    }
}
