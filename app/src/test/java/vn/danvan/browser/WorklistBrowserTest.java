package vn.danvan.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvan.browser.Acts.hasText;

import org.junit.jupiter.api.Test;
import vn.danvan.platform.access.Role;

/** The list of everyone's work: narrowed, kept under a name, put into a calendar. */
@BrowserTest
class WorklistBrowserTest {

    @Test
    void isDoneWithScript(Visitor visitor) {
        narrowKeepAndSubscribe(visitor, "bao cao", "Báo cáo");
    }

    @Test
    void isDoneWithoutScript(@NoScript Visitor visitor) {
        narrowKeepAndSubscribe(visitor, "mo hinh", "Mô hình");
    }

    private static void narrowKeepAndSubscribe(Visitor visitor, String words, String name) {
        visitor.signIn(Role.OFFICE);
        visitor.open("/work?of=agency");
        visitor.screenshot("work");
        visitor.pictures("/work");
        visitor.checkPage();
        visitor.fill("có chữ", words);
        visitor.press("Lọc");
        visitor.page().waitForURL("**/work?**q=**");
        visitor.fill("Lưu bộ lọc này với tên", name);
        visitor.press("Lưu bộ lọc");
        visitor.page().waitForURL("**/work?of=agency**");
        assertThat(visitor.page().locator(".tabs a[aria-current=page]").innerText())
                .contains(name);
        visitor.checkPage();
        visitor.activate(visitor.page().locator("main a", hasText("Đưa vào lịch điện thoại")));
        visitor.page().waitForURL("**/work/feeds**");
        visitor.press("Tạo địa chỉ lịch");
        visitor.page().locator("#made").waitFor();
        assertThat(visitor.page().locator("#made").inputValue()).matches("http.*/feeds/[A-Za-z0-9_-]{43}\\.ics");
        visitor.screenshot("feeds");
        visitor.pictures("/work/feeds");
        visitor.checkPage();
    }

    @Test
    void anAddressForRemindersIsAskedForAgainWhenItIsNone(@NoScript Visitor visitor) {
        visitor.expectRefusals();
        visitor.signIn(Role.UNIT_HEAD);
        visitor.open("/work/reminders");
        visitor.fill("Địa chỉ thư điện tử", "can.bo@sovidu");
        visitor.press("Lưu");
        assertThat(visitor.page().locator(".field-error").innerText()).contains("chưa đúng");
        visitor.fill("Địa chỉ thư điện tử", "can.bo@sovidu.example");
        visitor.press("Lưu");
        assertThat(visitor.page().locator(".notice").innerText()).contains("Đã lưu");
        visitor.checkPage();
        visitor.screenshot("reminders");
    }
}
