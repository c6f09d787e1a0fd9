package vn.danvan.platform.access;

/** A seat (vị trí công tác): what stays when its holder changes, so that work can follow the post. */
public record SeatId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
