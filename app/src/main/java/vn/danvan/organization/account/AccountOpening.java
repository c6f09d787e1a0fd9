package vn.danvan.organization.account;

import static vn.danvan.platform.access.Right.ACCOUNT_MANAGE;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.organization.Directory;
import vn.danvan.organization.Outcome;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.audit.Audit;
import vn.danvan.platform.web.Missing;

/** Gives an officer an account, with a password for the first sign-in. */
@Service
public class AccountOpening {
    private final AccountTable accounts;
    private final Passwords passwords;
    private final Directory directory;
    private final Audit audit;
    private final Clock clock;

    AccountOpening(AccountTable accounts, Passwords passwords, Directory directory, Audit audit, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Outcome<OneTimePassword> open(OfficerId officer, String typedName, Actor actor) {
        actor.require(ACCOUNT_MANAGE);
        checkIsOwn(officer, actor);
        var name = Username.typed(typedName);
        if (!name.isWellFormed()) {
            return new Outcome.Refused<>("username", "username.form");
        }
        if (accounts.of(officer).isPresent()) {
            return new Outcome.Refused<>("username", "account.exists");
        }
        var password = passwords.oneTime();
        var id = accounts.insert(officer, name.value(), passwords.hash(password), OneTimePassword.expiry(clock));
        if (id.isEmpty()) {
            return new Outcome.Refused<>("username", "username.taken");
        }
        audit.record(actor, "account.open", "account:" + id.get(), Map.of("officer", officer));
        return new Outcome.Done<>(new OneTimePassword(name.value(), password));
    }

    private void checkIsOwn(OfficerId officer, Actor actor) {
        var person = directory.officer(officer);
        if (person.isEmpty() || !person.get().agency().equals(actor.agency())) {
            throw new Missing("officer", officer);
        }
    }
}
