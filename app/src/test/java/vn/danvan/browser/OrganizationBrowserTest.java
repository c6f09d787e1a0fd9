package vn.danvan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

@BrowserTest
class OrganizationBrowserTest {
    static final List<Look> LOOKS = Look.ALL;
    private static final List<String> PAGES = List.of(
            "/organization/officers",
            "/organization/officers/new",
            "/organization/units",
            "/organization/units/new",
            "/organization/agency",
            "/audit",
            "/account/sessions",
            "/account/password");

    @ParameterizedTest
    @FieldSource("LOOKS")
    void theAdministratorsPagesAreWithoutBarriers(Look look, Visitors.Entrance entrance) {
        var visitor = entrance.enter(look);
        signIn(visitor);
        for (var path : PAGES) {
            assertThat(visitor.open(path).status()).as(path).isEqualTo(200);
            visitor.checkPage();
            visitor.screenshot(path.substring(1).replace('/', '-'));
        }
        visitor.open("/organization/officers?q=nguyen+van+mau");
        visitor.page().locator("a.row-link").first().click();
        visitor.checkPage();
        visitor.screenshot("organization-officer");
    }

    @Test
    void aNewOfficerGetsAnAccountWithoutScript(@NoScript Visitor visitor) {
        signIn(visitor);
        visitor.open("/organization/officers/new");
        visitor.fill("Họ và tên", "Đinh Thị Thử");
        visitor.fill("Chức vụ", "Chuyên viên");
        visitor.page().getByLabel("Đơn vị").selectOption("Thanh tra Sở");
        pressButton(visitor, "Thêm cán bộ");
        assertThat(visitor.page().locator("h1").innerText()).isEqualTo("Đinh Thị Thử");
        visitor.fill("Tên đăng nhập", "thu.dinh." + visitor.address().replaceAll("\\D", ""));
        pressButton(visitor, "Cấp tài khoản");
        assertThat(visitor.page().locator("code").last().innerText()).matches("[a-z2-9]{12}");
        visitor.screenshot("one-time-password");
    }

    private static void pressButton(Visitor visitor, String name) {
        visitor.page()
                .locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static void signIn(Visitor visitor) {
        visitor.open("/sign-in?next=/organization/officers");
        visitor.fill("Tên đăng nhập", "quantri");
        visitor.fill("Mật khẩu", "danvan-demo");
        pressButton(visitor, "Đăng nhập");
        assertThat(visitor.address()).isEqualTo("/organization/officers");
    }
}
