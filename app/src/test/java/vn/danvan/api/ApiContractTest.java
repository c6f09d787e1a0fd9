package vn.danvan.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.danvan.DanvanTest;
import vn.danvan.organization.AgencyTree;
import vn.danvan.organization.TestPeople;
import vn.danvan.organization.account.TestTokens;
import vn.danvan.plan.TestPlans;
import vn.danvan.platform.access.Role;

/**
 * A program does everything that programs can do, from the upload of a plan to the end of an absence; each answer is held
 * against the document, and none of the acts that it names is left out.
 */
@DanvanTest
class ApiContractTest {
    private static final String API = "/api/v1";

    @Autowired
    TestPeople people;

    @Autowired
    TestTokens tokens;

    @Autowired
    TestPlans plans;

    @Autowired
    AgencyTree tree;

    @LocalServerPort
    int port;

    private Map<Role, TestPeople.Person> agency = Map.of();
    private Contract contract = new Contract("{}");
    private Program office = Program.nobody(0);
    private Program administrator = Program.nobody(0);
    private long unit;

    @BeforeEach
    void makeAnAgency() {
        agency = people.agency();
        contract = new Contract(Program.nobody(port).get("/api/openapi.json").body());
        office = program(Role.OFFICE);
        administrator = program(Role.ADMINISTRATOR);
        unit = Objects.requireNonNull(person(Role.OFFICER).actor().unit()).value();
    }

    @Test
    void everyActAnswersAsTheDocumentSays() {
        me();
        var plan = planFromUploadToApproval();
        readThePlan(plan);
        discardAReview(plan);
        workOnTasks(plan);
        cascade(plan);
        worklist();
        calendar();
        new ApiOrganizationActs(
                        contract,
                        office,
                        administrator,
                        unit,
                        person(Role.LEADER).actor().officer())
                .run();
        overview();
        manyTasks(plan);
        new ApiTemplateActs(contract, office).run();
        new ApiMergerActs(contract, administrator).run();
        assertThat(contract.kept()).isEqualTo(contract.acts());
    }

    private void me() {
        var me = ok(office.get(API + "/me"));
        assertThat(me.at("/agency/name").asString()).isEqualTo("Sở Mẫu tỉnh Ví Dụ");
        assertThat(me.at("/roles/0").asString()).isEqualTo("OFFICE");
    }

    private long planFromUploadToApproval() {
        var upload = office.upload(API + "/plans", "ke-hoach.txt", ApiPlans.PLAN);
        assertThat(upload.statusCode()).isEqualTo(201);
        var review = upload.headers().firstValue("Location").orElseThrow();
        var revision = contract.check(upload);
        assertThat(contract.check(office.upload(API + "/plans", "lan-nua.txt", ApiPlans.PLAN))
                        .get("id"))
                .as("the same file once more")
                .isEqualTo(revision.get("id"));
        ok(office.get(review));
        var added = office.post(review + "/proposals", """
                {"text": "Lập tổ dân vận. Giao ban hằng tháng.", "lead": %d, "cooperating": [], "dues": "hằng tháng"}
                """.formatted(unit));
        contract.check(added);
        var proposal = added.headers().firstValue("Location").orElseThrow();
        var version = ok(office.get(proposal)).get("version").asInt();
        ok(office.seeing(version).put(proposal, """
                {"text": "Lập tổ dân vận khéo. Giao ban hằng quý.", "lead": null, "cooperating": [], "dues": "hằng quý"}
                """));
        ok(office.put(proposal + "/state", "{\"state\": \"OPEN\"}"));
        ok(office.post(proposal + "/split"));
        ok(office.post(proposal + "/merge"));
        assertThat(ok(office.post(review + "/lead", "{\"lead\": %d}".formatted(unit)))
                        .get("given")
                        .asInt())
                .isPositive();
        ok(office.post(review + "/rest"));
        var approved = ok(office.post(review + "/approval", "{\"year\": 2026, \"title\": \"Kế hoạch mẫu 2026\"}"));
        assertThat(approved.get("tasks").asInt()).isPositive();
        return approved.get("plan").asLong();
    }

