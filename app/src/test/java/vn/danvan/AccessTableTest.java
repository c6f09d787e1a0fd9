package vn.danvan;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import vn.danvan.api.Program;
import vn.danvan.organization.TestPeople;
import vn.danvan.organization.account.TestTokens;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.access.TestSessions;
import vn.danvan.platform.access.TokenScope;

/**
 * Calls every route as every role and as nobody, and compares who was let in with the table {@code access.tsv}. A new
 * route needs a new line there, so that somebody has thought about who may call it. Routes for programs are called with
 * tokens: one for the scope named lets in, one for any other does not, and neither does a browser that has signed in.
 */
@DanvanTest
class AccessTableTest {
    private static final String HEAD =
            "# method\tpath\twho is let in: everyone, signed-in, nobody, or roles\tby which token, for programs\n";
    private static final String NOBODY = "nobody";

    @Autowired
    List<RequestMappingInfoHandlerMapping> mappings;

    @Autowired
    TestPeople people;

    @Autowired
    TestSessions sessions;

    @Autowired
    TestTokens testTokens;

    @Autowired
    JdbcClient db;

    @LocalServerPort
    int port;

    private record Route(String method, String path) {
        boolean isForPrograms() {
            return path.startsWith("/api/v1/");
        }

        /** The path with ids that nothing has. */
        String call() {
            return path.replaceAll("\\{[^}]*}", "999999999").replace("**", "999999999");
        }
    }

    @Test
    void everyRouteLetsInWhomTheTableNames() throws IOException {
        var agency = people.agency();
        var tokens = new EnumMap<Role, String>(Role.class);
        agency.forEach((role, person) -> tokens.put(role, testTokens.forAll(person.account())));
        var table = routes().stream()
                .map(route -> route.method() + "\t" + route.path() + "\t" + letIn(route, agency, tokens) + "\n")
                .collect(joining("", HEAD, ""));
        assertThat(table).as("Who is let in (actual) differs from access.tsv").isEqualTo(expected());
    }

    /** The walk has signed in with wrong passwords from the address that other tests come from. */
    @AfterEach
    void forgetAttempts() {
        db.sql("DELETE FROM organization.sign_in_attempt").update();
    }

    private SortedSet<Route> routes() {
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

    private String letIn(Route route, Map<Role, TestPeople.Person> agency, Map<Role, String> tokens) {
        return route.isForPrograms() ? programs(route, agency, tokens) : browsers(route, agency);
    }

    private String programs(Route route, Map<Role, TestPeople.Person> agency, Map<Role, String> tokens) {
        assertThat(call(route, Program.nobody(port))).as(route + " of nobody").isEqualTo(401);
        var cookie = sessions.browser(
                        port, Objects.requireNonNull(agency.get(Role.LEADER)).account())
                .cookie("danvan_session")
                .orElseThrow();
        assertThat(call(route, Program.nobody(port).with("Cookie", "danvan_session=" + cookie)))
                .as(route + " of a browser")
                .isEqualTo(401);
        var roles = tokens.entrySet().stream()
                .filter(token -> isLetIn(route, token.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        var who = roles.isEmpty()
                ? NOBODY
                : roles.size() == Role.values().length
                        ? "signed-in"
                        : roles.stream().map(Role::name).collect(joining(" "));
        var person = Objects.requireNonNull(agency.get(roles.isEmpty() ? Role.LEADER : roles.getFirst()));
        return who + "\t" + scopes(route, person);
    }

    /** The scopes of which each alone lets in; writing includes reading, which goes without saying. */
    private String scopes(Route route, TestPeople.Person person) {
        var alone = Stream.of(TokenScope.values())
                .filter(scope -> isLetIn(route, testTokens.of(person.account(), scope)))
                .map(TokenScope::word)
                .toList();
        return alone.size() == TokenScope.values().length
                ? "any"
                : alone.stream()
                        .filter(word -> !alone.contains(word.replace(":write", ":read")) || word.endsWith(":read"))
                        .collect(joining(" "));
    }

    private boolean isLetIn(Route route, String token) {
        var status = call(route, Program.of(port, token));
        assertThat(status).as("%s, which should not fail", route).isLessThan(500);
        return status != 403 && status != 401;
    }

    private static int call(Route route, Program program) {
        var json = program.with("Content-Type", "application/json");
        return json.send(route.method(), route.call(), BodyPublishers.ofString("{"))
                .statusCode();
    }

    private String browsers(Route route, Map<Role, TestPeople.Person> agency) {
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
