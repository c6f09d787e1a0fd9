package vn.danvan.documents.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RulesPageTest {

    private static final Path PAGE = Path.of("../docs/check.md");

    private static final String HEAD = """
            # Quy tắc kiểm tra thể thức

            Trang này được sinh từ danh mục quy tắc của thư viện `documents`; phép thử báo lỗi khi trang cũ hơn mã nguồn
            (ghi lại: chạy `RulesPageTest` với `-Dcheck.page=write`).

            Điều khoản không ghi gì thêm là của Nghị định 30/2020/NĐ-CP. Quy tắc «mọi văn bản» áp dụng cho cả văn bản của Đảng,
            văn bản quy phạm pháp luật, bản in Công báo và văn bản ban hành trước ngày 05/3/2020; các quy tắc khác thì không.

            | Mã | Mức | Áp dụng | Yêu cầu | Điều khoản | Sai | Đúng |
            | --- | --- | --- | --- | --- | --- | --- |
            """;

    /** Run with -Dcheck.page=write to write the page anew after a rule has changed. */
    @Test
    void thePageInDocsShowsTheRulesAsTheyAre() throws IOException {
        var page = HEAD + FormRules.all().stream().map(RulesPageTest::line).collect(Collectors.joining());
        if ("write".equals(System.getProperty("check.page"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).content().isEqualTo(page);
    }

    private static String line(FormRule rule) {
        var reach = rule.reach() == FormRule.Reach.DECREE_30 ? "văn bản hành chính" : "mọi văn bản";
        return "| %s | %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        rule.id(),
                        rule.severity().word(),
                        reach,
                        rule.demand(),
                        rule.clause(),
                        rule.wrong(),
                        rule.right());
    }

    @Test
    void everyRuleHasANameOfItsOwnAClauseAndAnExample() {
        assertThat(FormRules.all())
                .extracting(FormRule::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[A-Z0-9-]+"));
        assertThat(FormRules.all()).allSatisfy(rule -> {
            assertThat(rule.demand()).endsWith(".");
            assertThat(rule.clause()).isNotBlank();
            assertThat(rule.wrong()).isNotEqualTo(rule.right());
        });
    }
}
