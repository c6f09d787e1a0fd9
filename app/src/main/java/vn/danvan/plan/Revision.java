package vn.danvan.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.files.Fingerprint;

/**
 * One reading of a plan (bản kế hoạch): what its head and foot say, and where it stands.
 *
 * @param number 1 for the first, 2 for the first amended one
 */
public record Revision(
        RevisionId id,
        PlanId plan,
        AgencyId agency,
        int number,
        State state,
        String fileName,
        Fingerprint file,
        Head head,
        Instant createdAt) {

    /** Where a revision stands. */
    public enum State {
        /** under review, nothing of it takes effect */
        DRAFT,
        /** the one whose tasks are carried out */
        APPROVED,
        /** was approved, until an amended one was */
        REPLACED,
        /** dropped before approval */
        DISCARDED
    }

    /**
     * What the head and the foot of the paper say; null is what the paper does not show.
     *
     * @param issued {@code yyyy-MM-dd}, or {@code yyyy-MM} where the day was left blank
     */
    public record Head(
            @Nullable String kind,
            @Nullable String title,
            @Nullable String symbol,
            @Nullable String issuer,
            @Nullable String superior,
            @Nullable String place,
            @Nullable String issued,
            @Nullable String signatoryAuthority,
            @Nullable String signatoryTitle,
            @Nullable String signatoryName) {}

    public boolean isDraft() {
        return state == State.DRAFT;
    }
}
