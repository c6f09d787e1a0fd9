package vn.danvan.platform.chart;

import java.util.ArrayList;
import java.util.List;
import vn.danvan.platform.chart.Mark.Align;
import vn.danvan.platform.chart.Mark.Bar;
import vn.danvan.platform.chart.Mark.Words;

/** Bars from left to right, each under its name, so that long names are read in full on the smallest screen. */
final class LyingBars {
    private static final int LINE = 15;
    private static final int THICK = 16;
    private static final int GAP = 10;

    private final Chart chart;
    private final int width;
    private final List<Mark> marks = new ArrayList<>();
    private double y;

    LyingBars(Chart chart, int width) {
        this.chart = chart;
        this.width = width;
    }

    Drawing drawing() {
        var legend = Legend.of(chart.parts(), width);
        marks.addAll(legend.marks());
        y = legend.height();
        chart.rows().forEach(this::row);
        return new Drawing(width, (int) Math.ceil(y), chart.words(), marks);
    }

    private void row(Chart.Row row) {
        var sum = Long.toString(row.sum());
        for (var line : Letters.lines(row.name(), width - Letters.width(sum) - GAP)) {
            marks.add(new Words(0, y + 11, line, Align.START, Ink.TEXT));
            y += LINE;
        }
        marks.add(new Words(width, y - LINE + 11, sum, Align.END, Ink.TEXT));
        bar(row);
        y += THICK + GAP;
    }

    private void bar(Chart.Row row) {
        double x = 0;
        for (var i = 0; i < row.values().size(); i++) {
            var number = row.values().get(i).number();
            var length = (double) width * number / chart.largest();
            if (number > 0) {
                marks.add(new Bar(
                        x,
                        y,
                        Math.max(length - 1, 1),
                        THICK,
                        chart.parts().get(i).ink()));
                number(x + length / 2, length, Long.toString(number));
            }
            x += length;
        }
    }

    /** In the bar, where it has room. */
    private void number(double middle, double room, String number) {
        if (Letters.width(number) + 4 < room) {
            marks.add(new Words(middle, y + THICK - 4, number, Align.MIDDLE, Ink.PAPER));
        }
    }
}
