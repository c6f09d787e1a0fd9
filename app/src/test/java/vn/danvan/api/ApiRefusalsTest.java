package vn.danvan.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.danvan.DanvanTest;
import vn.danvan.organization.TestPeople;
import vn.danvan.organization.account.TestTokens;
import vn.danvan.plan.PlanId;
import vn.danvan.plan.TestPlans;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.access.TokenScope;

/** What a program gets when something is wrong: a status, a Vietnamese sentence, the number in the log; nothing saved. */
@DanvanTest
class ApiRefusalsTest {
    private static final String API = "/api/v1";

    @Autowired
    TestPeople people;

    @Autowired
    TestPlans plans;

    @Autowired
    TestTokens tokens;

    @LocalServerPort
    int port;

    private Map<Role, TestPeople.Person> agency = Map.of();
    private Program office = Program.nobody(0);
    private Contract contract = new Contract("{}");
    private String task = "";

    @BeforeEach
    void makeATask() {
        agency = people.agency();
        office = Program.of(port, tokens.forAll(person(Role.OFFICE).account()));
        contract = new Contract(Program.nobody(port).get("/api/openapi.json").body());
        task = task(plans.approved(person(Role.OFFICE).actor(), "Phòng Mẫu tổ chức hội nghị đối thoại."));
    }

    @Test
    void withoutATokenNothingIsAnswered() {
        var problem = problem(Program.nobody(port).get(API + "/me"), 401);
        assertThat(problem.get("detail").asString()).contains("mã truy cập cá nhân");
        assertThat(problem.get("number").asString()).matches("[2-9A-Z]{4}-[2-9A-Z]{4}");
        assertThat(Program.nobody(port).get(API + "/me").headers().firstValue("WWW-Authenticate"))
                .hasValue("Bearer realm=\"danvan\"");
        problem(Program.nobody(port).upload(API + "/plans", "ke-hoach.txt", "Kế hoạch"), 401);
    }

    @Test
    void aTokenIsNotGoodForMoreThanItsScopes() {
        var reader = Program.of(port, tokens.of(person(Role.OFFICE).account(), TokenScope.PLAN_READ));
        assertThat(reader.get(task).statusCode()).isEqualTo(200);
        var refused = reader.post(task + "/notes", "{\"note\": \"a\"}");
        assertThat(problem(refused, 403).get("detail").asString()).contains("plan:write");
        assertThat(refused.headers().firstValue("WWW-Authenticate").orElse("")).contains("insufficient_scope");
    }

    @Test
    void aTokenIsNotGoodForMoreThanItsPerson() {
        var reader = Program.of(port, tokens.forAll(person(Role.UNION).account()));
        assertThat(reader.get(task).statusCode()).isEqualTo(200);
        problem(reader.post(task + "/notes", "{\"note\": \"a\"}"), 403);
    }

    @Test
    void theTasksOfAnotherAgencyAreAsGoodAsNone() {
        var other = Objects.requireNonNull(people.agency().get(Role.OFFICE));
        problem(Program.of(port, tokens.forAll(other.account())).get(task), 404);
        problem(office.get(API + "/tasks/999999999"), 404);
        assertThat(office.get("/api/v1/nothing-here").statusCode()).isEqualTo(404);
    }

    @Test
    void theSecondOfTwoEditorsGetsBothVersions() {
        var seen = version();
        assertThat(office.seeing(seen)
                        .post(task + "/acts", "{\"act\": \"START\"}")
                        .statusCode())
                .isEqualTo(200);
        var problem = problem(office.seeing(seen).put(task + "/dues", """
                {"dues": "24/12/2026", "reason": "Chờ số liệu"}
                """), 412);
        assertThat(problem.at("/current/task/status").asString()).isEqualTo("RUNNING");
        assertThat(problem.at("/current/version").asInt()).isEqualTo(seen + 1);
        assertThat(problem.at("/sent/version").asInt()).isEqualTo(seen);
        assertThat(problem.at("/sent/change/reason").asString()).isEqualTo("Chờ số liệu");
    }

    @Test
    void aChangeSaysWhichVersionItHasSeen() {
        problem(office.post(task + "/acts", "{\"act\": \"START\"}"), 428);
        problem(office.with("If-Match", "*").post(task + "/acts", "{\"act\": \"START\"}"), 400);
        assertThat(office.get(task).headers().firstValue("ETag")).hasValue("\"" + version() + "\"");
    }

    @Test
    void whatIsNotPossibleNowIsAConflict() {
        var problem = problem(office.seeing(version()).post(task + "/acts", "{\"act\": \"APPROVE\"}"), 409);
        assertThat(problem.get("type").asString()).isEqualTo("urn:danvan:problem:task.not-in-this-status");
    }

