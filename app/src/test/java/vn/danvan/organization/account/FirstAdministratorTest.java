package vn.danvan.organization.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import vn.danvan.Browser;
import vn.danvan.DanvanTest;
import vn.danvan.organization.Founding;

@DanvanTest
class FirstAdministratorTest {
    @Autowired
    Founding founding;

    @Autowired
    AccountTable accounts;

    @Autowired
    Passwords passwords;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JdbcClient db;

    @LocalServerPort
    int port;

    /** The run of tests was a first start itself, so there is an administrator. */
    @Test
    void theFirstSignInSetsAPasswordAndThenTheNameOfTheAgency() {
        var account = accounts.named(FirstAdministrator.USERNAME).orElseThrow();
        accounts.setPassword(account.id(), passwords.hash("mật khẩu lần đầu"), true, null);
        var browser = new Browser(port);
        browser.signIn(FirstAdministrator.USERNAME, "mật khẩu lần đầu");
        assertThat(browser.get("/organization/officers").headers().firstValue("Location"))
                .hasValue("/account/password");
        var chosen = "một câu dễ nhớ";
        browser.post("/account/password", Map.of("old", "mật khẩu lần đầu", "chosen", chosen, "repeated", chosen));
        assertThat(browser.get("/organization/officers").headers().firstValue("Location"))
                .hasValue("/organization/agency");
        var named = browser.post("/organization/agency", Map.of("name", "Sở Mẫu tỉnh Ví Dụ", "shortName", "SMVD"));
        assertThat(named.statusCode()).isEqualTo(303);
        assertThat(browser.get("/organization/officers").body()).contains("Sở Mẫu tỉnh Ví Dụ");
    }

    @Test
    void aPasswordThatWasMadeIsPrinted() {
        var lines = firstStart("");
        assertThat(lines).containsPattern("chỉ hiện ở đây: [a-z2-9]{12}$");
    }

    @Test
    void aPasswordFromTheEnvironmentIsNotPrinted() {
        assertThat(firstStart("from the environment"))
                .contains("DANVAN_ADMIN_PASSWORD")
                .doesNotContain("from the environment");
    }

    /** What a first start prints; what it made is taken back, because this run has an administrator already. */
    private String firstStart(String givenPassword) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            db.sql("UPDATE organization.account SET username = 'somebody-else' WHERE username = :name")
                    .param("name", FirstAdministrator.USERNAME)
                    .update();
            var start = new FirstAdministrator(founding, accounts, passwords, givenPassword);
            start.prepare();
            var account = accounts.named(FirstAdministrator.USERNAME).orElseThrow();
            assertThat(account.oneTime()).isTrue();
            return String.join("\n", start.lines());
        });
    }
}
