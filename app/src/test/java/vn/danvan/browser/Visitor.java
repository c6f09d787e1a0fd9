package vn.danvan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.danvan.platform.access.Role;

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
        context.setDefaultTimeout(30_000);
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

    /** Reads a page without showing it. */
    String read(String path) {
        var answer = page.request().get(site + path);
        assertThat(answer.status()).as("status of " + path).isLessThan(400);
        return answer.text();
    }

    /** A file, as saving a link gives it. */
    byte[] download(String path) {
        var answer = page.request().get(site + path);
        assertThat(answer.status()).as("status of " + path).isEqualTo(200);
        return answer.body();
    }

    /** Goes on as the person who is signed in at another browser. */
    void takeOver(Visitor other) {
        context.addCookies(other.context.cookies());
    }

    /** The path and query of the page shown now. */
    public String address() {
        return page.url().substring(site.length());
    }

    public void signIn(Role role) {
        signIn(DemoAccounts.of(role), DemoAccounts.PASSWORD);
    }

    public void signIn(String username, String password) {
        open("/sign-in");
        fill("Tên đăng nhập", username);
        fill("Mật khẩu", password);
        press("Đăng nhập");
        assertThat(address())
                .as("where " + username + " comes after signing in")
                .doesNotStartWith("/sign-in");
    }

    public void fill(String label, String value) {
        page.getByLabel(label).fill(value);
    }

    /** Presses the button of that name in the page itself, not in the shell around it. */
    public void press(String button) {
        activate(page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true)));
    }

    /** Clicks; where no script runs, by the keyboard, for then the driver cannot see whether a thing has come to rest. */
    public void activate(Locator thing) {
        if (look.script()) {
            thing.click();
        } else {
            thing.press("Enter");
        }
    }

    /** Answers of 4xx and 5xx are wanted in this test; a browser reports them as errors. */
    public void expectRefusals() {
        expectingRefusals = true;
    }

    /**
     * No finding of axe-core that is serious or critical, and nothing wider than the screen, be it a telephone's. axe-core
     * is a script itself; without script the same markup stands there, and only its width can differ.
     */
    public void checkPage() {
        if (look.script()) {
            Axe.check(page);
        }
        checkWidth();
        if (look.width() > Look.TELEPHONE.width()) {
            page.setViewportSize(Look.TELEPHONE.width(), Look.TELEPHONE.height());
            checkWidth();
            page.setViewportSize(look.width(), look.height());
        }
    }

    /** No words that are hard to read in the dark, on a telephone, where more of the shell stands over the page. */
    void checkDark() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.setViewportSize(Look.TELEPHONE.width(), Look.TELEPHONE.height());
        Axe.checkContrast(page);
        page.setViewportSize(look.width(), look.height());
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.scheme()));
    }

    private void checkWidth() {
        var tooWide = (Integer) page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        assertThat(tooWide)
                .as("pixels that %s is wider than the screen", address())
                .isLessThanOrEqualTo(0);
    }

    /** A picture of this page, when the run was asked for pictures. */
    public void screenshot(String name) {
        if (!asksForPictures()) {
            return;
        }
        var file = SCREENSHOTS.resolve(name + "-" + look.suffix() + ".png");
        page.evaluate("window.scrollTo(0, 0)");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    /** Pictures of this page on every screen, when the run was asked for them by {@code -Ddanvan.pictures=true}. */
    void pictures(String name) {
        if (!look.script() || !asksForPictures()) {
            return;
        }
        for (var screen : Look.ALL) {
            page.setViewportSize(screen.width(), screen.height());
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(screen.scheme()));
            var file = name.replaceAll("[^a-z{}]+", "-") + "-" + screen.suffix() + ".png";
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(SCREENSHOTS.resolve("pages").resolve(file))
                    .setFullPage(true));
        }
        page.setViewportSize(look.width(), look.height());
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.scheme()));
    }

    private static boolean asksForPictures() {
        return Boolean.getBoolean("danvan.pictures");
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
