package vn.danvan.organization.exchange;

/** A file of units or staff that was read. */
public record ImportId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
