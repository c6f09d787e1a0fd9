package vn.danvan.organization.account;

import static vn.danvan.platform.access.Right.ACCOUNT_MANAGE;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.organization.Outcome;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.audit.Audit;
import vn.danvan.platform.web.Missing;

/** What the administrator does with the accounts of others: new one-time passwords, locks. */
@Service
public class AccountKeeping {
    private final AccountTable accounts;
    private final Attempts attempts;
    private final Passwords passwords;
    private final WaysIn waysIn;
    private final Audit audit;
    private final Clock clock;

    AccountKeeping(
            AccountTable accounts, Attempts attempts, Passwords passwords, WaysIn waysIn, Audit audit, Clock clock) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.passwords = passwords;
        this.waysIn = waysIn;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Account> account(OfficerId officer, Actor actor) {
        actor.require(ACCOUNT_MANAGE);
        return accounts.of(officer).filter(account -> account.agency().equals(actor.agency()));
    }

    /** Gives a new one-time password to someone who forgot the own one; sessions under the old one end, tokens too. */
    @Transactional
    public OneTimePassword renew(OfficerId officer, Actor actor) {
        var account = own(officer, actor);
        var password = passwords.oneTime();
        accounts.setPassword(account.id(), passwords.hash(password), true, OneTimePassword.expiry(clock));
        attempts.forgive(account.username());
        waysIn.close(account.id());
        audit.record(actor, "account.one-time-password", "account:" + account.id(), Map.of("officer", officer));
        return new OneTimePassword(account.username(), password);
    }

    /** Closes an account; its sessions and tokens end at once. Nobody locks the own one and is left outside. */
    @Transactional
    public Outcome<Account> lock(OfficerId officer, Actor actor) {
        var account = own(officer, actor);
        if (officer.equals(actor.officer())) {
            return new Outcome.Refused<>("lock", "account.own");
        }
        accounts.setLocked(account.id(), true);
        waysIn.close(account.id());
        audit.record(actor, "account.lock", "account:" + account.id(), Map.of("officer", officer));
        return new Outcome.Done<>(account);
    }

    /** Opens a locked account again, and one that was shut by wrong passwords. */
    @Transactional
    public void unlock(OfficerId officer, Actor actor) {
        var account = own(officer, actor);
        accounts.setLocked(account.id(), false);
        attempts.forgive(account.username());
        audit.record(actor, "account.unlock", "account:" + account.id(), Map.of("officer", officer));
    }

    Account own(OfficerId officer, Actor actor) {
        return account(officer, actor).orElseThrow(() -> new Missing("account of officer", officer));
    }
}