    private void readThePlan(long plan) {
        var path = API + "/plans/" + plan;
        assertThat(ok(office.get(API + "/plans?q=mau")).get("items")).isNotEmpty();
        assertThat(ok(office.get(path)).get("tasks")).isNotEmpty();
        assertThat(ok(office.get(path + "/source")).get("text").asString()).contains("Sở Mẫu");
        assertThat(office.get(path + "/file").body()).isEqualTo(ApiPlans.PLAN);
        ok(office.get(path + "/file"));
        assertThat(ok(office.get(API + "/search?q=doi+thoai")).toString()).contains("\"TASK\"");
        ok(office.get(path + "/report"));
        ok(office.get(path + "/report?format=PDF"));
        var more = ok(office.post(path + "/tasks", """
                {"text": "Họp dân bất thường", "basis": "Công văn số 7/SMVD", "dues": "24/12/2026"}
                """));
        assertThat(more.get("tasks").toString()).contains("Họp dân bất thường");
    }

    private void discardAReview(long plan) {
        var amended = office.upload(
                API + "/plans?amends=" + plan, "sua-doi.txt", ApiPlans.PLAN.replace("30/9/2026", "15/10/2026"));
        ok(office.delete(amended.headers().firstValue("Location").orElseThrow()));
    }

    private void workOnTasks(long plan) {
        ok(office.get(API + "/tasks/counts?plan=" + plan));
        ok(office.get(API + "/tags"));
        var listed = ok(office.get(API + "/tasks?limit=1&plan=" + plan));
        assertThat(ok(office.get(listed.get("next").asString())).get("items")).isNotEmpty();
        var task = API + "/tasks/" + listed.at("/items/0/id").asLong();
        evidence(task);
        share(task);
        days(task);
        ok(seeing(task).put(task + "/deliverable", """
                {"product": "Báo cáo", "measure": "Có biên bản", "result": "", "code": "", "points": 2.5,
                 "tags": ["Dân chủ ở cơ sở"]}
                """));
        ok(office.with("Idempotency-Key", "ghi-chu-1").post(task + "/notes", "{\"note\": \"Đã gọi điện\"}"));
        var named = person(Role.UNIT_HEAD).actor();
        ok(office.post(
                task + "/notes",
                "{\"note\": \"Xin xem giúp\", \"named\": [%d]}"
                        .formatted(named.officer().value())));
        assertThat(ok(office.get(task + "/history")).toString()).contains("Đã gọi điện", "Ghi chú cho " + named.name());
        ok(seeing(task).post(task + "/acts", "{\"act\": \"HAND_IN\"}"));
        var done = ok(seeing(task).post(task + "/acts", "{\"act\": \"APPROVE\"}"));
        assertThat(done.at("/task/status").asString()).isEqualTo("DONE");
    }

    private void overview() {
        var overview = ok(office.get(API + "/overview"));
        assertThat(overview.get("months")).hasSize(6);
        var done = overview.get("months").get(5);
        assertThat(done.get("inTime").asInt() + done.get("late").asInt()).isEqualTo(1);
        assertThat(ok(office.get(API + "/figures?first=2026-01-01")).toString()).contains("plan.tasks-done-late");
    }

    private void manyTasks(long plan) {
        var open = ok(office.get(API + "/tasks?plan=" + plan)).get("items");
        var first = open.get(0);
        var seen = "[{\"id\": %d, \"version\": %d}]"
                .formatted(first.get("id").asLong(), first.get("version").asInt());
        var given = "{\"tasks\": %s, \"lead\": %d}".formatted(seen, unit);
        assertThat(ok(office.post(API + "/tasks/many/units", given)).get("done").asInt())
                .isEqualTo(1);
        var act = "{\"tasks\": %s, \"act\": \"START\"}".formatted(seen);
        assertThat(ok(office.post(API + "/tasks/many/acts", act))
                        .at("/left/0/code")
                        .asString())
                .as("changed meanwhile by the act before")
                .isEqualTo("task.changed-in-list");
    }

