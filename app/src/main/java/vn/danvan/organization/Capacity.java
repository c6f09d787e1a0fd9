package vn.danvan.organization;

/** In what capacity a post is held. */
public enum Capacity {
    REGULAR("Chính thức"),
    /** quyền: with the full powers of the post until somebody is appointed */
    ACTING("Quyền"),
    /** phụ trách: in charge of the work for a time */
    IN_CHARGE("Phụ trách");

    private final String title;

    Capacity(String title) {
        this.title = title;
    }

    /** The Vietnamese name shown to people. */
    public String title() {
        return title;
    }

    /** «Quyền Trưởng phòng», «Phó Trưởng phòng (phụ trách)». */
    public String with(String post) {
        return switch (this) {
            case REGULAR -> post;
            case ACTING -> title + " " + post;
            case IN_CHARGE -> post + " (phụ trách)";
        };
    }
}
