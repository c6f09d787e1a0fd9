package vn.danvan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the output goes to. The launcher tells the width where it is a terminal, since asking for it in Java would cost a
 * large part of the time of a whole run.
 */
record Terminal(int columns, boolean colours) {

    /** Set by the launcher where standard output is a terminal. */
    private static final String COLUMNS = "DANVAN_COLUMNS";

    private static final int USUAL = 100;
    private static final int NARROWEST = 40;
    private static final int WIDEST = 140;

    static Terminal ofEnvironment(Map<String, String> environment) {
        var columns = environment.getOrDefault(COLUMNS, "");
        var isTerminal = columns.matches("\\d{1,4}");
        var colours = isTerminal && environment.getOrDefault("NO_COLOR", "").isEmpty();
        int width = isTerminal ? Integer.parseInt(columns) : USUAL;
        return new Terminal(Math.clamp(width, NARROWEST, WIDEST), colours);
    }

    String bold(String text) {
        return styled("1", text);
    }

    String faint(String text) {
        return styled("2", text);
    }

    String marked(String text) {
        return styled("36", text);
    }

    private String styled(String code, String text) {
        return colours && !text.isEmpty() ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }

    /** The text in lines that leave room for an indent. A word that is longer than a line stands alone. */
    List<String> wrap(String text, int indent) {
        int width = Math.max(NARROWEST / 2, columns - indent);
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.strip().split("\\s+", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
