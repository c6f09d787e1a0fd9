package vn.danvan.organization.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.Browser;
import vn.danvan.DanvanTest;
import vn.danvan.api.Program;
import vn.danvan.organization.OfficerKeeping;
import vn.danvan.organization.PostId;
import vn.danvan.organization.TestPeople;
import vn.danvan.organization.account.AccountKeeping;
import vn.danvan.organization.account.TestTokens;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.access.TestSessions;

/** The life of a token: made by its owner with the password, shown once, used by a program, revoked, dead. */
@DanvanTest
class TokenPagesTest {
    private static final Pattern SECRET = Pattern.compile("danvan_[A-Za-z0-9_-]{43}");
    private static final String ME = "/api/v1/me";

    @Autowired
    TestPeople people;

    @Autowired
    TestSessions sessions;

    @Autowired
    TestTokens tokens;

    @Autowired
    AccountKeeping accounts;

    @Autowired
    OfficerKeeping officers;

    @Autowired
    JdbcClient db;

    @LocalServerPort
    int port;

    private Map<Role, TestPeople.Person> agency = Map.of();
    private TestPeople.Person officer;
    private Browser browser;

    @BeforeEach
    void signIn() {
        agency = people.agency();
        officer = person(Role.OFFICER);
        browser = sessions.browser(port, officer.account());
    }

    @Test
    void aTokenIsShownOnceAndWorksForItsOwner() {
        var secret = make("scope=plan:read&days=30");
        assertThat(browser.get("/account/tokens").body())
                .contains("Bảng theo dõi", "chưa dùng")
                .doesNotContain(secret);
        assertThat(Program.of(port, secret).get(ME).body())
                .contains("\"officer\":" + officer.actor().officer(), "\"plan:read\"");
        assertThat(browser.get("/account/tokens").body()).contains("127.0.0.1").doesNotContain("chưa dùng");
    }

    @Test
    void onlyTheHashIsKept() {
        var secret = make("scope=plan:read&days=30");
        var rows = db.sql("SELECT t.*, encode(secret_hash, 'escape') AS letters FROM organization.access_token t")
                .query()
                .listOfRows()
                .toString();
        assertThat(rows).contains("Bảng theo dõi").doesNotContain(secret.substring(7));
    }

    @Test
    void aBorrowedSessionMakesNone() {
        browser.get("/account/tokens");
        var page = browser.postForm("/account/tokens", "name=a&scope=plan:read&days=30&password=doan%20thu%20xem");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("Mật khẩu chưa đúng").doesNotContainPattern(SECRET);
        db.sql("DELETE FROM organization.sign_in_attempt").update();
    }

    @Test
    void noTokenIsForEver() {
        assertThat(refusal("scope=plan:read&days=367")).contains("từ 1 đến 366");
        assertThat(refusal("scope=plan:read&days=0")).contains("từ 1 đến 366");
        assertThat(refusal("days=30")).contains("ít nhất một phạm vi");
        var secret = make("scope=plan:read&days=366");
        db.sql("""
                UPDATE organization.access_token
                   SET made_at = made_at - interval '400 days', expires_at = expires_at - interval '400 days'
                 WHERE account_id = :account
                """).param("account", officer.account().value()).update();
        assertThat(Program.of(port, secret).get(ME).statusCode()).isEqualTo(401);
        assertThat(browser.get("/account/tokens").body()).contains("Hết hạn");
    }

    @Test
    void itsOwnerRevokesIt() {
        var secret = make("scope=plan:read&days=30");
        browser.post("/account/tokens/" + id() + "/revocation", Map.of());
        assertThat(Program.of(port, secret).get(ME).statusCode()).isEqualTo(401);
        assertThat(audited("token.make")).isEqualTo(1);
        assertThat(audited("token.revoke")).isEqualTo(1);
    }

    @Test
    void theAdministratorRevokesIt() {
        var secret = make("scope=plan:read&days=30");
        var administrator = sessions.browser(port, person(Role.ADMINISTRATOR).account());
        var page = "/organization/officers/" + officer.actor().officer();
        assertThat(administrator.get(page).body()).contains("Bảng theo dõi");
        administrator.post(page + "/account/tokens/" + id() + "/revocation", Map.of());
        assertThat(Program.of(port, secret).get(ME).statusCode()).isEqualTo(401);
    }

    @Test
    void aNewPasswordLeavesItUnlessItIsToBeRevokedToo() {
        var secret = make("scope=plan:read&days=30");
        assertThat(browser.get("/account/password").body()).contains("Thu hồi cả các mã truy cập");
        var fields = Map.of("old", officer.password(), "chosen", "một câu dễ nhớ", "repeated", "một câu dễ nhớ");
        browser.post("/account/password", fields);
        assertThat(Program.of(port, secret).get(ME).statusCode()).isEqualTo(200);
        fields = Map.of(
                "old",
                "một câu dễ nhớ",
                "chosen",
                "câu khác cũng dễ",
                "repeated",
                "câu khác cũng dễ",
                "tokens",
                "true");
        browser.post("/account/password", fields);
        assertThat(Program.of(port, secret).get(ME).statusCode()).isEqualTo(401);
    }

