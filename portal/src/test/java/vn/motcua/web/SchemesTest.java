// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
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

/**
 * The same tokens by night, on paper and in high contrast. Each of these readers has one page that goes from address to
 * address, as people do: style sheets, letters and scripts come once.
 */
@SpringBootTest(classes = MotcuaPortal.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = PostgresForTests.class)
@ActiveProfiles("gallery")
class SchemesTest {

    private static final String GROUND = "getComputedStyle(document.body).backgroundColor";

    /** The width between the margins. */
    private static final int A4_IN_PIXELS = 718;

    /** What has the focus and does not show it, in words. */
    private static final String UNSEEN_FOCUS = """
            () => { const one = document.activeElement;
              if (!one || one === document.body) { return ''; }
              const label = one.matches('.govuk-radios__input, .govuk-checkboxes__input') ? one.nextElementSibling : null;
              const style = label ? getComputedStyle(label, '::before') : getComputedStyle(one);
              const seen = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
              return seen ? '' : one.outerHTML.slice(0, 120); }""";

    /** How a thing looks, its background apart. */
    private static final String LOOK = """
            which => { const style = getComputedStyle(document.querySelector(which));
              return ['borderTopColor', 'borderTopWidth', 'borderTopStyle', 'borderBottomColor', 'borderBottomWidth', 'borderBottomStyle',
                'borderLeftWidth', 'borderLeftStyle', 'fontWeight', 'textDecorationLine', 'outlineStyle']
                .map(what => style[what]).join(' '); }""";

    private static final String MOVING = """
            () => [...document.querySelectorAll('*')].filter(one => { const style = getComputedStyle(one);
                return style.transitionDuration.split(', ').some(time => parseFloat(time) > 0.01)
                  || style.animationName !== 'none' || style.scrollBehavior === 'smooth'; })
              .map(one => one.localName + '.' + one.className)""";

    /** Text that would hardly be read on white paper. */
    private static final String PALE = """
            () => { const pale = [];
              const part = value => { const share = value / 255; return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4; };
              const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (words.nextNode()) {
                const own = words.currentNode.parentElement;
                if (!words.currentNode.textContent.trim() || own.closest('svg, script, .govuk-visually-hidden') || !own.checkVisibility()) { continue; }
                const ink = getComputedStyle(own).color.match(/[\\d.]+/g).map(Number);
                const light = 0.2126 * part(ink[0]) + 0.7152 * part(ink[1]) + 0.0722 * part(ink[2]);
                if (1.05 / (light + 0.05) < 4.5) { pale.push(own.localName + '.' + own.className + ' ' + getComputedStyle(own).color); }
              }
              return pale; }""";

    private static final List<BrowserContext> OPEN = new ArrayList<>();
    private static Page night;
    private static Page contrast;
    private static Page quiet;
    private static Page paper;
    private static Barriers barriers;

    @LocalServerPort
    int port;

    @BeforeAll
    static void open() {
        night = page(Browsers.reader().setViewportSize(360, 740).setColorScheme(ColorScheme.DARK));
        barriers = new Barriers(night);
        contrast = page(Browsers.reader().setForcedColors(ForcedColors.ACTIVE));
        quiet = page(Browsers.reader().setReducedMotion(ReducedMotion.REDUCE));
        paper = page(Browsers.reader().setViewportSize(A4_IN_PIXELS, 1000).setColorScheme(ColorScheme.DARK));
        paper.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    }

    private static Page page(Browser.NewContextOptions reader) {
        var context = Browsers.chromium().newContext(reader);
        OPEN.add(context);
        return context.newPage();
    }

    @AfterAll
    static void close() {
        OPEN.forEach(BrowserContext::close);
        OPEN.clear();
    }

    private Page at(Page page, String address) {
        page.navigate("http://localhost:" + port + address);
        return page;
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
        var page = at(night, address);

        Browsers.keepsPicture(page, "night" + address.replace('/', '-'));
        assertThat(page.evaluate(GROUND)).isEqualTo("rgb(23, 18, 28)");
        assertThat(barriers.ofColours()).as("axe by night on %s", address).isEmpty();
    }

