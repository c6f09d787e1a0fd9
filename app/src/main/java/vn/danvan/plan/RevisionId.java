package vn.danvan.plan;

/** One reading of a plan (bản kế hoạch): the first, or an amended one. */
public record RevisionId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
