package vn.danvan.organization;

/** A post of an officer. */
public record PostId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
