package vn.danvan.organization.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.danvan.organization.account.AccountKeeping;
import vn.danvan.organization.account.TokenKeeping;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.access.Right;

/** What the page of an officer shows of the account, to who keeps accounts. */
@Component
class OfficerAccount {
    private final AccountKeeping accounts;
    private final TokenKeeping tokens;
    private final Words words;
    private final Clock clock;

    OfficerAccount(AccountKeeping accounts, TokenKeeping tokens, Words words, Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.words = words;
        this.clock = clock;
    }

    void addTo(Map<String, @Nullable Object> model, OfficerId officer, Actor actor) {
        var shown = actor.may(Right.ACCOUNT_MANAGE);
        model.put("account", shown ? accounts.account(officer, actor).orElse(null) : null);
        model.put("tokens", shown ? lines(officer, actor) : List.of());
    }

    private List<TokenLine> lines(OfficerId officer, Actor actor) {
        var now = clock.instant();
        return tokens.of(officer, actor).stream()
                .map(token -> TokenLine.of(token, now, words))
                .toList();
    }
}