    @Test
    void nobodyRevokesThoseOfOthers() {
        var secret = make("scope=plan:read&days=30");
        var other = sessions.browser(port, person(Role.CLERK).account());
        assertThat(other.post("/account/tokens/" + id() + "/revocation", Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(Program.of(port, secret).get(ME).statusCode()).isEqualTo(200);
    }

    @Test
    void aLockedAccountHasNoneEvenWhenItIsOpenAgain() {
        var secret = tokens.forAll(officer.account());
        accounts.lock(officer.actor().officer(), person(Role.ADMINISTRATOR).actor());
        assertThat(Program.of(port, secret).get(ME).statusCode()).isEqualTo(401);
        accounts.unlock(officer.actor().officer(), person(Role.ADMINISTRATOR).actor());
        assertThat(Program.of(port, secret).get(ME).statusCode()).isEqualTo(401);
    }

    @Test
    void whoHasLeftHasNone() {
        var secret = tokens.forAll(officer.account());
        var post = new PostId(db.sql("SELECT id FROM organization.post WHERE officer_id = :officer")
                .param("officer", officer.actor().officer().value())
                .query(Long.class)
                .single());
        officers.endPost(
                officer.actor().officer(), post, person(Role.ADMINISTRATOR).actor());
        assertThat(Program.of(port, secret).get(ME).statusCode()).isEqualTo(401);
    }

    @Test
    void aNewPasswordFromTheAdministratorEndsThem() {
        var secret = tokens.forAll(officer.account());
        accounts.renew(officer.actor().officer(), person(Role.ADMINISTRATOR).actor());
        assertThat(Program.of(port, secret).get(ME).statusCode()).isEqualTo(401);
    }

    @Test
    void aTokenOpensNoPageAndASessionNoAddressForPrograms() {
        var program = Program.of(port, tokens.forAll(officer.account()));
        assertThat(program.get("/tasks").headers().firstValue("Location").orElse(""))
                .startsWith("/sign-in");
        assertThat(browser.get(ME).statusCode()).isEqualTo(401);
        assertThat(browser.get("/api/v1/tasks", Map.of("HX-Request", "true")).statusCode())
                .isEqualTo(401);
    }

    @Test
    void aTokenIsNotUsedWithoutEnd() {
        var secret = tokens.forAll(officer.account());
        var program = Program.of(port, secret);
        program.get(ME);
        db.sql("UPDATE organization.access_token_use SET uses = 600").update();
        var answer = program.get(ME);
        if (answer.statusCode() == 200) { // the minute has just turned
            db.sql("UPDATE organization.access_token_use SET uses = 600").update();
            answer = program.get(ME);
        }
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(answer.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 60);
    }

    @Test
    void anActOfAProgramIsRecordedWithItsToken() {
        var program = Program.of(port, tokens.forAll(person(Role.ADMINISTRATOR).account()));
        program.post("/api/v1/organization/units", """
                {"name": "Phòng Thử", "shortName": "PT", "kind": "DIVISION", "position": 2}
                """);
        assertThat(db.sql("""
                SELECT count(*)
                  FROM platform.audit_event
                 WHERE act = 'unit.add' AND officer_id = :officer AND details -> 'token' IS NOT NULL
                """)
                        .param(
                                "officer",
                                person(Role.ADMINISTRATOR).actor().officer().value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    private String make(String fields) {
        browser.get("/account/tokens");
        var secret = SECRET.matcher(post(fields));
        assertThat(secret.find()).isTrue();
        return secret.group();
    }

    private String refusal(String fields) {
        browser.get("/account/tokens");
        return post(fields);
    }

    private String post(String fields) {
        return browser.postForm(
                        "/account/tokens",
                        "name=B%E1%BA%A3ng+theo+d%C3%B5i&" + fields + "&password=" + officer.password())
                .body();
    }

    private long id() {
        return db.sql("SELECT max(id) FROM organization.access_token WHERE account_id = :account")
                .param("account", officer.account().value())
                .query(Long.class)
                .single();
    }

    private long audited(String act) {
        return db.sql("SELECT count(*) FROM platform.audit_event WHERE act = :act AND officer_id = :officer")
                .param("act", act)
                .param("officer", officer.actor().officer().value())
                .query(Long.class)
                .single();
    }

    private TestPeople.Person person(Role role) {
        return Objects.requireNonNull(agency.get(role));
    }
}
