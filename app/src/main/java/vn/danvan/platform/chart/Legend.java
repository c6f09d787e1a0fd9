package vn.danvan.platform.chart;

import java.util.ArrayList;
import java.util.List;
import vn.danvan.platform.chart.Mark.Align;
import vn.danvan.platform.chart.Mark.Bar;
import vn.danvan.platform.chart.Mark.Words;

/** What each colour means, over a drawing (chú giải). */
record Legend(List<Mark> marks, int height) {
    private static final int LINE = 18;
    private static final int SQUARE = 10;

    static Legend of(List<Chart.Part> parts, int width) {
        var marks = new ArrayList<Mark>();
        double x = 0;
        var line = 0;
        for (var part : parts) {
            var room = SQUARE + 5 + Letters.width(part.name()) + 10;
            if (x > 0 && x + room > width) {
                x = 0;
                line++;
            }
            marks.add(new Bar(x, line * LINE + 2, SQUARE, SQUARE, part.ink()));
            marks.add(new Words(x + SQUARE + 5, line * LINE + 11, part.name(), Align.START, Ink.SOFT));
            x += room;
        }
        return new Legend(marks, (line + 1) * LINE + 4);
    }
}
