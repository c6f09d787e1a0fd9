package vn.danvan.organization.account;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.Browser;
import vn.danvan.DanvanTest;
import vn.danvan.organization.TestPeople;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.access.TestSessions;

/** Passwords and session ids are in no log, however much is logged, and passwords not in the database either. */
@DanvanTest
class SecretsTest {
    @Autowired
    TestPeople people;

    @Autowired
    TestSessions sessions;

    @Autowired
    JdbcClient db;

    @LocalServerPort
    int port;

    final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void logEverything() {
        log.start();
        root.detachAppender("console");
        root.addAppender(log);
        root.setLevel(Level.DEBUG);
    }

    @AfterEach
    void logAsBefore() {
        root.setLevel(Level.WARN);
        root.detachAppender(log);
    }

    @Test
    void secretsAreInNoLog() {
        var agency = people.agency();
        var leader = agency.get(Role.LEADER);
        var administrator =
                sessions.browser(port, agency.get(Role.ADMINISTRATOR).account());
        var oneTime = oneTimePassword(administrator
                .post("/organization/officers/" + leader.actor().officer() + "/account/one-time-password", Map.of())
                .body());
        var browser = new Browser(port);
        browser.signIn(leader.username(), "mật khẩu gõ nhầm");
        browser.signIn("mật khẩu gõ vào ô tên", oneTime);
        browser.signIn(leader.username(), oneTime);
        var chosen = "một câu dễ nhớ";
        browser.post("/account/password", Map.of("old", oneTime, "chosen", chosen, "repeated", chosen));
        var secrets = List.of(
                oneTime,
                chosen,
                "mật khẩu gõ nhầm",
                "mật khẩu gõ vào ô tên",
                browser.cookie("danvan_session").orElseThrow());
        assertThat(log.list).hasSizeGreaterThan(50);
        assertThat(log.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .noneMatch(line -> containsAny(line, secrets));
        assertThat(stored()).noneMatch(row -> containsAny(row, secrets.subList(0, 4)));
    }

    private List<String> stored() {
        return db.sql("""
                SELECT a::text FROM organization.account a
                UNION ALL SELECT s::text FROM organization.sign_in_attempt s
                UNION ALL SELECT e::text FROM platform.audit_event e
                """).query(String.class).list();
    }

    private static String oneTimePassword(String page) {
        return page.replaceAll("(?s).*<code>([a-z2-9]{12})</code>.*", "$1");
    }

    private static boolean containsAny(String text, List<String> secrets) {
        return secrets.stream().anyMatch(text::contains);
    }
}
