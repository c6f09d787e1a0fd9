package vn.danvan.plan;

/** A duty proposed as a task while a plan is under review (mục đề xuất). */
public record ProposalId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
