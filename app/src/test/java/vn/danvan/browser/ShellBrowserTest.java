package vn.danvan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.danvan.platform.access.Role;

@BrowserTest
class ShellBrowserTest {

    @Test
    void theFirstTabIsTheWayToTheContent(Visitor visitor) {
        visitor.open("/design/signed-out");
        visitor.page().keyboard().press("Tab");
        assertThat(visitor.page().locator(":focus")).hasText("Đến nội dung chính");
        visitor.page().keyboard().press("Enter");
        assertThat(visitor.page().locator("main")).isFocused();
    }

    @Test
    void keysReachSearchAndTheListOfKeys(Visitor visitor) {
        visitor.open("/design");
        visitor.page().keyboard().press("/");
        assertThat(visitor.page().locator("#search")).isFocused();
        visitor.page().locator("#search").evaluate("field => field.blur()");
        visitor.page().keyboard().press("?");
        assertThat(visitor.page().getByRole(AriaRole.DIALOG)).isVisible();
        visitor.page().keyboard().press("Escape");
        assertThat(visitor.page().getByRole(AriaRole.DIALOG)).isHidden();
    }

    @Test
    void lettersTypedIntoAFieldAreNoCommands(Visitor visitor) {
        visitor.open("/design");
        var name = visitor.page().locator("#example-name");
        name.fill("");
        name.pressSequentially("?/gw");
        assertThat(name).hasValue("?/gw");
        assertThat(visitor.page().getByRole(AriaRole.DIALOG)).isHidden();
    }

    @Test
    void darkPagesAreChosenWithoutScriptAndStay(@NoScript Visitor visitor) {
        visitor.signIn(Role.OFFICE);
        openPersonMenu(visitor.page());
        visitor.page().getByRole(AriaRole.BUTTON, named("Tối")).click();
        assertThat(visitor.page().locator("html")).hasAttribute("data-bs-theme", "dark");
        visitor.open("/account/password");
        assertThat(visitor.page().locator("html")).hasAttribute("data-bs-theme", "dark");
    }

    @Test
    void pagesFollowTheMachineWhenNothingIsChosen(Visitors.Entrance entrance) {
        var visitor = entrance.enter(new Look(1280, true, true));
        visitor.open("/sign-in");
        assertThat(visitor.page().locator("html")).hasAttribute("data-bs-theme", "dark");
    }

    @Test
    void aPersonSignsOutFromTheirMenu(Visitor visitor) {
        visitor.signIn(Role.OFFICER);
        openPersonMenu(visitor.page());
        visitor.page().getByRole(AriaRole.BUTTON, named("Đăng xuất")).click();
        visitor.open("/account/password");
        assertThat(visitor.page()).hasURL(Pattern.compile("/sign-in"));
    }

    @Test
    void theSecondClickOfAnImpatientPersonSendsNothing(Visitor visitor) {
        visitor.open("/sign-in");
        visitor.page().evaluate("""
                const form = document.querySelector("main form");
                form.querySelectorAll("input").forEach(field => field.value = "mẫu");
                form.addEventListener("submit", event => event.preventDefault());
                const answers = [];
                form.addEventListener("submit", () => answers.push("sent"));
                form.querySelector("button").click();
                form.querySelector("button").click();
                form.dataset.answers = answers.length;
                """);
        assertThat(visitor.page().locator("main form")).hasAttribute("data-answers", "1");
    }

    private static void openPersonMenu(Page page) {
        page.locator(".person-menu summary").click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
