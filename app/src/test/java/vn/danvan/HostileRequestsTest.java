package vn.danvan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.danvan.organization.TestPeople;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.access.TestSessions;

/** What no page of ours sends is refused with a page of ours, and is no failure of the server. */
@DanvanTest
class HostileRequestsTest {
    @Autowired
    TestPeople people;

    @Autowired
    TestSessions sessions;

    @LocalServerPort
    int port;

    private Map<Role, TestPeople.Person> agency;

    @BeforeEach
    void makeAnAgency() {
        agency = people.agency();
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "LEADER, /search?q=%00, 400",
        "LEADER, /tasks?q=%FF%FE, 400",
        "LEADER, /tasks/99999999999999999999, 400",
        "LEADER, /tasks?state=MADE_UP, 400",
        "LEADER, /search?q=%25_%5C, 200",
        "LEADER, /audit?day=%2B999999999-12-31, 404",
        "LEADER, /audit?day=-0500-01-01, 404",
        "ADMINISTRATOR, /organization/officers?q=%00, 400"
    })
    void anAddressMadeByHand(Role role, String address, int status) {
        assertThat(browser(role).get(address).statusCode()).isEqualTo(status);
    }

    @Test
    void aFieldTakesNoNulAndNoBook() {
        var leader = browser(Role.LEADER);
        assertThat(leader.post("/tasks/1/notes", Map.of("note", "a\0b")).statusCode())
                .isEqualTo(400);
        assertThat(leader.post("/tasks/1/notes", Map.of("note", "a".repeat(20_001)))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void bracesInTheAddressToGoBackToAreOnlyLetters() {
        var answer = browser(Role.LEADER).post("/theme", Map.of("theme", "dark", "back", "/tasks?q={x}"));
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    @Test
    void aFileOfNobodyInParticularIsNotEvenRead() {
        var answer = new Browser(port).upload("/plans", "ke-hoach.txt", "Kế hoạch");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue("/sign-in");
    }

    @Test
    void aFileMayBearAVeryLongVietnameseName() {
        var office = browser(Role.OFFICE);
        office.get("/plans/new");
        var answer = office.upload("/plans", "Kế hoạch dân vận ".repeat(14) + ".txt", "");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("field-error");
    }

    @Test
    void aFileThatIsFarTooLargeIsRefusedInWordsAndNotByACutConnection() {
        var office = browser(Role.OFFICE);
        office.get("/plans/new");
        var answer = office.uploadLarge("/plans", 230);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("<h1>");
    }

    @Test
    void whatIsNotEvenARequestIsAnsweredInVietnameseWithoutNamingTheServer() throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write("GET /a{b|c HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".getBytes(UTF_8));
            var answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 400").contains("Không hiểu yêu cầu");
            assertThat(answer).doesNotContainIgnoringCase("tomcat");
        }
    }

    private Browser browser(Role role) {
        return sessions.browser(port, agency.get(role).account());
    }
}
