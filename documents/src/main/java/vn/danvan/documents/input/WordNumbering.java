package vn.danvan.documents.input;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lists of a Word file: counts the paragraphs of each list and gives the marker that Word prints before them. */
final class WordNumbering {

    private static final int LEVELS = 9;
    private static final int NOT_STARTED = Integer.MIN_VALUE;
    private static final Level NO_LEVEL = new Level(1, "none", "", null, null, false);

    private record Level(
            int start,
            String format,
            String text,
            @Nullable String font,
            @Nullable String style,
            boolean legal) {}

    private record Scheme(
            Map<Integer, Level> levels, @Nullable String link) {}

    private record Numbered(int scheme, Map<Integer, Integer> starts, Map<Integer, Level> levels) {}

    private final WordStyles styles;
    private final Map<Integer, Scheme> schemes = new HashMap<>();
    private final Map<Integer, Numbered> lists = new HashMap<>();
    private final Map<Integer, int[]> counters = new HashMap<>();
    private final Set<Integer> begun = new HashSet<>();

    WordNumbering(WordStyles styles) {
        this.styles = styles;
    }

    void read(XmlCursor xml) throws IOException {
        if (xml.child(0) == null) {
            return;
        }
        for (var name = xml.child(1); name != null; name = xml.child(1)) {
            if (name.equals("abstractNum")) {
                readScheme(xml);
            } else if (name.equals("num")) {
                readList(xml);
            }
        }
    }

    private void readScheme(XmlCursor xml) throws IOException {
        int id = xml.number("abstractNumId", -1);
        var levels = new HashMap<Integer, Level>();
        String link = null;
        int at = xml.level();
        for (var name = xml.child(at); name != null; name = xml.child(at)) {
            if (name.equals("numStyleLink")) {
                link = xml.attribute("val");
            } else if (name.equals("lvl")) {
                levels.put(xml.number("ilvl", -1), readLevel(xml));
            }
        }
        schemes.put(id, new Scheme(levels, link));
    }

    private static Level readLevel(XmlCursor xml) throws IOException {
        int start = 1;
        var format = "decimal";
        var text = "";
        String font = null;
        String style = null;
        var legal = false;
        int at = xml.level();
        for (var name = xml.child(at); name != null; name = xml.child(at)) {
            switch (name) {
                case "start" -> start = xml.number("val", 1);
                case "numFmt" -> format = xml.attribute("val", "decimal");
                case "lvlText" -> text = xml.attribute("val", "");
                case "pStyle" -> style = xml.attribute("val");
                case "isLgl" -> legal = xml.isOn();
                case "rPr" -> font = readFont(xml);
                default -> {}
            }
        }
        return new Level(start, format, text, font, style, legal);
    }

    private static @Nullable String readFont(XmlCursor xml) throws IOException {
        String font = null;
        int at = xml.level();
        for (var name = xml.child(at); name != null; name = xml.child(at)) {
            font = name.equals("rFonts") ? xml.attribute("ascii") : font;
        }
        return font;
    }

    private void readList(XmlCursor xml) throws IOException {
        int id = xml.number("numId", -1);
        int scheme = -1;
        var starts = new HashMap<Integer, Integer>();
        var levels = new HashMap<Integer, Level>();
        int at = xml.level();
        for (var name = xml.child(at); name != null; name = xml.child(at)) {
            if (name.equals("abstractNumId")) {
                scheme = xml.number("val", -1);
            } else if (name.equals("lvlOverride")) {
                int level = xml.number("ilvl", 0);
                int inner = xml.level();
                for (var part = xml.child(inner); part != null; part = xml.child(inner)) {
                    if (part.equals("startOverride")) {
                        starts.put(level, xml.number("val", 1));
                    } else if (part.equals("lvl")) {
                        levels.put(level, readLevel(xml));
                    }
                }
            }
        }
        lists.put(id, new Numbered(scheme, starts, levels));
    }

    /** The level of a list that a style stands for; 0 where the list does not name it. */
    int levelOf(int list, @Nullable String style) {
        var numbered = lists.get(list);
        if (numbered != null && style != null) {
            for (int i = 0; i < LEVELS; i++) {
                if (style.equals(level(numbered, i).style())) {
                    return i;
                }
            }
        }
        return 0;
    }

    /** Counts one paragraph of the list; its marker as printed, empty where it has none. */
    String count(int list, int level) {
        var numbered = lists.get(list);
        if (numbered == null || level < 0 || level >= LEVELS) {
            return "";
        }
        var counts = counters.computeIfAbsent(schemeOf(numbered), key -> notStarted());
        if (begun.add(list)) {
            numbered.starts().keySet().stream()
                    .filter(started -> started >= 0 && started < LEVELS)
                    .forEach(started -> counts[started] = NOT_STARTED);
        }
        counts[level] = counts[level] == NOT_STARTED ? start(numbered, level) : counts[level] + 1;
        Arrays.fill(counts, level + 1, LEVELS, NOT_STARTED);
        return marker(numbered, level, counts);
    }

    private String marker(Numbered numbered, int level, int[] counts) {
        var own = level(numbered, level);
        if (own.format().equals("bullet")) {
            return ListMarkers.bullet(own.text());
        }
        var marker = own.text();
        for (int i = 0; i <= level; i++) {
            var format = own.legal() ? "decimal" : level(numbered, i).format();
            int count = counts[i] == NOT_STARTED ? start(numbered, i) : counts[i];
            marker = marker.replace("%" + (i + 1), ListMarkers.number(count, format));
        }
        return LegacyRuns.mark(marker, own.font()).strip();
    }

    private int start(Numbered numbered, int level) {
        var own = numbered.starts().get(level);
        return own == null ? level(numbered, level).start() : own;
    }

    private Level level(Numbered numbered, int level) {
        var own = numbered.levels().get(level);
        if (own != null) {
            return own;
        }
        var scheme = schemes.get(schemeOf(numbered));
        return scheme == null ? NO_LEVEL : scheme.levels().getOrDefault(level, NO_LEVEL);
    }

    /** A scheme may point to a list style, which names the list that has the levels. */
    private int schemeOf(Numbered numbered) {
        var scheme = schemes.get(numbered.scheme());
        if (scheme == null || scheme.link() == null) {
            return numbered.scheme();
        }
        var list = styles.find(scheme.link(), WordStyles.Look::list);
        var linked = list == null ? null : lists.get(ListMarkers.parsed(list));
        return linked == null ? numbered.scheme() : linked.scheme();
    }

    private static int[] notStarted() {
        var counts = new int[LEVELS];
        Arrays.fill(counts, NOT_STARTED);
        return counts;
    }
}
