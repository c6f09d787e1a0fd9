package vn.danvan.platform.chart;

/** One mark of a drawing. Places count from the left and the top, in the unit of the drawing. */
public sealed interface Mark {

    record Bar(double x, double y, double width, double height, Ink ink) implements Mark {
        public Bar {
            x = rounded(x);
            y = rounded(y);
            width = rounded(width);
            height = rounded(height);
        }
    }

    record Line(double x1, double y1, double x2, double y2, Ink ink) implements Mark {
        public Line {
            x1 = rounded(x1);
            y1 = rounded(y1);
            x2 = rounded(x2);
            y2 = rounded(y2);
        }
    }

    /** Words on one line; {@code x} is where they start, have their middle or end. */
    record Words(double x, double baseline, String text, Align align, Ink ink) implements Mark {
        public Words {
            x = rounded(x);
            baseline = rounded(baseline);
        }
    }

    /** Where the given place lies in the words; the name is that of SVG. */
    enum Align {
        START("start"),
        MIDDLE("middle"),
        END("end");

        private final String anchor;

        Align(String anchor) {
            this.anchor = anchor;
        }

        public String anchor() {
            return anchor;
        }
    }

    /** A tenth of a unit is less than the eye sees. */
    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
