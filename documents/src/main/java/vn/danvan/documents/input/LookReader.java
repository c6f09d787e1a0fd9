package vn.danvan.documents.input;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers the look that the properties below an element give ({@code pPr}, {@code rPr}, also within a style). */
final class LookReader {
    private final Map<String, String> themeFonts;
    private @Nullable String base;
    private @Nullable String style;
    private @Nullable String font;
    private @Nullable Integer halfPoints;
    private @Nullable Boolean bold;
    private @Nullable Boolean italic;
    private @Nullable Boolean capitals;
    private @Nullable Boolean underlined;
    private @Nullable String colour;
    private @Nullable String alignment;
    private @Nullable Integer firstLine;
    private @Nullable Integer before;
    private @Nullable Integer after;
    private @Nullable Integer line;
    private @Nullable String lineRule;
    private @Nullable Boolean ruled;
    private @Nullable Boolean listed;

    LookReader(Map<String, String> themeFonts) {
        this.themeFonts = themeFonts;
    }

    void read(XmlCursor xml) throws IOException {
        int level = xml.level();
        for (var name = xml.child(level); name != null; name = xml.child(level)) {
            take(name, xml);
        }
    }

    /** Takes what the element at hand says. */
    void take(String name, XmlCursor xml) throws IOException {
        switch (name) {
            case "basedOn" -> base = xml.attribute("val");
            case "pStyle", "rStyle" -> style = xml.attribute("val");
            case "pPr", "rPr", "pPrDefault", "rPrDefault" -> read(xml);
            case "jc" -> alignment = xml.attribute("val");
            case "ind" -> readIndent(xml);
            case "spacing" -> readSpacing(xml);
            case "pBdr" -> ruled = hasLine(xml);
            case "numPr" -> {
                listed = true;
                xml.skip();
            }
            default -> takeOfWords(name, xml);
        }
    }

    private void takeOfWords(String name, XmlCursor xml) throws IOException {
        switch (name) {
            case "rFonts" -> font = font(xml);
            case "sz" -> halfPoints = xml.number("val", 0);
            case "b" -> bold = xml.isOn();
            case "i" -> italic = xml.isOn();
            case "caps" -> capitals = xml.isOn();
            case "u" -> underlined = !"none".equals(xml.attribute("val"));
            case "color" -> colour = xml.attribute("val");
            default -> xml.skip();
        }
    }

    private @Nullable String font(XmlCursor xml) {
        var theme = xml.attribute("asciiTheme");
        if (theme != null) {
            return themeFonts.get(theme.startsWith("major") ? "major" : "minor");
        }
        return xml.attribute("ascii") == null ? xml.attribute("hAnsi") : xml.attribute("ascii");
    }

    private void readIndent(XmlCursor xml) {
        int hanging = xml.number("hanging", 0);
        firstLine = hanging > 0 ? Integer.valueOf(-hanging) : number(xml, "firstLine", firstLine);
    }

    private void readSpacing(XmlCursor xml) {
        before = number(xml, "before", before);
        after = number(xml, "after", after);
        line = number(xml, "line", line);
        lineRule = xml.attribute("lineRule") == null ? lineRule : xml.attribute("lineRule");
    }

    private static @Nullable Integer number(XmlCursor xml, String name, @Nullable Integer otherwise) {
        return xml.attribute(name) == null ? otherwise : Integer.valueOf(xml.number(name, 0));
    }

    /** A line below a component may be its own lower border or the upper one of an empty paragraph behind it. */
    private static boolean hasLine(XmlCursor xml) throws IOException {
        var found = false;
        int level = xml.level();
        for (var name = xml.child(level); name != null; name = xml.child(level)) {
            var drawn = !"none".equals(xml.attribute("val")) && !"nil".equals(xml.attribute("val"));
            found |= drawn && (name.equals("bottom") || name.equals("top"));
        }
        return found;
    }

    @Nullable
    String base() {
        return base;
    }

    /** The style that the properties name. */
    @Nullable
    String style() {
        return style;
    }

    WordLook look() {
        return new WordLook(
                font,
                halfPoints,
                bold,
                italic,
                capitals,
                underlined,
                colour,
                alignment,
                firstLine,
                before,
                after,
                line,
                lineRule,
                ruled,
                listed);
    }
}
