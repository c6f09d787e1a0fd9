package vn.danvan.organization.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether an attempt to sign in may be made now. */
sealed interface Attempt {

    /**
     * It is counted already.
     *
     * @param closedUntil until when sign-in is closed unless the attempt is taken back; null when it stays open
     */
    record Counted(@Nullable Instant closedUntil) implements Attempt {}

    record Closed(Instant until) implements Attempt {}
}
