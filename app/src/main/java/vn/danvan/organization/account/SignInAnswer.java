package vn.danvan.organization.account;

import java.time.Instant;
import vn.danvan.platform.access.AccountId;

/** What becomes of an attempt to sign in. */
public sealed interface SignInAnswer {

    record Welcome(AccountId account) implements SignInAnswer {}

    /**
     * The person may try again.
     *
     * @param reason a key of {@code messages.properties}
     */
    record Refused(String reason) implements SignInAnswer {}

    /** After too many failures. */
    record Closed(Instant until) implements SignInAnswer {}
}
