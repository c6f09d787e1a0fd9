package vn.danvan.platform.web;

/** Entries of the main menu that stand under one name, so that the menu stays short whoever looks at it. */
public enum MenuGroup {
    DOCUMENTS("Văn bản", "file-earmark-text"),
    ADMINISTRATION("Quản trị", "gear");

    private final String label;
    private final String icon;

    MenuGroup(String label, String icon) {
        this.label = label;
        this.icon = icon;
    }

    public String label() {
        return label;
    }

    public String icon() {
        return icon;
    }
}
