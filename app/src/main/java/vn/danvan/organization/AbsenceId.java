package vn.danvan.organization;

/** An absence of an officer. */
public record AbsenceId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
