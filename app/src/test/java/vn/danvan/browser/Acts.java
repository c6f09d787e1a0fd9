package vn.danvan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import vn.danvan.platform.access.Role;

/** What people do on many pages. */
final class Acts {
    private Acts() {}

    /** What a person without a mouse does. */
    static void byKey(Locator thing) {
        thing.focus();
        thing.press("Enter");
    }

    static Locator button(Visitor visitor, String name) {
        return visitor.page()
                .locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    static void chooseAll(Visitor visitor) {
        visitor.activate(visitor.page().locator("a", hasText("Chọn cả trang")));
        visitor.page().waitForURL("**all=true");
    }

    /** Gives the page a file of that name to take along. */
    static void choose(Visitor visitor, String name, String content) {
        visitor.page()
                .locator("input[type=file]")
                .setInputFiles(
                        new FilePayload(name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8)));
    }

    /** The office has the text of a plan read, and comes to its review. */
    static void upload(Visitor visitor, String text) {
        if (visitor.page().url().equals("about:blank")) {
            visitor.signIn(Role.OFFICE);
        }
        visitor.open("/plans/new");
        choose(visitor, "ke-hoach.txt", text);
        visitor.press("Đọc văn bản");
        visitor.page().waitForURL("**/reviews/*");
    }

    static void says(Visitor visitor, String words) {
        assertThat(visitor.page().locator("main").innerText()).contains(words);
    }

    static Page.LocatorOptions hasText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
