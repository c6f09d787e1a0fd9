package vn.danvan.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;

/** Units merged, split and ended by the interface for programs. */
record ApiMergerActs(Contract contract, Program administrator) {
    private static final String UNITS = "/api/v1/organization/units";
    private static final String ORDER = """
            "order": {"firstDay": "2026-12-01", "decision": "12/QĐ-SMVD", "decidedOn": "2026-01-05"}
            """;

    void run() {
        var first = unit("Phòng Một");
        var second = unit("Phòng Hai");
        var merger = """
                {"units": [{"id": %d, "version": 0}, {"id": %d, "version": 0}],
                 "into": {"name": "Phòng Một Hai", "shortName": "MH", "kind": "DIVISION", "position": 3}, %s}
                """.formatted(first, second, ORDER);
        var marked = administrator.with("Idempotency-Key", "hop-nhat-1");
        var merged = marked.post(UNITS + "/merger", merger);
        assertThat(merged.statusCode()).as(merged.body()).isEqualTo(201);
        contract.check(merged);
        refused(marked.post(UNITS + "/merger", merger), 409);
        refused(administrator.post(UNITS + "/merger", merger), 412);

        var third = unit("Phòng Ba");
        var fourth = unit("Phòng Bốn");
        ok(administrator.post(UNITS + "/" + fourth + "/absorption", """
                {"units": [{"id": %d, "version": 0}], %s}
                """.formatted(third, ORDER)));
        var fifth = unit("Phòng Năm");
        ok(administrator.seeing(0).post(UNITS + "/" + fifth + "/split", """
                {"parts": [{"name": "Phòng Sáu", "shortName": "PS", "kind": "DIVISION"}], "stays": true, %s}
                """.formatted(ORDER)));
        var seventh = unit("Phòng Bảy");
        ok(administrator.seeing(0).post(UNITS + "/" + seventh + "/abolition", "{%s}".formatted(ORDER)));
    }

    private long unit(String name) {
        var added = administrator.post(UNITS, """
                {"name": "%s", "shortName": "PM", "kind": "DIVISION", "position": 3}
                """.formatted(name));
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        return contract.check(added).at("/unit/id").asLong();
    }

    private void refused(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        contract.check(answer);
    }

    private JsonNode ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return contract.check(answer);
    }
}
