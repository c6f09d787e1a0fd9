package vn.danvan.platform.api;

/** The version that a program has read and wants to change, from {@code If-Match}. Handlers take it as a parameter. */
public record Expected(int version) {

    /** Both sides of a change that came too late: what was sent, and upon which version. */
    public record Sent(int version, Object change) {}

    public Sent sent(Object change) {
        return new Sent(version, change);
    }
}
