package vn.danvan.organization;

/** What a unit is in its agency (loại đơn vị). */
public enum UnitKind {
    OFFICE("Văn phòng"),
    INSPECTORATE("Thanh tra"),
    DIVISION("Phòng"),
    SUB_DEPARTMENT("Chi cục"),
    CENTRE("Trung tâm"),
    OTHER("Đơn vị khác");

    private final String title;

    UnitKind(String title) {
        this.title = title;
    }

    /** The Vietnamese name shown to people. */
    public String title() {
        return title;
    }
}
