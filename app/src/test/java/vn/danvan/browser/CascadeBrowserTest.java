package vn.danvan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A duty goes from the plan of the agency above to the one below, is answered there, and shows so above. */
@BrowserTest
class CascadeBrowserTest {
    @Test
    void isDoneWithScript(Visitors.Entrance entrance) {
        handDownAndAnswer(entrance, Look.DESK, "Khảo sát sự hài lòng của người dân");
    }

    @Test
    void isDoneWithoutScript(Visitors.Entrance entrance) {
        handDownAndAnswer(entrance, Look.DESK.withoutScript(), "Thăm hỏi gia đình chính sách");
    }

    private static void handDownAndAnswer(Visitors.Entrance entrance, Look look, String duty) {
        var above = entrance.enter(look);
        above.signIn("vptinh", DemoAccounts.PASSWORD);
        var plan = addDuty(above, duty);
        handDown(above, duty);
        var below = entrance.enter(look);
        below.signIn("vanphong", DemoAccounts.PASSWORD);
        answer(below, duty);
        above.open(plan + "/cascade?view=TABLE");
        assertThat(above.page().locator("tr", hasText(duty)).innerText()).contains("Đã có nhiệm vụ 0/1");
        above.screenshot("cascade-table");
        above.checkPage();
        above.open(plan + "/cascade");
        above.activate(above.page().locator("main a.row-link", hasText(duty)));
        isAskedAgain(above);
    }

    /** A day for all agencies that cannot be: the page comes back with what was typed. */
    private static void isAskedAgain(Visitor above) {
        above.page().waitForURL("**/obligations/sent?*duty=*");
        above.expectRefusals();
        above.activate(above.page().locator("summary", hasText("Đổi hạn")));
        above.page().locator("#day").fill("2300-01-01");
        above.page().locator("#due-reason").fill("Theo chỉ đạo mới");
        above.press("Đổi hạn và báo các cơ quan");
        above.page().locator("[role=alert]", hasText("31/12/2199")).waitFor();
        assertThat(above.page().locator("#due-reason").inputValue()).isEqualTo("Theo chỉ đạo mới");
        above.checkPage();
    }

    /** Says the address of the plan. */
    private static String addDuty(Visitor above, String duty) {
        above.open("/plans");
        above.activate(above.page().locator("main a.row-link").first());
        above.page().waitForURL("**/plans/*");
        var plan = above.address();
        above.activate(above.page().locator("#add summary"));
        above.fill("Việc cần làm", duty);
        above.press("Thêm việc");
        above.page().locator(".task-list", hasText(duty)).first().waitFor();
        return plan;
    }

    private static void handDown(Visitor above, String duty) {
        above.activate(above.page().locator(".side a", hasText("Giao nhiệm vụ")));
        above.page().waitForURL("**/cascade/new");
        above.checkPage();
        tick(above, duty);
        tick(above, "Tất cả 1 cơ quan trực thuộc");
        above.press("Xem trước");
        above.page()
                .locator(".summary-line", hasText("Giao 1 nhiệm vụ cho 1 cơ quan"))
                .waitFor();
        above.checkPage();
        above.press("Giao 1 lượt");
        above.page().waitForURL("**/cascade");
        assertThat(above.page().locator(".notice").innerText()).contains("Đã giao 1 lượt nhiệm vụ");
        above.checkPage();
    }

    private static void tick(Visitor visitor, String label) {
        var box = visitor.page().locator("label", hasText(label)).locator("input");
        if (visitor.look().script()) {
            box.check();
        } else {
            box.press("Space");
        }
    }

    private static void answer(Visitor below, String duty) {
        below.open("/work?of=approval");
        below.activate(below.page().locator("main a.row-link", hasText(duty)));
        below.page().waitForURL("**/obligations/*");
        below.press("Đã nhận");
        below.page().locator(".title-acts", hasText("Đã nhận")).waitFor();
        below.screenshot("obligation");
        below.checkPage();
        below.press("Tạo việc");
        below.page()
                .locator(".title-acts", hasText("Đã có nhiệm vụ, xong 0/1 việc"))
                .waitFor();
        below.checkPage();
        below.open("/obligations");
        assertThat(below.page().locator("main").innerText()).contains(duty);
        below.checkPage();
    }

    private static Page.LocatorOptions hasText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
