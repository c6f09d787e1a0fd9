package vn.danvan.documents.write;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.write.Element.Bullet;
import vn.danvan.documents.write.Element.Paragraph;
import vn.danvan.documents.write.Element.Part;
import vn.danvan.documents.write.Element.Picture;
import vn.danvan.documents.write.Element.Table;

/** «./.» behind the last words of a body, as all models of Annex III have it. */
final class EndMark {
    private static final String MARK = "./.";

    private EndMark() {}

    /** The body with the mark; unchanged where it ends in a heading, a picture or a table, or has it already. */
    static List<Element> on(List<Element> body) {
        if (body.isEmpty()) {
            return body;
        }
        var marked = new ArrayList<>(body);
        marked.set(marked.size() - 1, on(marked.getLast()));
        return marked;
    }

    private static Element on(Element last) {
        return switch (last) {
            case Part part
            when part.children().isEmpty() ->
                new Part(part.level(), part.marker(), part.title(), on(part.text()), List.of());
            case Part part -> new Part(part.level(), part.marker(), part.title(), part.text(), on(part.children()));
            case Bullet bullet -> new Bullet(bullet.marker(), ended(bullet.text()));
            case Paragraph paragraph -> new Paragraph(ended(paragraph.text()));
            case Picture picture -> picture;
            case Table table -> table;
        };
    }

    private static @Nullable String on(@Nullable String text) {
        return text == null ? null : ended(text);
    }

    private static String ended(String text) {
        if (text.endsWith(MARK)) {
            return text;
        }
        boolean sign = text.endsWith(".") || text.endsWith(";") || text.endsWith(",");
        return (sign ? text.substring(0, text.length() - 1) : text) + MARK;
    }
}
