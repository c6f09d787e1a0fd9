package vn.danvan.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvan.browser.Acts.choose;
import static vn.danvan.browser.Acts.hasText;
import static vn.danvan.browser.Acts.upload;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.danvan.platform.access.Role;

/** The main job: from the file of a plan to work on its tasks. */
@BrowserTest
class PlanBrowserTest {
    private static final String PLAN = """
            KẾ HOẠCH
            Thực hiện công tác dân vận chính quyền năm 2027

            Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2027 của Ủy ban nhân dân tỉnh Ví Dụ (bản %s).

            I. NỘI DUNG THỰC HIỆN

            - Phòng Kế hoạch Mẫu tổ chức hội nghị đối thoại, hoàn thành trước ngày 30/9/2027.

            - Rà soát, niêm yết thủ tục hành chính. Cập nhật trang thông tin điện tử.

            II. TỔ CHỨC THỰC HIỆN

            - Văn phòng Sở theo dõi. Định kỳ 6 tháng (trước ngày 10 tháng 6), năm (trước ngày 05 tháng 12), báo cáo kết quả đến Sở Nội vụ./.

            Nơi nhận:
            - Sở Nội vụ;
            - Lưu: VT.
            """;

    @Test
    void isDoneWithScript(Visitor visitor) {
        carryAPlanFromItsFileToATask(visitor);
    }

    @Test
    void isDoneWithoutScript(@NoScript Visitor visitor) {
        carryAPlanFromItsFileToATask(visitor);
    }

    private static void carryAPlanFromItsFileToATask(Visitor visitor) {
        upload(visitor, PLAN.formatted(UUID.randomUUID()));
        assertThat(visitor.page().locator(".review-count").innerText()).startsWith("3 việc, còn 3 mục chưa xem");
        visitor.screenshot("review");
        visitor.checkPage();
        visitor.press("Chấp nhận các mục còn lại");
        visitor.page().locator(".review-count", hasText("đã xem hết")).waitFor();
        visitor.press("Duyệt");
        visitor.page().waitForURL("**/plans/*");
        assertThat(visitor.page().locator("h1").innerText()).endsWith("năm 2027");
        visitor.screenshot("plan");
        visitor.activate(visitor.page().locator(".task-list a", hasText("hội nghị đối thoại")));
        visitor.page().waitForURL("**/tasks/*");
        assertThat(visitor.page().locator(".side").innerText())
                .contains("thứ Tư 29/09/2027")
                .contains("Phòng Kế hoạch Mẫu");
        visitor.press("Nhận việc");
        visitor.page().locator(".title-acts", hasText("Đang làm")).waitFor();
        visitor.fill("Tiến độ, khó khăn, trao đổi", "Đã đặt hội trường");
        visitor.press("Ghi");
        visitor.page().locator(".history", hasText("Đã đặt hội trường")).waitFor();
        addEvidence(visitor);
        visitor.screenshot("task");
        visitor.checkPage();
    }

    @Test
    void itemsAreDecidedByKeys(Visitor visitor) {
        upload(visitor, PLAN.formatted(UUID.randomUUID()));
        var keys = visitor.page().keyboard();
        visitor.page().locator("h1").click();
        keys.press("j");
        keys.press("a");
        visitor.page().locator(".proposal.is-accepted").waitFor();
        keys.press("j");
        keys.press("d");
        visitor.page().locator(".proposal.is-dropped").waitFor();
        keys.press("j");
        keys.press("e");
        visitor.page().getByLabel("Việc cần làm").first().waitFor();
        assertThat(visitor.page().locator(".review-count").innerText()).contains("còn 1 mục chưa xem");
    }

    @Test
    void aDayThatIsNotUnderstoodIsAskedForAgain(@NoScript Visitor visitor) {
        visitor.expectRefusals();
        upload(visitor, PLAN.formatted(UUID.randomUUID()));
        visitor.activate(visitor.page().locator(".proposal").first().locator("a.btn"));
        visitor.page()
                .locator(".proposal.is-editing")
                .first()
                .getByLabel("Thời hạn")
                .fill("khi nào xong");
        visitor.activate(visitor.page()
                .locator(".proposal.is-editing button.btn-primary")
                .first());
        assertThat(visitor.page().locator(".field-error").first().innerText())
                .contains("Chưa hiểu thời hạn «khi nào xong»");
        assertThat(visitor.page()
                        .locator(".proposal.is-editing")
                        .first()
                        .getByLabel("Thời hạn")
                        .inputValue())
                .isEqualTo("khi nào xong");
        visitor.checkPage();
    }

    @Test
    void theSameFileLeadsToThePlanThatWasReadFromIt(@NoScript Visitor visitor) {
        var text = PLAN.formatted(UUID.randomUUID());
        upload(visitor, text);
        var first = visitor.address();
        upload(visitor, text);
        assertThat(visitor.address()).isEqualTo(first);
        assertThat(visitor.page().locator(".notice").innerText()).contains("đã được đọc trước đây");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "MZ\u0000\u0001 chương trình"})
    void aFileThatIsNoDocumentGetsOneSentence(String content, Visitor visitor) {
        visitor.expectRefusals();
        visitor.signIn(Role.OFFICE);
        visitor.open("/plans/new");
        choose(visitor, "ke-hoach.docx", content);
        visitor.press("Đọc văn bản");
        visitor.page().locator(".field-error").waitFor();
        assertThat(visitor.page().locator(".field-error").innerText()).isNotBlank();
        visitor.checkPage();
    }

    private static void addEvidence(Visitor visitor) {
        choose(visitor, "bien-ban.pdf", "%PDF-1.7 biên bản mẫu");
        visitor.press("Tải lên");
        visitor.page().locator(".files", hasText("bien-ban.pdf")).waitFor();
    }
}
