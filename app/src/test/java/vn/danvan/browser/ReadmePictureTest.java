package vn.danvan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.danvan.platform.access.Role;

/** The page that the README shows; {@code -Ddanvan.readme-picture=true} takes its picture anew. */
@BrowserTest
class ReadmePictureTest {
    private static final Path PICTURE = Path.of("..", "docs", "images", "plan.png");

    @Test
    void showsThePlanOfTheDemo(Visitor visitor) {
        visitor.signIn(Role.LEADER);
        visitor.open("/plans");
        visitor.activate(visitor.page().locator("main .row-link").last());
        visitor.page().waitForURL("**/plans/*");
        assertThat(visitor.page().locator(".task-list a").count()).isGreaterThan(5);
        if (Boolean.getBoolean("danvan.readme-picture")) {
            visitor.page().mouse().move(0, 0);
            visitor.page().screenshot(new Page.ScreenshotOptions().setPath(PICTURE));
        }
    }
}
