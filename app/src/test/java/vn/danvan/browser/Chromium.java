package vn.danvan.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The one browser of a test run: the Chromium of the machine, started by the first test that needs it. */
final class Chromium implements AutoCloseable {
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            // The browser would prepare panels of its own, each a page, for every visitor. This list takes the place of
            // the
            // driver's, whose entries that matter here come first.
            "--disable-features=Translate,HttpsUpgrades,PaintHolding,MediaRouter,OptimizationHints,LensOverlay,"
                    + "PreloadTopChromeWebUI,InitialWebUI,WebUIReloadButton,SidePanelPreload,"
                    + "WebUIOmniboxPopup,WebUIOmniboxFullPopup,WebUIOmniboxAimPopup");

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        var nothingToDownload = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(nothingToDownload));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program())
                        .setArgs(FLAGS));
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Path program() {
        var named = Optional.ofNullable(System.getenv("CHROMIUM")).map(Path::of);
        var usual = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
        return Stream.concat(named.stream(), usual.map(Path::of))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No Chromium found: install it (Debian: apt-get install chromium) or name it in CHROMIUM"));
    }
}
