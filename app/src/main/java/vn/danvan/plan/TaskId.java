package vn.danvan.plan;

/** A task (nhiệm vụ, việc). */
public record TaskId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
