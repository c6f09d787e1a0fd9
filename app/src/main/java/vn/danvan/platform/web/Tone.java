package vn.danvan.platform.web;

import java.util.Locale;

/** How a state looks: a colour that always comes with its icon and a word. */
public enum Tone {
    /** nothing happened yet */
    OPEN("circle"),
    RUNNING("play-circle-fill"),
    SOON("clock-fill"),
    LATE("exclamation-triangle-fill"),
    DONE("check-circle-fill"),
    ENDED("dash-circle-fill");

    private final String icon;

    Tone(String icon) {
        this.icon = icon;
    }

    public String icon() {
        return icon;
    }

    /** The class of the stylesheet. */
    public String css() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
