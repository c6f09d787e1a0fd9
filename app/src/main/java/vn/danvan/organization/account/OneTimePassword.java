package vn.danvan.organization.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** A password to be handed over once. Its text form leaves it out, so that it cannot slip into a log. */
public record OneTimePassword(String username, String password) {
    private static final Duration LASTS = Duration.ofDays(7);

    static Instant expiry(Clock clock) {
        return clock.instant().plus(LASTS);
    }

    @Override
    public String toString() {
        return "OneTimePassword[" + username + "]";
    }
}
