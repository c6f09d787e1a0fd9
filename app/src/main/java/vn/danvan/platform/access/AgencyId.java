package vn.danvan.platform.access;

/** An agency (cơ quan), kept by the module organization. */
public record AgencyId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
