package vn.danvan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A person at a browser of its own. What went wrong unseen (a script error, a refusal by the content policy, a request
 * to another site) is kept and fails the test at its end.
 */
public final class Visitor implements AutoCloseable {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final BrowserContext context;
    private final Page page;
    private final String site;
    private final Look look;
    private final List<String> complaints = new ArrayList<>();
    private boolean expectingRefusals;

    Visitor(Chromium chromium, String site, Look look) {
        this.site = site;
        this.look = look;
        context = chromium.browser().newContext(look.options());
        context.setDefaultTimeout(10_000);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complain("console: " + message.text());
            }
        });
        page.onPageError(error -> complain("script: " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(site) && !request.url().startsWith("data:")) {
                complain("request to another site: " + request.url());
            }
        });
    }

    /** The page as the browser has it. */
    public Page page() {
        return page;
    }

    public Look look() {
        return look;
    }

    /** Opens an address of the site, such as {@code /plans}, and says what was answered. */
    public Response open(String path) {
        var response = page.navigate(site + path);
        assertThat(response).as("answer to " + path).isNotNull();
        return response;
    }

    /** The path and query of the page shown now. */
    public String address() {
        return page.url().substring(site.length());
    }

    public void fill(String label, String value) {
        page.getByLabel(label).fill(value);
    }

    public void press(String button) {
        page.locator("main")
                .getByText(button, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    /** Answers of 4xx and 5xx are wanted in this test; a browser reports them as errors. */
    public void expectRefusals() {
        expectingRefusals = true;
    }

    /** No finding of axe-core that is serious or critical, nothing wider than the screen. */
    public void checkPage() {
        Axe.check(page);
        var tooWide =
                (Integer) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(tooWide)
                .as("pixels that %s is wider than the screen", address())
                .isLessThanOrEqualTo(0);
    }

    public void screenshot(String name) {
        var file = SCREENSHOTS.resolve(name + "-" + look.suffix() + ".png");
        page.evaluate("window.scrollTo(0, 0)");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    /** Fails when something went wrong that the test did not look at. */
    void checkQuiet() {
        assertThat(complaints).as("errors in the browser").isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }

    private void complain(String what) {
        if (!expectingRefusals || !what.contains("Failed to load resource")) {
            complaints.add(what);
        }
    }
}
