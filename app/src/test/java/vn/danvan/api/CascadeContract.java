package vn.danvan.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import vn.danvan.organization.AgencyTree;
import vn.danvan.organization.Decision;
import vn.danvan.organization.Order;
import vn.danvan.organization.TestPeople;
import vn.danvan.plan.PlanId;
import vn.danvan.plan.TaskId;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.Role;

/** What programs of two agencies do with duties that go from the one to the other. */
record CascadeContract(Program office, Program lower, Function<HttpResponse<String>, JsonNode> ok) {
    private static final String API = "/api/v1";

    /** The office of a new agency that stands under another since the beginning of the year. */
    static TestPeople.Person below(TestPeople people, AgencyTree tree, AgencyId superior) {
        var agency = people.agency();
        var day = LocalDate.of(2026, 1, 5);
        var administrator =
                Objects.requireNonNull(agency.get(Role.ADMINISTRATOR)).actor();
        TestPeople.done(tree.place(superior, new Order(day, new Decision("12/QĐ-UBND", day)), administrator));
        return Objects.requireNonNull(agency.get(Role.OFFICE));
    }

    void handDownAndAnswer(long plan, AgencyId receiver, PlanId own, TaskId task) {
        var duties = ok(office.get(API + "/tasks?plan=" + plan)).at("/items");
        for (var number = 0; number < 2; number++) {
            var sent = ok(office.post(API + "/plans/" + plan + "/obligations", """
                    {"tasks": [%d], "agencies": [%s], "note": "Theo công văn"}
                    """.formatted(
                            duties.get(number).get("id").asLong(), receiver)));
            assertThat(sent.get("added").asInt()).isOne();
        }
        assertThat(ok(office.get(API + "/obligations/sent?plan=" + plan)).get("items"))
                .hasSize(2);
        var arrived = ok(lower.get(API + "/obligations?part=GAP")).at("/items");
        answer(API + "/obligations/" + arrived.get(0).get("id").asLong(), own, task);
        refuse(API + "/obligations/" + arrived.get(1).get("id").asLong());
    }

    private void answer(String obligation, PlanId own, TaskId task) {
        ok(seeing(lower, obligation).post(obligation + "/receipt"));
        ok(seeing(lower, obligation).post(obligation + "/answers", "{\"tasks\": [%s]}".formatted(task)));
        var once = seeing(lower, obligation)
                .with("Idempotency-Key", UUID.randomUUID().toString());
        for (var call = 0; call < 2; call++) {
            var made = ok(once.post(obligation + "/tasks", """
                    {"plan": %s, "text": "Đối thoại chuyên đề", "dues": "24/12/2026"}
                    """.formatted(own)));
            assertThat(made.at("/obligation/answers").asInt()).isEqualTo(2);
        }
        ok(seeing(lower, obligation).post(obligation + "/completion", """
                {"words": "Đã tổ chức", "symbol": "7/BC-UBND"}
                """));
    }

    private void refuse(String obligation) {
        ok(seeing(office, obligation).put(obligation + "/due", """
                {"dueOn": "2026-03-02", "reason": "sớm hơn"}
                """));
        var stale = lower.seeing(0).post(obligation + "/refusal", "{\"reason\": \"Việc của tỉnh\"}");
        assertThat(stale.statusCode()).isEqualTo(412);
        ok(seeing(lower, obligation).post(obligation + "/refusal", "{\"reason\": \"Việc của tỉnh\"}"));
        ok(seeing(office, obligation).post(obligation + "/decision", """
                {"agreed": false, "reason": "Việc của xã"}
                """));
        var gone = ok(seeing(office, obligation).post(obligation + "/withdrawal", "{\"reason\": \"Giao nhầm\"}"));
        assertThat(gone.at("/obligation/state").asString()).isEqualTo("WITHDRAWN");
    }

    private Program seeing(Program program, String obligation) {
        return program.seeing(ok(program.get(obligation)).get("version").asInt());
    }

    private JsonNode ok(HttpResponse<String> answer) {
        return ok.apply(answer);
    }
}
