package vn.danvan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvan.browser.Acts.hasText;

import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.danvan.platform.access.Role;

/** A leader looks at the whole: answers, charts, bars over time, the search. */
@BrowserTest
class ViewsBrowserTest {
    @Test
    void theLeaderBeginsWithThreeAnswersAndOpensTheRecords(@NoScript Visitor visitor) {
        visitor.signIn(Role.LEADER);
        visitor.open("/");
        assertThat(visitor.page().locator("h1")).hasText("Tổng quan");
        var late = visitor.page().locator("#late ~ .answer a").first();
        var number = late.locator("b").innerText();
        visitor.activate(late);
        assertThat(visitor.page()
                        .locator(".tabs a[aria-current]", hasText("Trễ hạn"))
                        .locator(".count"))
                .hasText(number);
    }

    @Test
    void everyChartHasItsTableBehindIt(@NoScript Visitor visitor) {
        visitor.signIn(Role.LEADER);
        visitor.open("/overview");
        var charts = visitor.page().locator(".chart:has(svg)");
        assertThat(charts.count()).isBetween(1, 4);
        assertThat(visitor.page().locator(".chart:has(svg) table").count()).isEqualTo(charts.count());
        assertThat(charts.first().locator("svg").getAttribute("aria-label")).contains("tính đến");
    }

    @Test
    void theSameTasksAreSeenAsBarsOverTime(@NoScript Visitor visitor) {
        visitor.signIn(Role.OFFICER);
        visitor.open("/tasks");
        visitor.activate(visitor.page().locator(".tabs a", hasText("Biểu đồ thời gian")));
        assertThat(visitor.page().locator(".timeline li svg").first()).isVisible();
        visitor.activate(visitor.page().locator(".tabs a", hasText("Theo phần của kế hoạch")));
        visitor.activate(visitor.page().locator(".timeline li a").first());
        assertThat(visitor.page().locator("h2", hasText("Việc cần làm"))).isVisible();
    }

    @Test
    void theSearchIsOneKeyAway(Visitor visitor) {
        visitor.signIn(Role.OFFICER);
        visitor.open("/tasks");
        visitor.page().keyboard().press("/");
        visitor.page().keyboard().type("doi thoai");
        visitor.page().keyboard().press("Enter");
        visitor.page().waitForURL("**/search?q=**");
        assertThat(visitor.page().locator(".hits mark").first()).isVisible();
        visitor.checkPage();
    }

    @Test
    void evidenceIsLookedAtWithoutBeingOpened(@NoScript Visitor visitor) {
        visitor.signIn(Role.OFFICE);
        visitor.open("/tasks");
        visitor.activate(visitor.page().locator("tbody a").first());
        var words = "Biên bản hội nghị mẫu".getBytes(StandardCharsets.UTF_8);
        visitor.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("bien-ban-mau.txt", "text/plain", words));
        visitor.press("Tải lên");
        visitor.activate(
                visitor.page().locator(".files a", hasText("bien-ban-mau.txt")).first());
        assertThat(visitor.page().locator("h1")).hasText("bien-ban-mau.txt");
        visitor.checkPage();
    }

    /** A name chosen in the form of a note is told, without script. */
    @Test
    void whoIsNamedInANoteIsToldByTheBell(@NoScript Visitor visitor) {
        visitor.signIn(Role.OFFICE);
        visitor.open("/tasks");
        visitor.activate(visitor.page().locator("tbody a").first());
        visitor.fill("Tiến độ, khó khăn, trao đổi", "Xin ý kiến");
        visitor.page().locator("#named").selectOption(new SelectOption().setIndex(0));
        visitor.press("Ghi");
        assertThat(visitor.page().locator(".history li").first()).containsText("Ghi chú cho");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/overview", "/tasks/timeline", "/tasks/timeline?by=PART", "/search?q=%22d%C3%A2n+v%E1%BA%ADn%22"
            })
    void isWithoutBarriersAndFitsTheSmallestScreen(String path, Visitor visitor) {
        visitor.signIn(Role.LEADER);
        visitor.open(path);
        visitor.checkPage();
        visitor.screenshot(Walk.kind(path).replace('/', '-'));
    }
}
