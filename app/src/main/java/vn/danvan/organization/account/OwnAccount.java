package vn.danvan.organization.account;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import vn.danvan.organization.Outcome;
import vn.danvan.platform.access.Sessions;
import vn.danvan.platform.access.SignedIn;
import vn.danvan.platform.audit.Audit;
import vn.danvan.platform.web.Missing;

/** What people do with their own account: a new password, ending sessions. */
@Service
public class OwnAccount {
    private final AccountTable accounts;
    private final PasswordAgain password;
    private final Passwords passwords;
    private final Sessions sessions;
    private final WaysIn ways;
    private final Audit audit;
    private final TransactionOperations transaction;

    OwnAccount(
            AccountTable accounts,
            PasswordAgain password,
            Passwords passwords,
            Sessions sessions,
            WaysIn ways,
            Audit audit,
            TransactionOperations transaction) {
        this.accounts = accounts;
        this.password = password;
        this.passwords = passwords;
        this.sessions = sessions;
        this.ways = ways;
        this.audit = audit;
        this.transaction = transaction;
    }

    /**
     * Replaces the password and ends all sessions but the one at hand: whoever had the old password is out. The tokens of
     * programs were made without it and stay, unless they are to be revoked too.
     */
    public Outcome<Boolean> changePassword(
            SignedIn person, String old, String chosen, boolean alsoTokens, String thisSession) {
        var account = account(person);
        var wrong = password.objection(account, old);
        if (wrong.isPresent()) {
            return new Outcome.Refused<>("old", wrong.get());
        }
        var objection = old.equals(chosen)
                ? "password.same"
                : passwords.objection(chosen, account.username()).orElse(null);
        if (objection != null) {
            return new Outcome.Refused<>("chosen", objection);
        }
        var hash = passwords.hash(chosen);
        transaction.executeWithoutResult(status -> {
            accounts.setPassword(account.id(), hash, false, null);
            var revoked = alsoTokens ? ways.revokeTokens(account.id()) : 0;
            audit.record(
                    person.actor(), "account.password-change", "account:" + account.id(), Map.of("tokens", revoked));
            sessions.end(account.id(), handle -> !handle.equals(thisSession));
        });
        return new Outcome.Done<>(true);
    }

    public void recordSignOut(SignedIn person) {
        transaction.executeWithoutResult(
                status -> audit.record(person.actor(), "account.sign-out", "account:" + person.account(), Map.of()));
    }

    public void endSession(SignedIn person, String handle) {
        transaction.executeWithoutResult(status -> {
            if (sessions.end(person.account(), handle::equals) == 0) {
                throw new Missing("session", handle);
            }
            audit.record(person.actor(), "account.session-end", "account:" + person.account(), Map.of());
        });
    }

    /** Signs out everywhere, here too. */
    public void endAllSessions(SignedIn person) {
        transaction.executeWithoutResult(status -> {
            var ended = sessions.end(person.account(), handle -> true);
            audit.record(
                    person.actor(),
                    "account.sign-out-everywhere",
                    "account:" + person.account(),
                    Map.of("sessions", ended));
        });
    }

    private Account account(SignedIn person) {
        return accounts.find(person.account()).orElseThrow(() -> new Missing("account", person.account()));
    }
}
