package vn.danvan.platform.access;

/** An officer (công chức, viên chức), kept by the module organization. */
public record OfficerId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
