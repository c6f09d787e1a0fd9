package vn.danvan.organization.account;

import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.danvan.platform.access.Allowance;
import vn.danvan.platform.access.ApiCaller;
import vn.danvan.platform.access.SignedIn;
import vn.danvan.platform.access.Tokens;

/**
 * What a secret is worth at this moment. A token has the rights of its person today: locked, without a post, or with a
 * password that was given and not replaced yet, the person has none, and the token is as good as unknown.
 */
@Component
class TokenUse implements Tokens {
    private static final int SECONDS_IN_A_MINUTE = 60;
    /** A program with a wrong token asks again and again; nobody guesses 256 bits. */
    private static final int WRONG_ONES_IN_A_MINUTE = 60;

    private final AccessTokens tokens;
    private final AccountHolders holders;
    private final Allowance allowance;
    private final Clock clock;
    private final int mostInAMinute;

    TokenUse(
            AccessTokens tokens,
            AccountHolders holders,
            Allowance allowance,
            Clock clock,
            @Value("${danvan.api.most-in-a-minute:600}") int mostInAMinute) {
        this.tokens = tokens;
        this.holders = holders;
        this.allowance = allowance;
        this.clock = clock;
        this.mostInAMinute = mostInAMinute;
    }

    @Override
    public Use use(String secret, String address) {
        var now = clock.instant();
        var used = tokens.use(new TokenSecret(secret), now).orElse(null);
        var person = used == null ? null : person(used.token());
        if (used == null || person == null) {
            return allowance.leaves("wrong-token", address, WRONG_ONES_IN_A_MINUTE) ? new Use.Unknown() : tooOften();
        }
        if (used.uses() > mostInAMinute) {
            return tooOften();
        }
        if (used.uses() == 1 || !address.equals(used.token().lastAddress())) {
            tokens.noteUse(used.token(), address, now);
        }
        return new Use.By(caller(used.token(), person));
    }

    private @Nullable SignedIn person(AccessToken token) {
        return holders.find(token.account())
                .filter(person -> person.firstPath() == null)
                .filter(person -> !person.actor().roles().isEmpty())
                .orElse(null);
    }

    private static ApiCaller caller(AccessToken token, SignedIn person) {
        return new ApiCaller(person, token.id(), token.name(), Set.copyOf(token.scopes()), token.expiresAt());
    }

    private Use tooOften() {
        return new Use.TooOften(
                SECONDS_IN_A_MINUTE - clock.instant().atZone(clock.getZone()).getSecond());
    }
}
