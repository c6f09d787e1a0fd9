package vn.danvan.plan.cascade;

/** By what the duties handed down are looked at. */
public enum CascadeView {
    DUTIES("Theo nhiệm vụ"),
    AGENCIES("Theo cơ quan"),
    TABLE("Bảng nhiệm vụ × cơ quan"),
    UNITS("Đơn vị của cơ quan");

    private final String title;

    CascadeView(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
