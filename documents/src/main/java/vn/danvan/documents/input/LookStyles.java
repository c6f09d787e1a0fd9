package vn.danvan.documents.input;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The styles of a Word file, with all they say of looks; a style takes from its base what it leaves open. */
final class LookStyles {
    /** A style that is based on itself ends here. */
    private static final int LONGEST_CHAIN = 20;

    private record Style(@Nullable String base, WordLook look) {}

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, String> themeFonts;
    private @Nullable String defaultParagraph;
    private WordLook defaults = WordLook.NONE;

    /** @param themeFonts typefaces of the theme by {@code minor} and {@code major} */
    LookStyles(Map<String, String> themeFonts) {
        this.themeFonts = themeFonts;
    }

    void read(XmlCursor xml) throws IOException {
        if (xml.child(0) == null) {
            return;
        }
        for (var name = xml.child(1); name != null; name = xml.child(1)) {
            switch (name) {
                case "docDefaults" -> defaults = look(xml, new LookReader(themeFonts));
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
        var reader = new LookReader(themeFonts);
        var look = look(xml, reader);
        styles.put(id, new Style(reader.base(), look));
    }

    private static WordLook look(XmlCursor xml, LookReader reader) throws IOException {
        reader.read(xml);
        return reader.look();
    }

    LookReader reader() {
        return new LookReader(themeFonts);
    }

    /** What a style and its bases say. */
    WordLook of(@Nullable String style) {
        var look = WordLook.NONE;
        var id = style;
        for (int i = 0; id != null && i < LONGEST_CHAIN; i++) {
            var found = styles.get(id);
            if (found == null) {
                break;
            }
            look = look.over(found.look());
            id = found.base();
        }
        return look;
    }

    /** As {@link #of}, for a paragraph: then the defaults of the file. */
    WordLook ofParagraph(@Nullable String style) {
        return of(style == null ? defaultParagraph : style).over(defaults);
    }
}
