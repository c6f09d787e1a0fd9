package vn.danvan.terms.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.danvan.terms.Facts;
import vn.danvan.terms.Terms;

class TermJsonTest {

    private static final Terms TERMS = Terms.standard();

    private static String json(String rule, String start) {
        return TermJson.of(TERMS.answer(rule, Facts.from(LocalDate.parse(start))), TERMS);
    }

    @Test
    void tellsRuleDateArticlesAndEveryDay() {
        assertThat(json("KN-03", "2024-01-10"))
                .contains("\"rule\": \"KN-03\"", "\"due\": \"2024-02-15\"", "\"provisional\": false")
                .contains("\"Luật Khiếu nại 02/2011/QH13, Điều 28\"")
                .containsSubsequence(
                        "\"date\": \"2024-01-10\"", "\"counted\": false", "ngày xảy ra sự kiện, không tính")
                .containsSubsequence("\"date\": \"2024-01-11\"", "\"counted\": true", "\"number\": 1");
    }

    @Test
    void tellsWhatWouldChangeTheDate() {
        assertThat(json("KN-03", "2024-01-10"))
                .containsSubsequence("\"when\": \"vụ việc phức tạp\"", "\"due\": \"2024-02-26\"")
                .containsSubsequence("vùng sâu, vùng xa, đi lại khó khăn và vụ việc phức tạp", "2024-03-11");
        assertThat(json("TC-05", "2026-01-02")).containsSubsequence("gia hạn lần 1", "2026-03-03");
        assertThat(json("CB-01", "2027-01-01")).containsSubsequence("cách hiểu chữ «trước»", "2026-12-25");
    }

    @Test
    void tellsWhyThereIsNoDate() {
        assertThat(json("KN-13", "2026-07-01")).contains("\"due\": null", "\"personDecides\": \"Vụ việc");
        assertThat(json("KN-01", "2010-07-01")).contains("\"due\": null", "\"refused\": \"KN-01 (");
    }

    @Test
    void listsTheRulesWithTheirVersions() {
        assertThat(TermJson.list(TERMS))
                .containsSubsequence(
                        "\"rule\": \"KN-01\"", "\"to\": \"2026-06-30\"", "\"length\": \"07 ngày làm việc\"");
    }

    @Test
    void escapesWhatJsonReserves() {
        assertThat(JsonText.of("a\"b\\c\nd\te\u0001")).isEqualTo("\"a\\\"b\\\\c\\nd\\te\\u0001\"");
    }
}
