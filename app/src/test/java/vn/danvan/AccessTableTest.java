package vn.danvan;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import vn.danvan.organization.TestPeople;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.access.TestSessions;

/**
 * Calls every route as every role and as nobody, and compares who was let in with the table {@code access.tsv}. A new
 * route needs a new line there, so that somebody has thought about who may call it.
 */
@DanvanTest
class AccessTableTest {
    private static final String HEAD = "# method\tpath\twho is let in: everyone, signed-in, nobody, or roles\n";
    private static final String NOBODY = "nobody";

    @Autowired
    List<RequestMappingInfoHandlerMapping> mappings;

    @Autowired
    TestPeople people;

    @Autowired
    TestSessions sessions;

    @Autowired
    JdbcClient db;

    @LocalServerPort
    int port;

    private record Route(String method, String path) {
        /** The path with ids that nothing has. */
        String call() {
            return path.replaceAll("\\{[^}]*}", "999999999").replace("**", "999999999");
        }
    }

    @Test
    void everyRouteLetsInWhomTheTableNames() throws IOException {
        var agency = people.agency();
        var table = routes().stream()
                .map(route -> route.method() + "\t" + route.path() + "\t" + letIn(route, agency) + "\n")
                .collect(joining("", HEAD, ""));
        assertThat(table).as("Who is let in (actual) differs from access.tsv").isEqualTo(expected());
    }

    /** The walk has signed in with wrong passwords from the address that other tests come from. */
    @AfterEach
    void forgetAttempts() {
        db.sql("DELETE FROM organization.sign_in_attempt").update();
    }

    private TreeSet<Route> routes() {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(AccessTableTest::routes)
                .collect(toCollection(() -> new TreeSet<>(comparing(Route::path).thenComparing(Route::method))));
    }

    private static Stream<Route> routes(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        return info.getPatternValues().stream()
                .flatMap(path -> methods.isEmpty()
                        ? Stream.of(new Route("ANY", path))
                        : methods.stream().map(method -> new Route(method.name(), path)));
    }

    private String letIn(Route route, Map<Role, TestPeople.Person> agency) {
        var roles = new ArrayList<String>();
        agency.forEach((role, person) -> {
            if (isLetIn(route, sessions.browser(port, person.account()))) {
                roles.add(role.name());
            }
        });
        if (isLetIn(route, new Browser(port))) {
            assertThat(roles)
                    .as("Nobody is let in, so everybody must be: " + route)
                    .hasSize(agency.size());
            return "everyone";
        }
        if (roles.size() == Role.values().length) {
            return "signed-in";
        }
        return roles.isEmpty() ? NOBODY : String.join(" ", roles);
    }

    private static boolean isLetIn(Route route, Browser browser) {
        var answer = route.method().equals("GET") || route.method().equals("ANY")
                ? browser.get(route.call())
                : browser.post(route.call(), Map.of());
        assertThat(answer.statusCode()).as("%s, which should not fail", route).isLessThan(500);
        return answer.statusCode() != 403 && !isSentToSignIn(answer);
    }

    /** Pages that lead to signing in on their own account answer with 303. */
    private static boolean isSentToSignIn(HttpResponse<String> answer) {
        return answer.statusCode() == 302
                && answer.headers().firstValue("Location").orElse("").startsWith("/sign-in");
    }

    private static String expected() throws IOException {
        try (var table = AccessTableTest.class.getResourceAsStream("/access.tsv")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
