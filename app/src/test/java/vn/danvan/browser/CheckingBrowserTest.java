package vn.danvan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.danvan.platform.access.Role;

/** A document is brought along, its faults are shown beside it, and a corrected copy is taken away. */
@BrowserTest
class CheckingBrowserTest {
    private static final String PLAN = """
            SỞ MẪU

            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh Phúc

            Số: 5/KH-SM

            Ví Dụ, ngày 05 tháng 4 năm 2027

            KẾ HOẠCH

            Thực hiện công tác dân vận năm 2027

            Thực hiện Nghị định số 96/2026/NĐ-CP ngày 07 tháng 11 năm 2025 của Chính phủ về công tác mẫu, các phòng phục vụ nhân dân tốt hơn./.

            Nơi nhận:
            - Các phòng thuộc Sở;
            - Lưu: VT, VP.

            GIÁM ĐỐC

            Nguyễn Văn Thử
            """;

    @Test
    void showsFaultsBesideTheText(Visitor visitor) throws IOException {
        checkAndCorrect(visitor);
    }

    @Test
    void showsFaultsBesideTheTextWithoutScript(@NoScript Visitor visitor) throws IOException {
        checkAndCorrect(visitor);
    }

    private static void checkAndCorrect(Visitor visitor) throws IOException {
        visitor.signIn(Role.OFFICER);
        check(visitor, PLAN);
        visitor.page().locator(".proposal").first().waitFor();
        assertThat(visitor.page().locator(".proposal").allInnerTexts().toString())
                .contains("TAGLINE-FORM", "SYMBOL-PADDING", "CITE-YEAR", "CAP-PEOPLE", "Phụ lục I, Phần I, mục II.3");
        assertThat(visitor.page().locator("mark").allInnerTexts().toString()).contains("5/KH-SM", "nhân dân");
        visitor.screenshot("checking");
        visitor.checkPage();
        var copy = visitor.page().waitForDownload(() -> visitor.press("Tải bản đã sửa"));
        assertThat(copy.suggestedFilename()).isEqualTo("ke-hoach.da-sua.txt");
        assertThat(Files.readString(copy.path()))
                .contains("Số: 05/KH-SM", "Hạnh phúc", "phục vụ Nhân dân", "ngày 07 tháng 11 năm 2025");
    }

    @Test
    void aFileThatIsNoDocumentGetsOneSentence(Visitor visitor) {
        visitor.expectRefusals();
        visitor.signIn(Role.ADMINISTRATOR);
        check(visitor, "MZ\u0000\u0001 chương trình");
        visitor.page().locator(".field-error").waitFor();
        assertThat(visitor.page().locator(".field-error").innerText()).isNotBlank();
        visitor.checkPage();
    }

    @ParameterizedTest
    @EnumSource
    void isOpenToEveryRole(Role role, @NoScript Visitor visitor) {
        visitor.signIn(role);
        assertThat(visitor.open("/checking").status()).isEqualTo(200);
        assertThat(visitor.page().locator("h1").innerText()).isEqualTo("Kiểm tra văn bản");
    }

    private static void check(Visitor visitor, String text) {
        visitor.open("/checking");
        visitor.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload(
                        "ke-hoach.txt", "application/octet-stream", text.getBytes(StandardCharsets.UTF_8)));
        visitor.press("Kiểm tra");
    }
}
