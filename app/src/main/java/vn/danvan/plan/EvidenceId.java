package vn.danvan.plan;

/** A piece of evidence (minh chứng). */
public record EvidenceId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
