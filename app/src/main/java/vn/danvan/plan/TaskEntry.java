package vn.danvan.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a task, or what somebody noted on it (diễn biến).
 *
 * @param act what was done, in the words shown to people
 * @param words the note or the reason
 */
public record TaskEntry(
        Instant at,
        String officerName,
        String act,
        @Nullable String words) {}
