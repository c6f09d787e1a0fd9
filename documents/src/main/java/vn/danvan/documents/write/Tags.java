package vn.danvan.documents.write;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.pdf.Tag;
import vn.danvan.documents.write.Piece.Line;

/**
 * Says what each line is for those who have a document read to them (ISO 14289-1): headings without a gap in their levels,
 * lists, paragraphs.
 */
final class Tags {

    /** The elements of a line; label and body differ in a list only. */
    record Of(@Nullable Tag label, @Nullable Tag body) {
        /** Printed for the eye only. */
        static final Of NOTHING = new Of(null, null);
    }

    private static final Set<Role> TITLES = EnumSet.of(Role.KIND, Role.APPENDIX);

    /** They go on the heading above them. */
    private static final Set<Role> SECOND_LINES =
            EnumSet.of(Role.TITLE, Role.ENCLOSURE_TITLE, Role.APPENDIX_TITLE, Role.DIVISION_TITLE, Role.SECTION_TITLE);

    private final HeadingLevels levels = new HeadingLevels();
    private final Tag root;
    private @Nullable Tag heading;
    private @Nullable Tag list;
    private @Nullable Tag body;
    private @Nullable Tag innerList;

    Tags(Tag root) {
        this.root = root;
    }

    Of of(Line line) {
        if (!line.bullet().isEmpty()) {
            return item(line.level());
        }
        var tag = goesOnHeading(line.role()) && heading != null ? heading : single(line);
        return new Of(tag, tag);
    }

    Tag table() {
        endList();
        return root.add("Table");
    }

    /** A picture, with what it says. */
    Tag figure(String words) {
        endList();
        return root.add("Figure").saying(words);
    }

    private Tag single(Line line) {
        endList();
        int depth = depth(line);
        if (depth == 0) {
            heading = null;
            return root.add("P");
        }
        heading = root.add("H" + levels.next(depth));
        return heading;
    }

    /** Depth of a heading, the kind of the document being 1; 0 for what is none. */
    static int depth(Line line) {
        if (TITLES.contains(line.role())) {
            return 1;
        }
        return line.level() > 0 && line.bullet().isEmpty() ? line.level() + 1 : 0;
    }

    /** Whether a line is the second line of the heading above it. */
    static boolean goesOnHeading(Role role) {
        return SECOND_LINES.contains(role);
    }

    private Of item(int depth) {
        heading = null;
        if (list == null) {
            list = root.add("L");
        }
        if (depth < 2 || body == null) {
            innerList = null;
            var item = parts(list);
            body = item.body();
            return item;
        }
        if (innerList == null) {
            innerList = body.add("L");
        }
        return parts(innerList);
    }

    private static Of parts(Tag list) {
        var item = list.add("LI");
        return new Of(item.add("Lbl"), item.add("LBody"));
    }

    private void endList() {
        list = null;
        body = null;
        innerList = null;
    }
}
