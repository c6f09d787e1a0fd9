package vn.danvan.documents.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import vn.danvan.documents.input.DocumentReader;
import vn.danvan.documents.input.Limits;
import vn.danvan.documents.input.Reading;
import vn.danvan.documents.write.Element.Paragraph;

class HtmlWriterTest {

    private static final int PAGES = 1_000;

    @Test
    void aWebPageReadsBackToTheSameDraft() {
        for (int number = 0; number < PAGES; number++) {
            var draft = Drafts.any(number);
            var page = HtmlWriter.page(Sheets.of(draft)).getBytes(StandardCharsets.UTF_8);
            var reading = (Reading.Read) DocumentReader.read(page, "du-thao.html", Limits.STANDARD);
            assertThat(Draft.of(reading.document())).as("draft %d", number).isEqualTo(draft);
        }
    }

    @Test
    void partsAreHeadingsWithoutAGapInTheirLevels() {
        var article = Jsoup.parse(HtmlWriter.fragment(Sheets.of(Papers.plan())));
        assertThat(article.select("h1").eachText())
                .containsExactly(
                        "KẾ HOẠCH Thực hiện công tác dân vận chính quyền năm 2026",
                        "Phụ lục I DANH MỤC NHIỆM VỤ TRỌNG TÂM",
                        "Phụ lục II BIỂU TỔNG HỢP");
        assertThat(article.select("h2").first().text()).isEqualTo("I. MỤC ĐÍCH, YÊU CẦU");
        assertThat(article.select("section.landscape table th").eachText()).startsWith("STT", "Đơn vị");
    }

    @Test
    void wordsAreEscapedAndNothingIsStyledInPlace() {
        var plan = Drafts.plan();
        var draft = new Draft(
                plan.head(),
                List.of(),
                List.of(new Paragraph("<script>alert(\"1\")</script> & <b onclick='x'>")),
                plan.recipients(),
                plan.signatures(),
                List.of());
        var article = Jsoup.parse(HtmlWriter.fragment(Sheets.of(draft)));
        assertThat(article.select("script, style, [style], [onclick]")).isEmpty();
        assertThat(article.text()).contains("<script>alert(\"1\")</script> & <b onclick='x'>");
    }
}
