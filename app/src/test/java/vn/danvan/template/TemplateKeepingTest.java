package vn.danvan.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danvan.DanvanTest;
import vn.danvan.documents.DocumentKind;
import vn.danvan.documents.docx.DocxWriter;
import vn.danvan.documents.input.DocumentReader;
import vn.danvan.documents.input.Limits;
import vn.danvan.documents.input.Reading;
import vn.danvan.documents.write.Draft;
import vn.danvan.documents.write.Sheets;
import vn.danvan.organization.TestPeople;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Forbidden;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.web.Missing;

/** Templates are checked when they come in, belong to their agency, and are the office's to keep. */
@DanvanTest
class TemplateKeepingTest {
    @Autowired
    TemplateKeeping keeping;

    @Autowired
    TestPeople people;

    private Map<Role, TestPeople.Person> agency = Map.of();

    @BeforeEach
    void found() {
        agency = people.agency();
    }

    private Actor office() {
        return agency.get(Role.OFFICE).actor();
    }

    private static byte[] word(String title) {
        var head = new Draft.Head(null, "SỞ MẪU", "01/BC-SM", null, null, DocumentKind.REPORT, title);
        return DocxWriter.write(Sheets.of(new Draft(head, List.of(), List.of(), List.of(), List.of(), List.of())));
    }

    private OfficeTemplate saved(String name, String title) {
        var saving = keeping.add(office(), name, "mau.docx", word(title));
        assertThat(saving).isInstanceOf(Saving.Saved.class);
        return ((Saving.Saved) saving).template();
    }

    @Test
    void aTrialShowsTheTemplateFilledWithExamples() throws IOException {
        var template = saved("Báo cáo tháng", "Về {{trich_yeu}}");
        assertThat(template.fields()).containsExactly("trich_yeu");
        var reading = DocumentReader.read(keeping.trial(template).getContentAsByteArray(), "thu.docx", Limits.STANDARD);
        assertThat(reading).isInstanceOfSatisfying(Reading.Read.class, read -> assertThat(
                        read.document().text())
                .contains("Về Kết quả công tác dân vận tháng 01 năm 2026"));
    }

    @Test
    void anUnknownFieldIsRefusedWithItsPlace() {
        var saving = keeping.add(office(), "Báo cáo", "mau.docx", word("Về {{khong_co}}"));
        assertThat(saving).isInstanceOfSatisfying(Saving.Faulty.class, faulty -> assertThat(faulty.problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.place()).startsWith("phần thân");
                    assertThat(problem.message()).contains("khong_co");
                }));
        assertThat(keeping.templates(office())).isEmpty();
    }

    @Test
    void noTwoInUseHaveTheSameName() {
        var first = saved("Báo cáo", "Về {{trich_yeu}}");
        assertThat(keeping.add(office(), "Báo cáo", "khac.docx", word("Khác")))
                .isEqualTo(new Saving.Refused("template.name-known"));
        keeping.withdraw(office(), first.id());
        saved("Báo cáo", "Khác");
    }

    @Test
    void theSecondOfTwoWhoReplaceItIsRefused() {
        var template = saved("Báo cáo", "Về {{trich_yeu}}");
        var file = word("Về {{trich_yeu}} {{ky_bao_cao}}");
        assertThat(keeping.replace(office(), template.id(), template.version(), "moi.docx", file))
                .isInstanceOfSatisfying(
                        Saving.Saved.class,
                        saved -> assertThat(saved.template().fields()).containsExactly("ky_bao_cao", "trich_yeu"));
        assertThat(keeping.replace(office(), template.id(), template.version(), "moi.docx", file))
                .isEqualTo(new Saving.Refused("template.changed"));
    }

    @Test
    void anotherAgencyDoesNotSeeIt() {
        var template = saved("Báo cáo", "Về {{trich_yeu}}");
        var stranger = people.agency().get(Role.OFFICE).actor();
        assertThat(keeping.templates(stranger)).isEmpty();
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> keeping.get(stranger, template.id()));
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> keeping.withdraw(stranger, template.id()));
    }

    @Test
    void anOfficerReadsButDoesNotKeepThem() {
        var officer = agency.get(Role.OFFICER).actor();
        assertThat(keeping.templates(officer)).isEmpty();
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> keeping.add(officer, "Báo cáo", "mau.docx", word("Về {{trich_yeu}}")));
    }
}
