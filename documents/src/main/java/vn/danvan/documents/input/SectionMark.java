package vn.danvan.documents.input;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a section as they stand in the file.
 *
 * @param parts ids of heads and feet by {@code header default}, {@code footer first} and the like
 */
record SectionMark(
        int width,
        int height,
        boolean landscape,
        int top,
        int bottom,
        int left,
        int right,
        boolean titlePage,
        @Nullable Integer numberStart,
        Map<String, String> parts) {

    static SectionMark read(XmlCursor xml) throws IOException {
        var size = new int[2];
        var margins = new int[4];
        var landscape = false;
        var titlePage = false;
        Integer start = null;
        var parts = new HashMap<String, String>();
        int level = xml.level();
        for (var name = xml.child(level); name != null; name = xml.child(level)) {
            switch (name) {
                case "pgSz" -> {
                    size = new int[] {xml.number("w", 0), xml.number("h", 0)};
                    landscape = "landscape".equals(xml.attribute("orient"));
                }
                case "pgMar" ->
                    margins = new int[] {
                        xml.number("top", 0), xml.number("bottom", 0), xml.number("left", 0), xml.number("right", 0)
                    };
                case "titlePg" -> titlePage = xml.isOn();
                case "pgNumType" ->
                    start = xml.attribute("start") == null ? null : Integer.valueOf(xml.number("start", 1));
                case "headerReference", "footerReference" ->
                    parts.put(name.substring(0, 6) + " " + xml.attribute("type", "default"), xml.attribute("id", ""));
                default -> xml.skip();
            }
        }
        return new SectionMark(
                size[0], size[1], landscape, margins[0], margins[1], margins[2], margins[3], titlePage, start, parts);
    }
}
