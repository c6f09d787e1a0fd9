package vn.danvan.terms.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.danvan.terms.rule.RuleBook;

class RulesPageTest {

    private static final Path PAGE = Path.of("../docs/terms.md");

    /** Run with -Dterms.page=write to write the page anew after a rule has changed. */
    @Test
    void thePageInDocsShowsTheRulesAsTheyAre() throws IOException {
        String page = RulesPage.of(RuleBook.standard());
        if ("write".equals(System.getProperty("terms.page"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).content().isEqualTo(page);
    }

    @Test
    void showsEveryVersionOfEveryRule() {
        var page = RulesPage.of(RuleBook.standard());
        assertThat(page)
                .contains("| KN-01 | ")
                .contains(
                        "10 ngày | Luật Khiếu nại 02/2011/QH13, Điều 27 | Trong 10 ngày", "| 2012-07-01 → 2026-06-30 |")
                .contains("07 ngày làm việc | Nghị định 155/2026/NĐ-CP, Điều 10");
    }
}