    @Test
    void paper_is_always_white() {
        var page = at(paper, "/help/gallery/dossier");

        Browsers.keepsPicture(page, "print-dossier");
        assertThat(page.evaluate("getComputedStyle(document.body).color")).isEqualTo("rgb(0, 0, 0)");
        assertThat(page.evaluate("getComputedStyle(document.querySelector('h1')).color"))
                .as("the ink of the day")
                .isEqualTo("rgb(33, 26, 39)");
        assertThat(page.isVisible(".mc-nav")).isFalse();
    }

    @Test
    void high_contrast_keeps_what_colour_alone_would_say() {
        var page = at(contrast, "/design");

        Browsers.keepsPicture(page, "contrast-design");
        assertThat(page.evaluate("getComputedStyle(document.querySelector('.mc-tag')).borderTopStyle"))
                .isEqualTo("solid");
        assertThat(page.evaluate("getComputedStyle(document.querySelector('.govuk-button')).borderTopWidth"))
                .isEqualTo("2px");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/design",
                "/help",
                "/help/gallery/applicant-child-error",
                "/help/gallery/papers-error",
                "/help/gallery/desk/inbox",
                "/help/gallery/desk/dossier",
                "/help/gallery/tour/strayed"
            })
    void the_place_of_the_keyboard_is_seen_in_high_contrast(String address) {
        var page = at(contrast, address);
        for (var pressed = 0; pressed < 30; pressed++) {
            page.keyboard().press("Tab");
            assertThat(page.evaluate(UNSEEN_FOCUS)).as("focus on %s", address).isEqualTo("");
        }
    }

    /** Backgrounds are gone in high contrast: what is chosen, current or wrong must differ in something else. */
    @Test
    void states_are_told_by_more_than_a_background_in_high_contrast() {
        var page = at(contrast, "/help/gallery/desk/inbox");
        assertThat(page.evaluate(LOOK, ".mc-tabs__tab--now"))
                .isNotEqualTo(page.evaluate(LOOK, ".mc-tabs__tab:not(.mc-tabs__tab--now)"));
        at(page, "/procedures");
        assertThat(page.evaluate(LOOK, ".mc-nav__link[aria-current]"))
                .isNotEqualTo(page.evaluate(LOOK, ".mc-nav__link:not([aria-current])"));
        at(page, "/help/gallery/applicant-child-error");
        assertThat(page.evaluate(LOOK, ".govuk-form-group--error"))
                .isNotEqualTo(page.evaluate(LOOK, ".govuk-form-group:not(.govuk-form-group--error)"));
        assertThat(page.evaluate(LOOK, ".mc-steps__item--now"))
                .isNotEqualTo(page.evaluate(LOOK, ".mc-steps__item--done"));
        at(page, "/help/gallery/papers");
        assertThat(page.evaluate("getComputedStyle(document.querySelector('.mc-paper')).borderTopStyle"))
                .isEqualTo("solid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/design", "/help/gallery/my", "/help/gallery/desk/inbox", "/help/gallery/desk/process"})
    void nothing_moves_for_who_wants_it_quiet(String address) {
        assertThat((List<?>) at(quiet, address).evaluate(MOVING))
                .as("moving on %s", address)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/help",
                "/help/desk",
                "/procedures/1.000894",
                "/help/gallery/dossier",
                "/help/gallery/progress",
                "/help/gallery/check",
                "/help/gallery/desk/dossier",
                "/help/gallery/desk/inbox"
            })
    void a_page_on_paper_is_black_on_white_and_fits(String address) {
        var page = at(paper, address);

        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(A4_IN_PIXELS);
        assertThat((List<?>) page.evaluate(PALE)).as("pale on %s", address).isEmpty();
        for (var button : List.of(".mc-nav", ".mc-footer", ".govuk-skip-link", ".mc-actions", ".mc-search")) {
            assertThat(page.locator(button + ":visible").count()).as(button).isZero();
        }
    }
}
