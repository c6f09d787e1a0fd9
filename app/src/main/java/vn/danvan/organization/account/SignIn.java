package vn.danvan.organization.account;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.audit.Audit;

/**
 * Signing in (đăng nhập). The answer and the time it takes are the same for a wrong password and for a name that does
 * not exist. The password is compared outside of any transaction, because that takes long on purpose.
 */
@Service
public class SignIn {
    private final AccountTable accounts;
    private final AccountHolders holders;
    private final Attempts attempts;
    private final Passwords passwords;
    private final Audit audit;
    private final TransactionOperations transaction;
    private final Clock clock;

    SignIn(
            AccountTable accounts,
            AccountHolders holders,
            Attempts attempts,
            Passwords passwords,
            Audit audit,
            TransactionOperations transaction,
            Clock clock) {
        this.accounts = accounts;
        this.holders = holders;
        this.attempts = attempts;
        this.passwords = passwords;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    public SignInAnswer signIn(String typedName, String password, String address) {
        var name = Username.typed(typedName).value();
        return switch (attempts.begin(Scope.ADDRESS, address)) {
            case Attempt.Closed(var until) -> new SignInAnswer.Closed(until);
            case Attempt.Counted fromAddress -> signIn(name, password, address, fromAddress);
        };
    }

    private SignInAnswer signIn(String name, String password, String address, Attempt.Counted fromAddress) {
        return switch (attempts.begin(Scope.NAME, name)) {
            case Attempt.Closed(var until) -> {
                attempts.takeBack(address, fromAddress);
                yield new SignInAnswer.Closed(until);
            }
            case Attempt.Counted(var closedUntil) -> {
                var account = accounts.named(name).orElse(null);
                var hash = account == null ? null : accounts.passwordHash(account.id());
                yield passwords.match(password, hash) && account != null
                        ? transaction.execute(status -> right(account, address, fromAddress))
                        : transaction.execute(status -> wrong(account, address, closedUntil));
            }
        };
    }

    private SignInAnswer right(Account account, String address, Attempt.Counted fromAddress) {
        attempts.forgive(account.username());
        attempts.takeBack(address, fromAddress);
        if (account.locked()) {
            return refused(account, "sign-in.locked", address);
        }
        if (account.oneTimeHasExpired(clock.instant())) {
            return refused(account, "sign-in.one-time-expired", address);
        }
        var person = holders.find(account.id()).orElseThrow();
        audit.record(person.actor(), "account.sign-in", "account:" + account.id(), Map.of("address", address));
        return new SignInAnswer.Welcome(account.id());
    }

    private SignInAnswer refused(Account account, String reason, String address) {
        recordFailure(account, "account.sign-in-failed", address);
        return new SignInAnswer.Refused(reason);
    }

    private SignInAnswer wrong(@Nullable Account account, String address, @Nullable Instant closedUntil) {
        recordFailure(account, "account.sign-in-failed", address);
        if (closedUntil == null) {
            return new SignInAnswer.Refused("sign-in.wrong");
        }
        recordFailure(account, "account.lock-out", address);
        return new SignInAnswer.Closed(closedUntil);
    }

    /** Who it was is not known: the entry names the account, and nobody as the one who acted. */
    private void recordFailure(@Nullable Account account, String act, String address) {
        AgencyId agency = account == null ? null : account.agency();
        var object = account == null ? "account:unknown" : "account:" + account.id();
        audit.recordUnsigned(agency, act, object, Map.of("address", address));
    }
}
