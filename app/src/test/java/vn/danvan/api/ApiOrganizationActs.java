package vn.danvan.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import vn.danvan.platform.access.OfficerId;

/** Units, officers, absences and leaves to sign by the interface for programs. */
record ApiOrganizationActs(Contract contract, Program office, Program administrator, long unit, OfficerId leader) {
    private static final String API = "/api/v1";

    void run() {
        var path = API + "/organization";
        ok(office.get(path));
        var units = ok(office.get(path + "/units?day=2026-01-01"));
        assertThat(units.get("items")).as("none existed on that day").isEmpty();
        var seen = ok(office.get(path + "/units/" + unit)).get("version").asInt();
        ok(administrator.seeing(seen).put(path + "/units/" + unit, """
                {"name": "Phòng Mẫu", "shortName": "PMAU", "kind": "DIVISION", "position": 1}
                """));
        var first = ok(office.get(path + "/officers?limit=2"));
        assertThat(ok(office.get(first.get("next").asString())).get("items")).hasSize(2);
        officer(path + "/officers");
    }

    private void officer(String path) {
        var added = administrator.with("Idempotency-Key", "nguoi-moi").post(path, """
                {"name": "Trần Thị Thử", "post": {"unit": %d, "title": "Chuyên viên", "role": "OFFICER"}}
                """.formatted(unit));
        contract.check(added);
        var officer = added.headers().firstValue("Location").orElseThrow();
        ok(administrator.put(officer + "/name", "{\"oldName\": \"Trần Thị Thử\", \"name\": \"Trần Thị Mẫu\"}"));
        var posts = ok(administrator.post(officer + "/posts", """
                {"unit": %d, "title": "Văn thư", "role": "CLERK", "capacity": "IN_CHARGE"}
                """.formatted(unit)));
        var post = posts.at("/posts/0/id").asLong();
        ok(administrator.post(officer + "/posts/" + post + "/end"));
        var away = ok(administrator.post(officer + "/absences", """
                {"firstDay": "2036-12-01", "lastDay": "2036-12-05"}
                """));
        ok(administrator
                .seeing(away.at("/absences/0/version").asInt())
                .post(officer + "/absences/" + away.at("/absences/0/id").asLong() + "/end"));
        signing(officer);
    }

    private void signing(String officer) {
        var head = API + "/organization/officers/" + leader;
        var seat = ok(administrator.get(head)).at("/posts/0").get("id").asLong();
        var today = ok(administrator.get(officer)).at("/posts/0/firstDay").asString();
        var signing = ok(administrator.post(officer + "/signings", """
                {"signatory": %d, "form": "DEPUTY", "subject": "Dân vận", "firstDay": "%s", "decision": "1/QĐ-SMVD",
                 "decidedOn": "%s"}
                """.formatted(seat, today, today)));
        ok(administrator
                .seeing(signing.at("/signings/0/version").asInt())
                .post(officer + "/signings/" + signing.at("/signings/0/id").asLong() + "/end"));
    }

    private JsonNode ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode())
                .as("%s: %s", answer.request(), answer.body())
                .isLessThan(300);
        return contract.check(answer);
    }
}
