package vn.danvan.organization.account;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.danvan.organization.Founding;
import vn.danvan.platform.FirstStart;
import vn.danvan.platform.StartNotice;

/** The administrator of a new installation. The one-time password is printed once, to whoever started the program. */
@Component
class FirstAdministrator implements FirstStart, StartNotice {
    static final String USERNAME = "admin";
    private final Founding founding;
    private final AccountTable accounts;
    private final Passwords passwords;
    private final String givenPassword;
    private List<String> notice = List.of();

    /** @param givenPassword the one-time password from DANVAN_ADMIN_PASSWORD; empty to have one made */
    FirstAdministrator(
            Founding founding,
            AccountTable accounts,
            Passwords passwords,
            @Value("${danvan.admin.password:}") String givenPassword) {
        this.founding = founding;
        this.accounts = accounts;
        this.passwords = passwords;
        this.givenPassword = givenPassword;
    }

    @Override
    public void prepare() {
        var administrator = founding.found("Cơ quan chưa đặt tên", null, "CQ", false, "Quản trị hệ thống");
        var password = givenPassword.isEmpty() ? passwords.oneTime() : givenPassword;
        var _ = accounts.insert(administrator.officer(), USERNAME, passwords.hash(password), null)
                .orElseThrow();
        notice = List.of(
                "Tên đăng nhập của người quản trị: " + USERNAME,
                givenPassword.isEmpty()
                        ? "Mật khẩu dùng một lần, chỉ hiện ở đây: " + password
                        : "Mật khẩu dùng một lần: như trong biến môi trường DANVAN_ADMIN_PASSWORD");
    }

    @Override
    public List<String> lines() {
        return notice;
    }
}