    private void evidence(String task) {
        var with = ok(office.upload(task + "/evidence?kind=MINUTES", "bien-ban.txt", "Biên bản"));
        var file = with.at("/evidence/0/id").asLong();
        assertThat(office.get(task + "/evidence/" + file).body()).isEqualTo("Biên bản");
        ok(office.get(task + "/evidence/" + file));
        ok(office.post(task + "/references", "{\"kind\": \"DOCUMENT\", \"words\": \"12/BC-SMVD\"}"));
    }

    private void share(String task) {
        var other = ok(administrator.post(API + "/organization/units", """
                {"name": "Phòng Phối Hợp", "shortName": "PPH", "kind": "DIVISION", "position": 2}
                """))
                .at("/unit/id")
                .asLong();
        ok(seeing(task).put(task + "/units", "{\"lead\": %d, \"cooperating\": [%d]}".formatted(unit, other)));
        ok(office.post(task + "/cooperation/" + other, "{\"result\": \"Đã mời đại biểu\"}"));
        var piece = ok(seeing(task).post(task + "/pieces", "{\"text\": \"Chuẩn bị\", \"dues\": \"\"}"))
                .at("/pieces/0/id")
                .asLong();
        var cut = API + "/tasks/" + piece;
        ok(seeing(cut).post(cut + "/acts", "{\"act\": \"CANCEL\", \"reason\": \"Không cần nữa\"}"));
    }

    private void days(String task) {
        ok(seeing(task).put(task + "/dues", "{\"dues\": \"24/11/2026; 24/12/2026\", \"reason\": \"Theo công văn\"}"));
        ok(seeing(task).post(task + "/due-requests", "{\"dues\": \"25/12/2026\", \"reason\": \"Chờ số liệu\"}"));
        ok(seeing(task).post(task + "/due-requests/decision", "{\"granted\": false, \"reason\": \"Đã đủ số liệu\"}"));
        var due = ok(office.get(task)).at("/dues/0/id").asLong();
        ok(seeing(task).post(task + "/dues/" + due + "/done"));
    }

    private void cascade(long plan) {
        var below = CascadeContract.below(
                people, tree, person(Role.ADMINISTRATOR).actor().agency());
        var own = plans.approved(below.actor(), "Đối thoại với Nhân dân.");
        var task = plans.tasks(below.actor(), own).getFirst().id();
        var lower = Program.of(port, tokens.forAll(below.account()));
        new CascadeContract(office, lower, this::ok)
                .handDownAndAnswer(plan, below.actor().agency(), own, task);
    }

    private void worklist() {
        var officer = program(Role.OFFICER);
        assertThat(ok(officer.get(API + "/work?scope=UNIT&limit=1")).get("items"))
                .isNotEmpty();
        ok(officer.get(API + "/work/counts"));
        var saved = ok(officer.post(API + "/work/filters", """
                {"name": "Trễ", "scope": "MINE", "due": "LATE", "q": "báo cáo"}
                """));
        ok(officer.get(API + "/work/filters"));
        ok(officer.delete(API + "/work/filters/" + saved.at("/items/0/id").asLong()));
    }

    private void calendar() {
        var rule = ok(office.get(API + "/calendar/rules?q=khieu+nai"))
                .at("/items/0/id")
                .asString();
        var due = ok(office.post(API + "/calendar/due-dates", """
                {"rule": "%s", "from": "2025-03-04"}
                """.formatted(rule)));
        assertThat(due.get("sentence").asString()).isNotBlank();
        var days = ok(office.get(API + "/calendar/days?first=2026-09-01&last=2026-09-03"));
        assertThat(days.at("/days/1/kind").asString()).isEqualTo("HOLIDAY");
        ok(office.get(API + "/calendar/notices"));
    }

    private Program seeing(String task) {
        return office.seeing(ok(office.get(task)).get("version").asInt());
    }

    private JsonNode ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode())
                .as("%s: %s", answer.request(), answer.body())
                .isLessThan(300);
        return contract.check(answer);
    }

    private Program program(Role role) {
        return Program.of(port, tokens.forAll(person(role).account()));
    }

    private TestPeople.Person person(Role role) {
        return Objects.requireNonNull(agency.get(role));
    }
}
