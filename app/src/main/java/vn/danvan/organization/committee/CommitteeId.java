package vn.danvan.organization.committee;

/** A steering committee. */
public record CommitteeId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
