package vn.danvan.organization.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.danvan.platform.access.AccountId;
import vn.danvan.platform.access.TokenScope;

/** Makes tokens for tests that are not about making them. */
@Component
public class TestTokens {
    private final AccessTokens tokens;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    TestTokens(AccessTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /** The secret of a token for everything. */
    public String forAll(AccountId account) {
        return of(account, TokenScope.values());
    }

    public String of(AccountId account, TokenScope... scopes) {
        var secret = TokenSecret.make(random);
        var now = clock.instant();
        var token = new NewToken("thử", List.of(scopes), NewToken.USUAL_DAYS);
        tokens.insert(account, token, secret, now, now.plus(Duration.ofDays(token.days())));
        return secret.value();
    }
}
