package vn.danvan.organization;

/** A leave to sign for another. */
public record SigningId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
