package vn.danvan.platform.web;

import java.util.Locale;

/** Light or dark pages (giao diện sáng, tối), kept in a cookie of the browser. */
public enum Theme {
    AUTO("Theo máy", "circle-half"),
    LIGHT("Sáng", "sun"),
    DARK("Tối", "moon-stars");

    public static final String COOKIE = "theme";

    private final String title;
    private final String icon;

    Theme(String title, String icon) {
        this.title = title;
        this.icon = icon;
    }

    public String title() {
        return title;
    }

    public String icon() {
        return icon;
    }

    /** The name in cookies, forms and {@code data-theme}. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What Tabler is told before any script ran: it knows light and dark only. */
    public String forTabler() {
        return this == DARK ? "dark" : "light";
    }

    /** The theme of that name; a cookie is the visitor's to change, so anything else means AUTO. */
    static Theme of(String value) {
        for (var theme : values()) {
            if (theme.value().equals(value)) {
                return theme;
            }
        }
        return AUTO;
    }
}
