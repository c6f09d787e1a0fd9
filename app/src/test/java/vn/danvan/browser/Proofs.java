package vn.danvan.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvan.browser.Acts.button;
import static vn.danvan.browser.Acts.byKey;
import static vn.danvan.browser.Acts.hasText;

import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** Evidence of each kind, added on the page of a task by the keyboard alone. */
final class Proofs {
    private Proofs() {}

    static void prove(Visitor officer, String record) throws IOException {
        addFile(officer, "FILE", new FilePayload("so-lieu.csv", "text/csv", "đơn vị;số\nMẫu;3\n".getBytes(UTF_8)));
        addFile(officer, "MINUTES", new FilePayload("bien-ban.pdf", "application/pdf", "%PDF-1.7 mẫu".getBytes(UTF_8)));
        addFile(officer, "PHOTO", new FilePayload("anh.jpg", "image/jpeg", photo()));
        refer(officer, "DOCUMENT", "15/BC-SMVD");
        refer(officer, "LINK", "https://sovidu.example/tin/1");
        refer(officer, "RECORD", record);
        assertThat(officer.page().locator(".files li").count()).isEqualTo(6);
        officer.checkPage();
    }

    private static void addFile(Visitor officer, String kind, FilePayload file) {
        officer.page().locator("#evidence input[type=file]").setInputFiles(file);
        officer.page().locator("#evidence-kind").selectOption(kind);
        byKey(button(officer, "Tải lên"));
        officer.page().locator(".files", hasText(file.name)).waitFor();
    }

    private static void refer(Visitor officer, String kind, String words) {
        byKey(officer.page().locator("#evidence summary"));
        officer.page().locator("#reference-kind").selectOption(kind);
        officer.fill("Số ký hiệu hoặc địa chỉ", words);
        byKey(button(officer, "Thêm dẫn chứng"));
        officer.page().locator(".files", hasText(words)).waitFor();
    }

    private static byte[] photo() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "jpeg", out);
        return out.toByteArray();
    }
}
