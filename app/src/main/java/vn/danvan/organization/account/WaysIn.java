package vn.danvan.organization.account;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.danvan.platform.access.AccountId;
import vn.danvan.platform.access.Sessions;

/** All by which an account is in use: sessions of its person, tokens of programs. */
@Component
class WaysIn {
    private final Sessions sessions;
    private final AccessTokens tokens;
    private final Clock clock;

    WaysIn(Sessions sessions, AccessTokens tokens, Clock clock) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Ends them for good, at once. */
    void close(AccountId account) {
        sessions.end(account, handle -> true);
        revokeTokens(account);
    }

    int revokeTokens(AccountId account) {
        return tokens.revokeAll(account, clock.instant());
    }
}
