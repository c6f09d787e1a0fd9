package vn.danvan.plan.cascade;

/** An obligation (nhiệm vụ cấp trên giao). */
public record ObligationId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
