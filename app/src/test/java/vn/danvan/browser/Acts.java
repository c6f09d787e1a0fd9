package vn.danvan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

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

    static void says(Visitor visitor, String words) {
        assertThat(visitor.page().locator("main").innerText()).contains(words);
    }

    static Page.LocatorOptions hasText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
