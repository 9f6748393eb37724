// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import vn.motcua.MotcuaPortal;
import vn.motcua.PostgresForTests;
import vn.motcua.journey.Browsers;

/** The same tokens by night, on paper and in high contrast. */
@SpringBootTest(classes = MotcuaPortal.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = PostgresForTests.class)
@ActiveProfiles("gallery")
class SchemesTest {

    private static final String GROUND = "getComputedStyle(document.body).backgroundColor";

    private static Browser browser;

    @LocalServerPort
    int port;

    @BeforeAll
    static void open() {
        browser = Browsers.chromium();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/design",
                "/procedures",
                "/help/gallery/dossier",
                "/help/gallery/my",
                "/help/gallery/papers-error",
                "/help/gallery/check",
                "/help/gallery/sent",
                "/help/gallery/start-error"
            })
    void a_page_is_read_as_well_by_night(String address) {
        var night = new Browser.NewContextOptions().setViewportSize(360, 740).setColorScheme(ColorScheme.DARK);
        try (var context = browser.newContext(night)) {
            var page = context.newPage();
            page.navigate("http://localhost:" + port + address);

            var violations = new AxeBuilder(page).analyze().getViolations();

            picture(page, address, "night");
            assertThat(page.evaluate(GROUND)).isEqualTo("rgb(23, 18, 28)");
            assertThat(violations)
                    .as("axe by night on %s", address)
                    .flatExtracting(each -> each.getNodes().stream()
                            .map(node -> each.getId() + " " + node.getHtml())
                            .toList())
                    .isEmpty();
        }
    }

    @Test
    void paper_is_always_white() {
        var night = new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK);
        try (var context = browser.newContext(night)) {
            var page = context.newPage();
            page.navigate("http://localhost:" + port + "/help/gallery/dossier");

            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            picture(page, "/dossier", "print");
            assertThat(page.evaluate("getComputedStyle(document.body).color")).isEqualTo("rgb(0, 0, 0)");
            assertThat(page.evaluate("getComputedStyle(document.querySelector('h1')).color"))
                    .as("the ink of the day")
                    .isEqualTo("rgb(33, 26, 39)");
            assertThat(page.isVisible(".mc-nav")).isFalse();
        }
    }

    @Test
    void high_contrast_keeps_what_colour_alone_would_say() {
        try (var context = browser.newContext(new Browser.NewContextOptions().setForcedColors(ForcedColors.ACTIVE))) {
            var page = context.newPage();
            page.navigate("http://localhost:" + port + "/design");

            picture(page, "/design", "contrast");
            assertThat(page.evaluate("getComputedStyle(document.querySelector('.mc-tag')).borderTopStyle"))
                    .isEqualTo("solid");
            assertThat(page.evaluate("getComputedStyle(document.querySelector('.govuk-button')).borderTopWidth"))
                    .isEqualTo("2px");
        }
    }

    private static void picture(Page page, String address, String kind) {
        var name = kind + address.replace('/', '-') + ".png";
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/pictures", name)));
    }
}
