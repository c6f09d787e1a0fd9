package vn.danvan.organization.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionOperations;
import vn.danvan.Browser;
import vn.danvan.DanvanTest;
import vn.danvan.organization.TestPeople;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.audit.Audit;

@DanvanTest
class LostPasswordTest {
    @Autowired
    TestPeople people;

    @Autowired
    AccountTable accounts;

    @Autowired
    Attempts attempts;

    @Autowired
    Passwords passwords;

    @Autowired
    WaysIn waysIn;

    @Autowired
    Audit audit;

    @Autowired
    TransactionOperations transaction;

    @LocalServerPort
    int port;

    @Test
    void aLockedAdministratorComesInAgainWithWhatIsPrintedAtTheStart() {
        var administrator = people.agency().get(Role.ADMINISTRATOR);
        accounts.setLocked(administrator.account(), true);
        var printed = startedFor(administrator.username());
        var password = printed.substring(printed.lastIndexOf(' ') + 1);
        assertThat(new Browser(port)
                        .signIn(administrator.username(), administrator.password())
                        .statusCode())
                .isEqualTo(422);
        var answer = new Browser(port).signIn(administrator.username(), password);
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    @Test
    void aNameWithoutAccountIsSaid() {
        assertThat(startedFor("ai.do")).contains("Không có tài khoản «ai.do»");
    }

    @Test
    void anOrdinaryStartChangesAndPrintsNothing() {
        assertThat(startedFor("")).isEmpty();
    }

    private String startedFor(String username) {
        var start = new LostPassword(accounts, attempts, passwords, waysIn, audit, username);
        transaction.executeWithoutResult(status -> start.run(new DefaultApplicationArguments()));
        return String.join("\n", start.lines());
    }
}
