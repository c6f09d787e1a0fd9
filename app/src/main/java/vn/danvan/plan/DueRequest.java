package vn.danvan.plan;

import java.time.Instant;

/**
 * The wish of those who work on a task for other days (đề nghị đổi hạn).
 *
 * @param dues the days asked for, in words that {@link DuePhrase} reads
 */
public record DueRequest(long id, String dues, String reason, String askedBy, Instant askedAt) {}
