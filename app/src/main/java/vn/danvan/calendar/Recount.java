package vn.danvan.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.danvan.platform.access.AgencyId;

/**
 * One counting again of open terms (tính lại hạn), after an edition.
 *
 * @param agency whose terms; null for all
 * @param rule by which rule; null for all
 * @param cause the notice or reading that asks for it, in Vietnamese
 * @param doneTo terms up to this id have been looked at; null once all have been and only those remain that somebody held
 * @param undecided terms that need a person now
 */
public record Recount(
        long id,
        int edition,
        @Nullable AgencyId agency,
        @Nullable String rule,
        String cause,
        @Nullable Long doneTo,
        long moved,
        long unchanged,
        long undecided,
        Instant askedAt,
        @Nullable Instant finishedAt) {

    public boolean isFinished() {
        return finishedAt != null;
    }

    /** The same after some more terms. */
    Recount advanced(@Nullable Long doneTo, long moved, long unchanged, long undecided) {
        return new Recount(
                id,
                edition,
                agency,
                rule,
                cause,
                doneTo,
                this.moved + moved,
                this.unchanged + unchanged,
                this.undecided + undecided,
                askedAt,
                finishedAt);
    }
}
