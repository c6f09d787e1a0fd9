package vn.danvan.organization.committee;

/** What a member is in a committee. */
public enum MemberRole {
    HEAD("Trưởng ban"),
    STANDING_DEPUTY("Phó Trưởng ban Thường trực"),
    DEPUTY("Phó Trưởng ban"),
    MEMBER("Thành viên"),
    SECRETARY("Thư ký");

    private final String title;

    MemberRole(String title) {
        this.title = title;
    }

    /** The Vietnamese name shown to people. */
    public String title() {
        return title;
    }
}
