package vn.danvan.platform.chart;

import java.util.ArrayList;
import java.util.List;
import vn.danvan.platform.chart.Mark.Align;
import vn.danvan.platform.chart.Mark.Bar;
import vn.danvan.platform.chart.Mark.Line;
import vn.danvan.platform.chart.Mark.Words;

/** Columns side by side, for months and weeks. */
final class StandingBars {
    private static final int HEIGHT = 140;
    private static final int FOOT = 18;
    private static final int HEAD = 14;

    private final Chart chart;
    private final int width;
    private final List<Mark> marks = new ArrayList<>();

    StandingBars(Chart chart, int width) {
        this.chart = chart;
        this.width = width;
    }

    Drawing drawing() {
        var legend = Legend.of(chart.parts(), width);
        marks.addAll(legend.marks());
        var ground = legend.height() + HEAD + HEIGHT;
        marks.add(new Line(0, ground, width, ground, Ink.SOFT));
        var step = (double) width / Math.max(1, chart.rows().size());
        for (var i = 0; i < chart.rows().size(); i++) {
            column(chart.rows().get(i), i * step, step, ground);
        }
        return new Drawing(width, ground + FOOT, chart.words(), marks);
    }

    private void column(Chart.Row row, double left, double step, int ground) {
        var middle = left + step / 2;
        double y = ground;
        for (var i = 0; i < row.values().size(); i++) {
            var number = row.values().get(i).number();
            var tall = (double) HEIGHT * number / chart.largest();
            y -= tall;
            if (number > 0) {
                var ink = chart.parts().get(i).ink();
                marks.add(new Bar(left + step * 0.15, y, step * 0.7, Math.max(tall - 1, 1), ink));
            }
        }
        if (row.sum() > 0) {
            marks.add(new Words(middle, y - 4, Long.toString(row.sum()), Align.MIDDLE, Ink.TEXT));
        }
        marks.add(new Words(middle, ground + 13, row.name(), Align.MIDDLE, Ink.SOFT));
    }
}
