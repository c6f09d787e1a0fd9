package vn.danvan.platform.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail as the log has it.
 *
 * @param attempts how often it was offered to the server
 * @param problem what the server said last; null when nothing went wrong
 */
public record SavedMail(
        long id,
        Mail mail,
        MailState state,
        int attempts,
        @Nullable String problem,
        Instant madeAt) {}
