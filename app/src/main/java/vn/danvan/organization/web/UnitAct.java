package vn.danvan.organization.web;

import java.util.Locale;

/** What can be done to a unit by decision, as said to people. */
public enum UnitAct {
    RENAMING("Đổi tên"),
    MOVING("Chuyển trực thuộc"),
    DIVISION("Chia, tách"),
    ABOLITION("Giải thể");

    private final String title;

    UnitAct(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** The last part of its address. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }
}
