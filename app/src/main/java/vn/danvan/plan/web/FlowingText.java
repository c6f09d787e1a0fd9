package vn.danvan.plan.web;

import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A text whose full lines go on with the next. PDF tools break lines at the width of the paper and leave blank lines
 * between them; joined, the text fits any screen, while lists and headings keep their lines.
 */
final class FlowingText {
    private static final int FULL_LINE = 45;
    private static final Pattern BREAK = Pattern.compile("[ \\t\\u00a0]*\\n[\\s\\u00a0]*");
    private static final Pattern NEW_LINE_OPENS = Pattern.compile("[-–+*•]|\\d+[.)]|\\p{L}[.)]|[IVX]+[.)]");

    private final String text;
    private final TreeMap<Integer, Break> breaks = new TreeMap<>();

    /** White space up to {@code end} that is shown as {@code shown}. */
    private record Break(int end, String shown) {}

    FlowingText(String text) {
        this.text = text;
        var found = BREAK.matcher(text);
        var line = 0;
        while (found.find()) {
            breaks.put(found.start(), new Break(found.end(), goesOn(line, found.start(), found.end()) ? " " : "\n"));
            line = found.end();
        }
    }

    private boolean goesOn(int lineStart, int lineEnd, int next) {
        return lineEnd - lineStart > FULL_LINE
                && ".;:!?”".indexOf(text.charAt(lineEnd - 1)) < 0
                && !NEW_LINE_OPENS.matcher(text).region(next, text.length()).lookingAt();
    }

    /** The letters from one place to another; a break belongs to where it begins. */
    String between(int from, int to) {
        var shown = new StringBuilder();
        var before = breaks.lowerEntry(from);
        var at = before == null ? from : Math.clamp(before.getValue().end(), from, to);
        for (var entry : breaks.subMap(from, to).entrySet()) {
            shown.append(text, at, entry.getKey()).append(entry.getValue().shown());
            at = Math.min(to, entry.getValue().end());
        }
        return shown.append(text, at, to).toString();
    }
}
