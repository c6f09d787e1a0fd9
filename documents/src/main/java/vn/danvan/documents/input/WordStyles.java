package vn.danvan.documents.input;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the styles of a Word file say about text: font, capitals, alignment, list, ruled table. */
final class WordStyles {

    /** A style that is based on itself ends here. */
    private static final int LONGEST_CHAIN = 20;

    /** What one place says; null where it leaves the matter to its base. */
    record Look(
            @Nullable String font,
            @Nullable Boolean capitals,
            @Nullable Boolean hidden,
            @Nullable String alignment,
            @Nullable String list,
            @Nullable Boolean ruled) {
        static final Look NONE = new Look(null, null, null, null, null, null);
    }

    private record Style(@Nullable String base, Look look) {}

    private final Map<String, Style> styles = new HashMap<>();
    private @Nullable String defaultParagraph;
    private Look defaults = Look.NONE;

    void read(XmlCursor xml) throws IOException {
        var root = xml.child(0);
        if (root == null) {
            return;
        }
        for (var name = xml.child(1); name != null; name = xml.child(1)) {
            switch (name) {
                case "docDefaults" -> defaults = look(xml);
                case "style" -> readStyle(xml);
                default -> xml.skip();
            }
        }
    }

    private void readStyle(XmlCursor xml) throws IOException {
        var id = xml.attribute("styleId", "");
        if ("paragraph".equals(xml.attribute("type")) && "1".equals(xml.attribute("default"))) {
            defaultParagraph = id;
        }
        var reader = new LookReader(xml);
        reader.read(xml.level());
        styles.put(id, new Style(reader.base, reader.look()));
    }

    private static Look look(XmlCursor xml) throws IOException {
        var reader = new LookReader(xml);
        reader.read(xml.level());
        return reader.look();
    }

    /** The value that the style, or the nearest of its bases, gives. */
    <T> @Nullable T find(@Nullable String style, Function<Look, @Nullable T> what) {
        var id = style;
        for (int i = 0; id != null && i < LONGEST_CHAIN; i++) {
            var found = styles.get(id);
            if (found == null) {
                break;
            }
            var value = what.apply(found.look());
            if (value != null) {
                return value;
            }
            id = found.base();
        }
        return null;
    }

    /** As {@link #find}, for a paragraph: then the style of all paragraphs, then the defaults of the file. */
    <T> @Nullable T findForParagraph(@Nullable String style, Function<Look, @Nullable T> what) {
        var value = find(style == null ? defaultParagraph : style, what);
        return value == null ? what.apply(defaults) : value;
    }

    /** Gathers the look below any element: the properties may stand in pPr, rPr or tblPr. */
    private static final class LookReader {
        private final XmlCursor xml;
        private @Nullable String base;
        private @Nullable String font;
        private @Nullable Boolean capitals;
        private @Nullable Boolean hidden;
        private @Nullable String alignment;
        private @Nullable String list;
        private @Nullable Boolean ruled;

        LookReader(XmlCursor xml) {
            this.xml = xml;
        }

        void read(int level) throws IOException {
            for (var name = xml.child(level); name != null; name = xml.child(level)) {
                switch (name) {
                    case "basedOn" -> base = xml.attribute("val");
                    case "rFonts" ->
                        font = xml.attribute("ascii") == null ? xml.attribute("hAnsi") : xml.attribute("ascii");
                    case "caps" -> capitals = xml.isOn();
                    case "vanish" -> hidden = xml.isOn();
                    case "jc" -> alignment = xml.attribute("val");
                    case "numId" -> list = xml.attribute("val");
                    case "tblBorders" -> ruled = WordTables.hasRules(xml);
                    case "pPr", "rPr", "tblPr", "numPr", "pPrDefault", "rPrDefault" -> read(xml.level());
                    default -> xml.skip();
                }
            }
        }

        Look look() {
            return new Look(font, capitals, hidden, alignment, list, ruled);
        }
    }
}
