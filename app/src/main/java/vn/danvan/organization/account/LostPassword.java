package vn.danvan.organization.account;

import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.platform.StartNotice;
import vn.danvan.platform.audit.Audit;

/**
 * For an administrator who has lost the own password, with nobody to give a new one: whoever may start the program on
 * its data gets a one-time password for the account named in DANVAN_ADMIN_RESET.
 */
@Component
class LostPassword implements ApplicationRunner, StartNotice {
    private final AccountTable accounts;
    private final Attempts attempts;
    private final Passwords passwords;
    private final WaysIn waysIn;
    private final Audit audit;
    private final String username;
    private List<String> notice = List.of();

    LostPassword(
            AccountTable accounts,
            Attempts attempts,
            Passwords passwords,
            WaysIn waysIn,
            Audit audit,
            @Value("${danvan.admin.reset:}") String username) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.passwords = passwords;
        this.waysIn = waysIn;
        this.audit = audit;
        this.username = Username.typed(username).value();
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (!username.isEmpty()) {
            notice = List.of(accounts.named(username)
                    .map(account -> username + ", mật khẩu dùng một lần, chỉ hiện ở đây: " + renew(account))
                    .orElse("Không có tài khoản «" + username + "» ghi trong DANVAN_ADMIN_RESET."));
        }
    }

    private String renew(Account account) {
        var password = passwords.oneTime();
        accounts.setPassword(account.id(), passwords.hash(password), true, null);
        accounts.setLocked(account.id(), false);
        attempts.forgive(account.username());
        waysIn.close(account.id());
        audit.recordUnsigned(account.agency(), "account.one-time-password", "account:" + account.id(), Map.of());
        return password;
    }

    @Override
    public List<String> lines() {
        return notice;
    }
}
