package vn.danvan.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvan.browser.Acts.hasText;
import static vn.danvan.browser.Acts.says;
import static vn.danvan.browser.Acts.upload;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A goal is counted, its figure opens the count, and at the end of the year each duty is decided; all by the keyboard. */
@BrowserTest
class YearBrowserTest {
    private static final String PLAN = """
            KẾ HOẠCH
            Thực hiện công tác dân vận chính quyền năm 2026 (bản %s)

            I. NỘI DUNG THỰC HIỆN

            - Phòng Kế hoạch Mẫu xây dựng ít nhất 02 mô hình dân vận khéo, hoàn thành trước ngày 30/11/2026.

            - Phòng Kế hoạch Mẫu rà soát thủ tục hành chính, hoàn thành trước ngày 31/12/2026.
            """;

    @Test
    void isDoneWithScript(Visitor visitor) {
        fromAGoalToTheYearAfter(visitor);
    }

    @Test
    void isDoneWithoutScript(@NoScript Visitor visitor) {
        fromAGoalToTheYearAfter(visitor);
    }

    private static void fromAGoalToTheYearAfter(Visitor visitor) {
        visitor.expectRefusals();
        upload(visitor, PLAN.formatted(UUID.randomUUID()));
        visitor.press("Chấp nhận các mục còn lại");
        visitor.page().locator(".review-count", hasText("đã xem hết")).waitFor();
        visitor.press("Duyệt");
        visitor.page().waitForURL("**/plans/*");
        var plan = visitor.address();
        countTowardsTheGoal(visitor, plan);
        openTheFigure(visitor);
        decideOnTheYearAfter(visitor, plan);
    }

    private static void countTowardsTheGoal(Visitor visitor, String plan) {
        visitor.activate(visitor.page().locator("a", hasText("Chỉ tiêu bằng số")));
        says(visitor, "Đã đạt 0 trên 1 chỉ tiêu");
        visitor.checkPage();
        visitor.screenshot("goals");
        visitor.activate(visitor.page().locator("a", hasText("ít nhất 2 mô hình")));
        visitor.activate(visitor.page().locator("#goals summary", hasText("Ghi số đạt được")));
        visitor.checkPage();
        visitor.fill("Số lượng thêm", "nhiều");
        visitor.press("Ghi số");
        says(visitor, "không phải là một số lớn hơn 0");
        visitor.activate(visitor.page().locator("#goals summary", hasText("Ghi số đạt được")));
        visitor.fill("Số lượng thêm", "2");
        visitor.press("Ghi số");
        visitor.page().locator("#goals", hasText("đạt 2 trên 2 mô hình")).waitFor();
        visitor.screenshot("goal");
        visitor.open(plan + "/goals");
        says(visitor, "Đã đạt 1 trên 1 chỉ tiêu");
    }

    private static void openTheFigure(Visitor visitor) {
        visitor.open("/tasks");
        visitor.activate(visitor.page().locator("main a", hasText("Số liệu")).first());
        visitor.checkPage();
        visitor.screenshot("figures");
        visitor.activate(visitor.page().locator("td a", hasText("mô hình")));
        assertThat(visitor.page().locator("h1").innerText()).startsWith("Mô hình đã ghi nhận");
        visitor.checkPage();
        visitor.screenshot("figure");
        visitor.activate(visitor.page().locator("a.row-link").first());
        says(visitor, "mô hình dân vận khéo");
    }

    private static void decideOnTheYearAfter(Visitor visitor, String plan) {
        visitor.open(plan);
        visitor.activate(visitor.page().locator("a", hasText("Chuyển sang năm sau")));
        var second = visitor.page().locator("fieldset").nth(1);
        second.getByLabel("Không làm tiếp").first().press("Space");
        visitor.checkPage();
        visitor.screenshot("rollover");
        visitor.press("Chuyển sang năm 2027");
        says(visitor, "Xin ghi lý do không làm tiếp.");
        visitor.checkPage();
        second.getByLabel("Lý do, nếu không làm tiếp").fill("Tỉnh Ví Dụ không giao nữa");
        visitor.press("Lưu nháp");
        says(visitor, "Đã lưu");
        visitor.press("Chuyển sang năm 2027");
        says(visitor, "Đã chuyển 1 việc sang năm sau");
        visitor.checkPage();
        visitor.screenshot("rollover-done");
        visitor.activate(visitor.page().locator("a", hasText("Xem kế hoạch năm sau")));
        assertThat(visitor.page().locator("h1").innerText()).contains("năm 2027");
    }
}
