package vn.danvan.organization.account;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Signing in (đăng nhập). The answer and the time it takes are the same for a wrong password and for a name that does
 * not exist. The password is compared outside of any transaction, because that takes long on purpose.
 */
@Service
public class SignIn {
    private final AccountTable accounts;
    private final Attempts attempts;
    private final Passwords passwords;
    private final SignInRecord record;
    private final TransactionOperations transaction;
    private final Clock clock;

    SignIn(
            AccountTable accounts,
            Attempts attempts,
            Passwords passwords,
            SignInRecord record,
            TransactionOperations transaction,
            Clock clock) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.passwords = passwords;
        this.record = record;
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
        record.signedIn(account, address);
        return new SignInAnswer.Welcome(account.id());
    }

    private SignInAnswer refused(Account account, String reason, String address) {
        record.failed(account, address);
        return new SignInAnswer.Refused(reason);
    }

    private SignInAnswer wrong(@Nullable Account account, String address, @Nullable Instant closedUntil) {
        record.failed(account, address);
        if (closedUntil == null) {
            return new SignInAnswer.Refused("sign-in.wrong");
        }
        record.lockedOut(account, address);
        return new SignInAnswer.Closed(closedUntil);
    }
}
