package vn.danvan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

@BrowserTest
class OrganizationBrowserTest {
    /** Pages that no link leads to, or only from a record that the demo does not show first. */
    @Test
    void thePagesApartFromTheMenuAreWithoutBarriers(Visitor visitor) {
        signIn(visitor);
        visitor.open("/organization/units?day=2020-01-01");
        visitor.checkPage();
        visitor.open("/organization/officers?q=nguyen+van+mau");
        visitor.page().locator("a.row-link").first().click();
        visitor.checkPage();
        visitor.screenshot("organization-officer");
        visitor.open("/organization/units");
        visitor.page().locator("a.row-link").first().click();
        visitor.checkPage();
        for (var act : List.of("renaming", "moving", "division", "abolition")) {
            visitor.open(visitor.address().replaceFirst("(units/\\d+).*", "$1/" + act));
            visitor.checkPage();
            visitor.checkDark();
            visitor.screenshot("organization-" + act);
        }
    }

    @Test
    void unitsAreTakenInFromAFileMergedAndShownByTheDayWithoutScript(@NoScript Visitor visitor) {
        signIn(visitor);
        var mark = "Thử " + System.nanoTime();
        visitor.open("/organization/imports");
        var file =
                "Tên đơn vị;Tên viết tắt;Loại;Từ ngày\nPhòng Một %1$s;P1;Phòng;01/01/2024\nPhòng Hai %1$s;P2;Phòng;01/01/2024\n"
                        .formatted(mark);
        visitor.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("don-vi.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        visitor.press("Xem trước");
        visitor.checkPage();
        visitor.screenshot("organization-import");
        visitor.press("Nhập 2 dòng");
        visitor.checkPage();
        visitor.open("/organization/mergers/new");
        visitor.page().getByLabel("Phòng Một " + mark).check();
        visitor.page().getByLabel("Phòng Hai " + mark).check();
        visitor.fill("Tên mới", "Phòng Gộp " + mark);
        visitor.fill("Tên viết tắt", "PG");
        visitor.fill("Có hiệu lực từ ngày", "2025-07-01");
        visitor.fill("Số, ký hiệu quyết định", "12/QĐ-SMVD");
        visitor.fill("Ngày ký quyết định", "2025-06-20");
        visitor.press("Sáp nhập, hợp nhất");
        assertThat(visitor.page().locator("h1").innerText()).isEqualTo("Phòng Gộp " + mark);
        visitor.checkPage();
        visitor.screenshot("organization-merged");
        visitor.open("/organization/units?day=2025-06-30");
        assertThat(visitor.page().locator("main").innerText())
                .contains("Phòng Một " + mark)
                .doesNotContain("Phòng Gộp " + mark);
    }

    @Test
    void aCommitteeIsComposedFromAPastedListWithoutScript(@NoScript Visitor visitor) {
        signIn(visitor);
        visitor.open("/organization/committees/new");
        visitor.fill("Tên", "Ban Chỉ đạo thực hiện quy chế dân chủ Mẫu");
        visitor.fill("Thành viên", "Trưởng ban; Nguyễn Văn Mẫu; Giám đốc\nThành viên; Lê Văn Ví Dụ; Phó Trưởng phòng");
        visitor.fill("Từ ngày", "2024-01-01");
        visitor.fill("Số, ký hiệu quyết định", "7/QĐ-SMVD");
        visitor.fill("Ngày ký quyết định", "2023-12-20");
        visitor.press("Lưu");
        assertThat(visitor.page().locator("main").innerText())
                .contains("1 thành viên đã thay đổi chức vụ", "nay là Trưởng phòng");
        visitor.checkPage();
        visitor.screenshot("organization-committee");
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
