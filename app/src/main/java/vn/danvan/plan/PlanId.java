package vn.danvan.plan;

/** A plan (kế hoạch). */
public record PlanId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
