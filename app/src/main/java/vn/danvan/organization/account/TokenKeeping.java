package vn.danvan.organization.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import vn.danvan.organization.Outcome;
import vn.danvan.platform.access.AccountId;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.access.SignedIn;
import vn.danvan.platform.audit.Audit;
import vn.danvan.platform.web.Missing;

/** Makes and revokes tokens: everyone the own ones; who keeps accounts revokes those of others. */
@Service
public class TokenKeeping {
    /** More programs than a person keeps an eye on. */
    public static final int MOST = 20;

    private final AccessTokens tokens;
    private final AccountTable accounts;
    private final AccountKeeping keeping;
    private final PasswordAgain password;
    private final Audit audit;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    TokenKeeping(
            AccessTokens tokens,
            AccountTable accounts,
            AccountKeeping keeping,
            PasswordAgain password,
            Audit audit,
            TransactionOperations transaction,
            Clock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.keeping = keeping;
        this.password = password;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<AccessToken> own(SignedIn person) {
        return tokens.of(person.account());
    }

    /** Makes a token and says its secret, which is not kept. */
    public Outcome<TokenSecret> make(SignedIn person, NewToken token, String typedPassword) {
        var refusal = refusal(token);
        if (refusal != null) {
            return refusal;
        }
        var account = accounts.find(person.account()).orElseThrow(() -> new Missing("account", person.account()));
        var objection = password.objection(account, typedPassword);
        if (objection.isPresent()) {
            return new Outcome.Refused<>("password", objection.get());
        }
        return transaction.execute(status -> insert(person, token));
    }

    private static Outcome.@Nullable Refused<TokenSecret> refusal(NewToken token) {
        if (token.name().isEmpty() || token.name().length() > NewToken.LONGEST_NAME) {
            return new Outcome.Refused<>("name", "token.name");
        }
        if (token.scopes().isEmpty()) {
            return new Outcome.Refused<>("scope", "token.scope");
        }
        return token.days() < 1 || token.days() > NewToken.MOST_DAYS
                ? new Outcome.Refused<>("days", "token.days")
                : null;
    }

    private Outcome<TokenSecret> insert(SignedIn person, NewToken token) {
        var now = clock.instant();
        var holding = tokens.of(person.account()).stream()
                .filter(each -> !each.hasExpired(now))
                .count();
        if (holding >= MOST) {
            return new Outcome.Refused<>("name", "token.too-many");
        }
        var secret = TokenSecret.make(random);
        var id = tokens.insert(person.account(), token, secret, now, now.plus(Duration.ofDays(token.days())));
        audit.record(person.actor(), "token.make", "token:" + id, Map.of("days", token.days()));
        return new Outcome.Done<>(secret);
    }

    @Transactional
    public void revoke(SignedIn person, long id) {
        revoke(person.account(), id, person.actor());
    }

    /** The tokens of an officer of the actor's agency; none without an account. */
    @Transactional(readOnly = true)
    public List<AccessToken> of(OfficerId officer, Actor actor) {
        return keeping.account(officer, actor)
                .map(account -> tokens.of(account.id()))
                .orElse(List.of());
    }

    @Transactional
    public void revoke(OfficerId officer, long id, Actor actor) {
        revoke(keeping.own(officer, actor).id(), id, actor);
    }

    private void revoke(AccountId account, long id, Actor actor) {
        if (!tokens.revoke(account, id, clock.instant())) {
            throw new Missing("token", id);
        }
        audit.record(actor, "token.revoke", "token:" + id, Map.of("account", account));
    }
}
