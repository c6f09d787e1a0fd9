package vn.danvan.documents.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danvan.documents.docx.TemplateCheck.Faulty;
import vn.danvan.documents.docx.TemplateCheck.Problem;
import vn.danvan.documents.docx.TemplateCheck.Usable;
import vn.danvan.documents.docx.TemplateFilling.Filled;
import vn.danvan.documents.docx.TemplateFilling.Missing;
import vn.danvan.documents.input.DocumentReader;
import vn.danvan.documents.input.Limits;
import vn.danvan.documents.input.Reading;
import vn.danvan.documents.write.Drafts;
import vn.danvan.documents.write.Sheets;

class TemplateTest {
    private static final Set<String> KNOWN = Set.of("ho_ten", "ngay", "viec.ten", "viec.han");

    private static byte[] file(String body, String... moreParts) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", FixedParts.CONTENT_TYPES);
        parts.put("word/document.xml", "<w:document %s><w:body>%s</w:body></w:document>".formatted(FixedParts.W, body));
        for (int i = 0; i < moreParts.length; i += 2) {
            parts.put(moreParts[i], moreParts[i + 1]);
        }
        var zip = new WordZip();
        parts.forEach(zip::part);
        return zip.bytes();
    }

    private static String p(String... runs) {
        return "<w:p>%s</w:p>"
                .formatted(Arrays.stream(runs).map(TemplateTest::r).collect(Collectors.joining()));
    }

    private static String r(String words) {
        return "<w:r><w:t xml:space=\"preserve\">%s</w:t></w:r>".formatted(words);
    }

    private static TemplateCheck check(byte[] file) {
        return Template.check(file, KNOWN, Limits.STANDARD);
    }

    private static List<Problem> problems(byte[] file) {
        return check(file) instanceof Faulty(var problems) ? problems : List.of();
    }

    private static TemplateFilling fill(byte[] file, TemplateValues values) {
        assertThat(problems(file)).isEmpty();
        return ((Usable) check(file)).template().fill(values);
    }

    private static String filled(byte[] file, Map<String, String> words, Map<String, List<Map<String, String>>> lists) {
        var filling = (Filled) fill(file, new TemplateValues(words, lists));
        return ((Reading.Read) DocumentReader.read(filling.docx(), "filled.docx", Limits.STANDARD))
                .document()
                .text();
    }

    @Test
    void aFieldIsFoundEvenWhereWordSplitItOverRuns() {
        var file = file(p("Kính gửi: {", "{ho", "_ten}", "} và ", "gia đình"));
        assertThat(check(file)).isInstanceOfSatisfying(Usable.class, usable -> assertThat(usable.fields())
                .containsExactly("ho_ten"));
        assertThat(filled(file, Map.of("ho_ten", "Nguyễn Văn Thử"), Map.of()))
                .isEqualTo("Kính gửi: Nguyễn Văn Thử và gia đình");
    }

    @Test
    void theMergeFieldsOfWordAreFieldsToo() {
        var simple = "<w:p><w:fldSimple w:instr=\" MERGEFIELD ho_ten \\* MERGEFORMAT \">" + r("«ho_ten»")
                + "</w:fldSimple></w:p>";
        var complex = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> MERGE</w:instrText></w:r>"
                + "<w:r><w:instrText>FIELD ngay </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                + r("«ng") + r("ay»") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + r(" là hạn cuối.") + "</w:p>";
        var page = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
        var file = file(simple + complex + page);
        assertThat(filled(file, Map.of("ho_ten", "Trần Thị Mẫu", "ngay", "05/6/2026"), Map.of()))
                .isEqualTo("Trần Thị Mẫu\n\n05/6/2026 là hạn cuối.");
    }

    @Test
    void aRowWithFieldsOfAListIsRepeatedForEachItem() {
        var head = "<w:tr><w:tc>" + p("Việc") + "</w:tc><w:tc>" + p("Hạn") + "</w:tc></w:tr>";
        var row = "<w:tr><w:tc>" + p("{{viec.ten}}") + "</w:tc><w:tc>" + p("{{viec.han}} ({{ho_ten}})")
                + "</w:tc></w:tr>";
        var table = "<w:tbl><w:tblPr><w:tblBorders><w:insideV w:val=\"single\"/></w:tblBorders></w:tblPr>" + head + row
                + "</w:tbl>";
        var items = List.of(Map.of("ten", "Rà soát", "han", "01/6"), Map.of("ten", "Báo cáo", "han", "05/6"));
        assertThat(filled(file(table), Map.of("ho_ten", "Thử"), Map.of("viec", items)))
                .isEqualTo("| Việc | Hạn |\n| Rà soát | 01/6 (Thử) |\n| Báo cáo | 05/6 (Thử) |");
        assertThat(filled(file(table), Map.of("ho_ten", "Thử"), Map.of("viec", List.of())))
                .isEqualTo("| Việc | Hạn |");
    }

    @Test
    void aValueIsWordsAndNothingElse() {
        var value = "</w:t><w:br/> & {{ngay}} \"<script>\" \u0001$1\\";
        assertThat(filled(file(p("Tên: {{ho_ten}}.")), Map.of("ho_ten", value), Map.of()))
                .isEqualTo("Tên: </w:t><w:br/> & {{ngay}} \"<script>\" $1\\.");
        assertThat(filled(file(p("{{ho_ten}}")), Map.of("ho_ten", "dòng một\ndòng hai"), Map.of()))
                .isEqualTo("dòng một\ndòng hai");
    }

    @Test
    void missingValuesAreNamedAllAtOnce() {
        var row = "<w:tbl><w:tr><w:tc>" + p("{{viec.ten}}{{viec.han}}") + "</w:tc></w:tr></w:tbl>";
        var values = new TemplateValues(
                Map.of(), Map.of("viec", List.of(Map.of("ten", "a", "han", "b"), Map.of("ten", "c"))));
        assertThat(fill(file(p("{{ho_ten}}") + row), values)).isEqualTo(new Missing(List.of("ho_ten", "viec.han (2)")));
        assertThat(fill(file(p("{{ho_ten}}") + row), new TemplateValues(Map.of("ho_ten", "x"), Map.of())))
                .isEqualTo(new Missing(List.of("viec.han", "viec.ten")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Gửi {{ho_ten và gia đình; phần thân, đoạn 2 («Gửi {{ho_ten và gia đình»); không đóng",
                "Gửi ho_ten}}; phần thân, đoạn 2 («Gửi ho_ten}}»); không có {{",
                "Gửi {{dia_chi}}; phần thân; «dia_chi»",
                "Gửi {{viec.ten}}; phần thân, đoạn 2; trong một hàng của bảng"
            })
    void everyFaultIsNamedWithItsPlace(String words, String place, String message) {
        assertThat(problems(file(p("Một đoạn") + p(words)))).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo(place);
            assertThat(problem.message()).contains(message);
        });
    }

    @Test
    void programsObjectsAndWhatIsFetchedFromElsewhereAreRefused() {
        var relations =
                "<Relationships><Relationship Id=\"a\" Type=\"http://x/hyperlink\" Target=\"http://a\" TargetMode=\"External\"/>"
                        + "<Relationship Id=\"b\" Type=\"http://x/attachedTemplate\" Target=\"http://b\" TargetMode=\"External\"/></Relationships>";
        var fetches =
                "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>INCLUDETEXT \"c:\\\\x\"</w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
        assertThat(problems(file(
                        fetches,
                        "word/vbaProject.bin",
                        "x",
                        "word/embeddings/oleObject1.bin",
                        "x",
                        "word/_rels/document.xml.rels",
                        relations)))
                .extracting(Problem::message)
                .satisfiesExactlyInAnyOrder(
                        macro -> assertThat(macro).contains("macro"),
                        object -> assertThat(object).contains("OLE"),
                        outside -> assertThat(outside).contains("attachedTemplate"),
                        field -> assertThat(field).contains("INCLUDETEXT"));
    }

    @Test
    void whatIsNoWordFileTooLargeOrABombIsRefusedInWords() {
        assertThat(problems("không phải DOCX".getBytes(StandardCharsets.UTF_8))).hasSize(1);
        assertThat(problems(new byte[Limits.STANDARD.bytes() + 1]))
                .singleElement()
                .asString()
                .contains("lớn quá");
        var bomb = file(p(" ".repeat(3_000_000)));
        assertThat(Template.check(bomb, KNOWN, Limits.STANDARD.withExpandedBytes(1_000_000)))
                .isInstanceOf(Faulty.class);
        assertThat(problems(file("<w:p>".repeat(300) + "</w:p>".repeat(300))))
                .singleElement()
                .asString()
                .contains("quá sâu");
        assertThat(problems(file("<w:p>"))).hasSize(1);
    }

    @Test
    void aFileOfOursIsATemplateWithoutFieldsAndStaysReadable() {
        var docx = DocxWriter.write(Sheets.of(Drafts.report()));
        var before = ((Reading.Read) DocumentReader.read(docx, "a.docx", Limits.STANDARD)).document();
        assertThat(filled(docx, Map.of(), Map.of())).isEqualTo(before.text());
    }
}
