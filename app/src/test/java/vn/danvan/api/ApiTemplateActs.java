package vn.danvan.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import tools.jackson.databind.JsonNode;
import vn.danvan.documents.DocumentKind;
import vn.danvan.documents.docx.DocxWriter;
import vn.danvan.documents.write.Draft;
import vn.danvan.documents.write.Sheets;

/** The life of a template by the interface for programs. */
record ApiTemplateActs(Contract contract, Program office) {
    private static final String TEMPLATES = "/api/v1/templates";

    void run() {
        var added = office.upload(TEMPLATES + "?name=B%C3%A1o+c%C3%A1o", "mau.docx", word("Về {{trich_yeu}}"));
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        contract.check(added);
        var template = added.headers().firstValue("Location").orElseThrow();
        assertThat(ok(office.get(TEMPLATES)).get("items")).hasSize(1);
        assertThat(ok(office.get(template)).at("/fields/0").asString()).isEqualTo("trich_yeu");
        ok(office.get(template + "/file"));
        ok(office.get(template + "/trial"));
        ok(office.seeing(1).upload(template + "/file", "mau.docx", word("V/v {{trich_yeu}}")));
        var late = office.seeing(1).upload(template + "/file", "mau.docx", word("Việc {{trich_yeu}}"));
        assertThat(late.statusCode()).isEqualTo(412);
        contract.check(late);
        var faulty = office.seeing(2).upload(template + "/file", "mau.docx", word("Về {{khong_co}}"));
        assertThat(faulty.statusCode()).isEqualTo(422);
        assertThat(contract.check(faulty).toString()).contains("template.faulty", "khong_co");
        assertThat(ok(office.delete(template)).get("items")).isEmpty();
    }

    private JsonNode ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return contract.check(answer);
    }

    private static byte[] word(String title) {
        var head = new Draft.Head(null, "SỞ MẪU", "01/BC-SM", null, null, DocumentKind.REPORT, title);
        return DocxWriter.write(Sheets.of(new Draft(head, List.of(), List.of(), List.of(), List.of(), List.of())));
    }
}
