package vn.danvan.organization.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.danvan.Browser;
import vn.danvan.DanvanTest;
import vn.danvan.organization.Duties;
import vn.danvan.organization.OfficerKeeping;
import vn.danvan.organization.TestPeople;
import vn.danvan.organization.account.AccountKeeping;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.access.TestSessions;

@DanvanTest
class SigningInTest {
    @Autowired
    TestPeople people;

    @Autowired
    TestSessions sessions;

    @Autowired
    AccountKeeping accounts;

    @Autowired
    OfficerKeeping officers;

    @Autowired
    Duties duties;

    @LocalServerPort
    int port;

    Map<Role, TestPeople.Person> agency;
    TestPeople.Person leader;

    @BeforeEach
    void people() {
        agency = people.agency();
        leader = agency.get(Role.LEADER);
    }

    @Test
    void theRightPasswordOpensThePageThatWasAskedFor() {
        var browser = new Browser(port);
        assertThat(location(browser.get("/audit?day=2026-11-24")))
                .isEqualTo("/sign-in?next=%2Faudit%3Fday%3D2026-11-24");
        var answer = browser.post(
                "/sign-in",
                Map.of("username", leader.username(), "password", leader.password(), "next", "/audit?day=2026-11-24"));
        assertThat(location(answer)).isEqualTo("/audit?day=2026-11-24");
        assertThat(browser.get("/audit").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//elsewhere.example", "https://elsewhere.example", "/\\elsewhere.example", "/\t/elsewhere"})
    void nobodyIsSentToAnotherSite(String next) {
        var answer = new Browser(port)
                .post("/sign-in", Map.of("username", leader.username(), "password", leader.password(), "next", next));
        assertThat(location(answer)).isEqualTo("/");
    }

    @Test
    void theSessionCookieIsOutOfReachOfScriptsAndOtherSites() {
        var answer = new Browser(port).signIn(leader.username(), leader.password());
        assertThat(answer.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("danvan_session="))
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void aSessionThatSomebodyPlantedIsNotTheOneSignedInWith() {
        var planted = sessions.browser(port, agency.get(Role.UNION).account());
        var before = planted.cookie("danvan_session");
        planted.signIn(leader.username(), leader.password());
        assertThat(planted.cookie("danvan_session")).isNotEqualTo(before);
        assertThat(new Browser(port)
                        .withCookie("danvan_session", before.orElseThrow())
                        .get("/")
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void signingOutEndsTheSessionItself() {
        var browser = new Browser(port);
        browser.signIn(leader.username(), leader.password());
        var session = browser.cookie("danvan_session").orElseThrow();
        assertThat(location(browser.post("/sign-out", Map.of()))).isEqualTo("/sign-in");
        assertThat(new Browser(port)
                        .withCookie("danvan_session", session)
                        .get("/audit")
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void aFormWithoutItsHiddenFieldIsRefused() {
        var browser = sessions.browser(port, leader.account());
        assertThat(browser.postBare("/account/sessions/end", "").statusCode()).isEqualTo(403);
        assertThat(browser.get("/account/sessions").statusCode()).isEqualTo(200);
    }

    @Test
    void pagesTellTheBrowserWhatToRefuse() {
        var headers = new Browser(port).get("/sign-in").headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; script-src 'self';")
                .contains("frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Permissions-Policy").orElseThrow()).contains("camera=()");
        assertThat(headers.firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(headers.firstValue("Strict-Transport-Security"))
                .as("only over https")
                .isEmpty();
    }

    @Test
    void aFragmentIsSentToSigningInAsAWholePage() {
        var answer = new Browser(port).getFragment("/audit");
        assertThat(answer.headers().firstValue("HX-Redirect")).hasValue("/sign-in");
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void aOneTimePasswordLeadsNowhereButToAnOwnOne() {
        var given = accounts.renew(leader.actor().officer(), administrator().actor());
        var browser = new Browser(port);
        browser.signIn(given.username(), given.password());
        assertThat(location(browser.get("/audit"))).isEqualTo("/account/password");
        var chosen = "một câu dễ nhớ";
        var answer = browser.post(
                "/account/password", Map.of("old", given.password(), "chosen", chosen, "repeated", chosen));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(browser.get("/audit").statusCode()).isEqualTo(200);
    }

    @Test
    void aPostThatEndsTakesItsRightsAlongAtOnce() {
        var browser = sessions.browser(port, leader.account());
        assertThat(browser.get("/audit").statusCode()).isEqualTo(200);
        var officer = leader.actor().officer();
        var post = duties.posts(officer).getFirst();
        TestPeople.done(officers.endPost(officer, post.id(), administrator().actor()));
        assertThat(browser.get("/audit").statusCode()).isEqualTo(403);
    }

    @Test
    void aLockedAccountIsSignedOutAtOnceAndStaysOut() {
        var browser = sessions.browser(port, leader.account());
        TestPeople.done(accounts.lock(leader.actor().officer(), administrator().actor()));
        assertThat(browser.get("/account/sessions").statusCode()).isEqualTo(302);
        var answer = new Browser(port).signIn(leader.username(), leader.password());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("đã bị khoá");
    }

    @Test
    void aSessionElsewhereIsEndedFromTheList() {
        var here = sessions.browser(port, leader.account());
        var elsewhere = sessions.browser(port, leader.account());
        var list = here.get("/account/sessions").body();
        assertThat(list)
                .contains("Phiên này")
                .doesNotContain(here.cookie("danvan_session").orElseThrow());
        var address = list.replaceAll("(?s).*action=\"(/account/sessions/[0-9a-f]{16}/end)\".*", "$1");
        assertThat(here.post(address, Map.of()).statusCode()).isEqualTo(303);
        assertThat(elsewhere.get("/account/sessions").statusCode()).isEqualTo(302);
        assertThat(here.get("/account/sessions").statusCode()).isEqualTo(200);
    }

    @Test
    void nobodyEndsTheSessionOfSomebodyElse() {
        var others = sessions.browser(port, agency.get(Role.UNION).account());
        var list = others.get("/account/sessions").body();
        var handle = sessions.handle(others);
        assertThat(list).contains("Phiên này");
        var answer = sessions.browser(port, leader.account()).post("/account/sessions/" + handle + "/end", Map.of());
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(others.get("/account/sessions").statusCode()).isEqualTo(200);
    }

    @Test
    void signingOutEverywhereEndsEverySession() {
        var here = sessions.browser(port, leader.account());
        var elsewhere = sessions.browser(port, leader.account());
        assertThat(location(here.post("/account/sessions/end", Map.of()))).isEqualTo("/sign-in");
        assertThat(here.get("/account/sessions").statusCode()).isEqualTo(302);
        assertThat(elsewhere.get("/account/sessions").statusCode()).isEqualTo(302);
    }

    @Test
    void aNewPasswordEndsTheOtherSessions() {
        var here = sessions.browser(port, leader.account());
        var elsewhere = sessions.browser(port, leader.account());
        var fields = Map.of("old", leader.password(), "chosen", "một câu dễ nhớ", "repeated", "một câu dễ nhớ");
        assertThat(here.post("/account/password", fields).statusCode()).isEqualTo(303);
        assertThat(here.get("/account/sessions").body()).contains("Đã đổi mật khẩu.");
        assertThat(elsewhere.get("/account/sessions").statusCode()).isEqualTo(302);
    }

    private TestPeople.Person administrator() {
        return agency.get(Role.ADMINISTRATOR);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("no redirect but " + answer.statusCode());
    }
}
