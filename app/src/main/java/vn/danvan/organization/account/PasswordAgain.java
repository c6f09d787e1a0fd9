package vn.danvan.organization.account;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks for the password once more, before what a borrowed session must not do. Guesses are counted as at signing in. */
@Component
class PasswordAgain {
    private final AccountTable accounts;
    private final Attempts attempts;
    private final Passwords passwords;

    PasswordAgain(AccountTable accounts, Attempts attempts, Passwords passwords) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.passwords = passwords;
    }

    /** Why what was typed will not do, as a key of the messages. Called outside of a transaction: comparing takes long. */
    Optional<String> objection(Account account, String typed) {
        if (attempts.begin(Scope.NAME, account.username()) instanceof Attempt.Closed) {
            return Optional.of("password.closed");
        }
        if (!passwords.match(typed, accounts.passwordHash(account.id()))) {
            return Optional.of("password.wrong");
        }
        attempts.forgive(account.username());
        return Optional.empty();
    }
}
