package vn.danvan.platform.chart;

import java.util.ArrayList;
import java.util.List;

/** How much room words need, before anybody knows with which letters a browser will write them: rather too much. */
final class Letters {
    private static final double WIDTH = 0.56 * Drawing.LETTERS;

    private Letters() {}

    static double width(String words) {
        return words.length() * WIDTH;
    }

    /** The words on as many lines as the room asks for, broken at spaces; nothing is left out. */
    static List<String> lines(String words, double room) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : words.strip().split("\\s+", -1)) {
            if (!line.isEmpty() && width(line + " " + word) > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
