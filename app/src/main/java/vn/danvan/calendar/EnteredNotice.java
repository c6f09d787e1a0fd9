package vn.danvan.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.danvan.platform.access.OfficerId;

/**
 * A notice with its history: who entered it, and what became of it.
 *
 * @param corrects the entry that this one takes the place of, because it had been typed wrongly
 * @param since the first edition that it is part of
 * @param end when, by whom and why it stopped to hold; null while it holds
 */
public record EnteredNotice(
        NoticeId id,
        NewNotice content,
        @Nullable NoticeId corrects,
        int since,
        OfficerId by,
        Instant at,
        @Nullable End end) {

    /** Withdrawn (rút) or corrected (đính chính), from an edition on. */
    public record End(int edition, OfficerId by, Instant at, String reason) {}

    public boolean holds() {
        return end == null;
    }
}
