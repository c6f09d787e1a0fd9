package vn.danvan.platform.chart;

import java.util.Locale;

/** What a mark is drawn with: on a page the stylesheet says how it looks, by day and by night; on paper it is this colour. */
public enum Ink {
    DONE(0x14662F),
    RUNNING(0x1A4F93),
    SOON(0xB87503),
    LATE(0xA5130F),
    OPEN(0x8590A0),
    TEXT(0x1B2430),
    SOFT(0x515C6B),
    GRID(0xDDE1E7),
    /** words on a coloured bar */
    PAPER(0xFFFFFF);

    private final int rgb;

    Ink(int rgb) {
        this.rgb = rgb;
    }

    int rgb() {
        return rgb;
    }

    /** The class of the stylesheet. */
    public String css() {
        return "ink-" + name().toLowerCase(Locale.ROOT);
    }
}
