package vn.danvan.platform.access;

/** A unit of an agency (đơn vị, phòng), kept by the module organization. */
public record UnitId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
