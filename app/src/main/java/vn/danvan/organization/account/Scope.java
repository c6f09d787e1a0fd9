package vn.danvan.organization.account;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What attempts to sign in are counted by. The first few failures close nothing; each further one closes sign-in for
 * twice as long as the one before, up to a longest time, so that nobody can shut a colleague out for a day.
 */
enum Scope {
    /** The name that was typed, whether there is such an account or not. */
    NAME(4, Duration.ofHours(1), Duration.ofHours(6)),
    /** The network address: a whole office may share one, so it bears more and forgets soon. */
    ADDRESS(30, Duration.ofMinutes(15), Duration.ofMinutes(2));

    private static final Duration FIRST_CLOSING = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 20;

    private final int free;
    private final Duration longestClosing;
    private final Duration forgetsOneIn;

    Scope(int free, Duration longestClosing, Duration forgetsOneIn) {
        this.free = free;
        this.longestClosing = longestClosing;
        this.forgetsOneIn = forgetsOneIn;
    }

    /** What is left at this moment of so many failures, the last of them at that time. */
    int remembered(int failures, Instant last, Instant now) {
        var forgotten = Duration.between(last, now).dividedBy(forgetsOneIn);
        return (int) Math.max(0, failures - Math.max(0, forgotten));
    }

    /** When sign-in opens again after the last of so many failures; null when it stays open. */
    @Nullable
    Instant closedUntil(int failures, Instant last) {
        if (failures <= free) {
            return null;
        }
        var closing = FIRST_CLOSING.multipliedBy(1L << Math.min(failures - free - 1, MOST_DOUBLINGS));
        return last.plus(closing.compareTo(longestClosing) < 0 ? closing : longestClosing);
    }
}