    @Test
    void whatIsMissingIsSaidFieldByField() {
        var problem = problem(office.post(task + "/notes", "{}"), 422);
        assertThat(problem.get("errors").toString()).contains("note", "Thiếu giá trị");
        problem(office.post(task + "/notes", "{\"note\": \"a\\u0000b\"}"), 422);
        problem(office.post(task + "/notes", "{\"note\": \"%s\"}".formatted("a".repeat(20_001))), 422);
        problem(office.seeing(version()).put(task + "/dues", "{\"dues\": \"hôm nào đó\", \"reason\": \"a\"}"), 422);
        problem(office.seeing(version()).put(task + "/deliverable", """
                {"product": "", "measure": "", "result": "", "code": "", "points": -1, "tags": []}
                """), 422);
        problem(office.upload(task + "/evidence", "anh.exe.jpg", "MZ"), 422);
    }

    @Test
    void whatNobodyUnderstandsIsRefused() {
        problem(office.post(task + "/notes", "{\"note\""), 400);
        problem(office.post(task + "/notes", "{\"note\": \"a\", \"nota\": \"b\"}"), 400);
        problem(office.get(API + "/tasks?state=MADE_UP"), 400);
        problem(office.get(API + "/figures?first=0001-01-01"), 400);
        problem(office.get(API + "/figures?last=9999-12-31"), 400);
        problem(office.get(API + "/tasks?limit=201"), 400);
        problem(office.get(API + "/tasks?limit=0"), 400);
        problem(office.get(API + "/tasks?after=x"), 400);
        problem(office.with("Idempotency-Key", " ").post(task + "/notes", "{\"note\": \"a\"}"), 400);
        problem(
                office.with("Content-Type", "text/plain").send("POST", task + "/notes", BodyPublishers.ofString("a")),
                415);
        assertThat(office.delete(task).statusCode()).isEqualTo(405);
    }

    @Test
    void aBookIsNotRead() {
        problem(office.post(task + "/notes", "{\"note\": \"%s\"}".formatted("a".repeat(1024 * 1024))), 413);
    }

    @Test
    void theSameKeyDoesNothingTwice() {
        var keyed = office.with("Idempotency-Key", "7c1f");
        keyed.post(task + "/notes", "{\"note\": \"Chỉ một lần\"}");
        assertThat(keyed.post(task + "/notes", "{\"note\": \"Chỉ một lần\"}").statusCode())
                .isEqualTo(200);
        assertThat(office.get(task + "/history").body()).containsOnlyOnce("Chỉ một lần");
        var unit = "{\"name\": \"%s\", \"shortName\": \"P\", \"kind\": \"DIVISION\", \"position\": 3}";
        var administrator = Program.of(
                        port, tokens.forAll(person(Role.ADMINISTRATOR).account()))
                .with("Idempotency-Key", "7c1f");
        var path = API + "/organization/units";
        assertThat(administrator.post(path, unit.formatted("Phòng Một")).statusCode())
                .isEqualTo(201);
        problem(administrator.post(path, unit.formatted("Phòng Hai")), 409);
    }

    @Test
    void aKeyOfARefusedActMayBeUsedAgain() {
        var administrator = Program.of(
                        port, tokens.forAll(person(Role.ADMINISTRATOR).account()))
                .with("Idempotency-Key", "9d2e");
        var path = API + "/organization/units";
        var unit = "{\"name\": \"%s\", \"shortName\": \"P\", \"kind\": \"DIVISION\", \"position\": 3}";
        problem(administrator.post(path, unit.formatted("phòng mẫu")), 422);
        assertThat(administrator.post(path, unit.formatted("Phòng Ba")).statusCode())
                .isEqualTo(201);
    }

    @Test
    void aPageThatBeginsNowhereIsRefused() {
        problem(office.get(API + "/tasks?after=2026-13-45.1"), 400);
        problem(office.get(API + "/organization/officers?after=999999999"), 400);
        problem(office.get(API + "/calendar/days?first=%2B999999999-12-31&last=%2B999999999-12-31"), 422);
    }

    private JsonNode problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        var problem = contract.check(answer);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        return problem;
    }

    private int version() {
        return contract.check(office.get(task)).get("version").asInt();
    }

    private String task(PlanId plan) {
        var first = plans.tasks(person(Role.OFFICE).actor(), plan).getFirst();
        return API + "/tasks/" + first.id();
    }

    private TestPeople.Person person(Role role) {
        return Objects.requireNonNull(agency.get(role));
    }
}
