// SPDX-License-Identifier: Apache-2.0
package vn.motcua.journey;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The one headless Chromium of a test run: the shell without windows where there is one, it opens a page in a third of the time. */
public final class Browsers {

    private Browsers() {}

    /** The browser; the test is skipped, saying so, on a machine without one. */
    public static Browser chromium() {
        assumeTrue(
                program() != null,
                "Skipped: no Chromium on this machine (Debian: apt install chromium-headless-shell)");
        return Running.CHROMIUM;
    }

    /**
     * Somebody at the browser, to be told of more. The worker that keeps pages for times without network is left out: it is
     * installed anew for everybody, and only what is tried without network needs it.
     */
    public static Browser.NewContextOptions reader() {
        return new Browser.NewContextOptions().setServiceWorkers(ServiceWorkerPolicy.BLOCK);
    }

    /** Keeps a picture of the whole page in {@code target/pictures} for people to look at, with {@code -Dmotcua.seen=true}. */
    public static void keepsPicture(Page page, String name) {
        if (Boolean.getBoolean("motcua.seen")) {
            page.screenshot(
                    new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/pictures", name + ".png")));
        }
    }

    private static @org.jspecify.annotations.Nullable Path program() {
        return Stream.of(
                        "/usr/bin/chromium-headless-shell",
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }

    private static final class Running {

        static final Browser CHROMIUM = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program())
                        .setHeadless(true)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--no-first-run",
                                // letters as wide on every machine, whatever its fonts are set to
                                "--font-render-hinting=none")));
    }
}
