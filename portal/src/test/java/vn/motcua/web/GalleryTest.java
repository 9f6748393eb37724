// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import vn.motcua.MotcuaPortal;
import vn.motcua.PostgresForTests;
import vn.motcua.journey.Browsers;

/**
 * Every page of the gallery, of citizens, of the desk, of the hall and of the administrator: valid, nothing without words, nothing
 * wider than the screen, nothing blocked by the policy; in English on a phone, in Vietnamese enlarged to 200 %, clean for axe and
 * told well by a screen reader.
 */
@SpringBootTest(classes = MotcuaPortal.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = PostgresForTests.class)
@ActiveProfiles("gallery")
class GalleryTest {

    private static final String WIDER = "document.documentElement.scrollWidth > document.documentElement.clientWidth";

    private static final String WORDS = "document.body.innerText";

    /** The key of a text that has no words. */
    private static final String KEY =
            "\\b(officer|desk|admin|changes|procedure|drafting|queue|common|doctor|errors|track|my|form|reform|setup|calendar"
                    + "|factor|account|signin|listing|period|retention|help|manual|tour"
                    + "|index|assessment|improvement|reading|deciding|notes|phrases|wording|lost|process|citizen|acting|contest|declaration|card|counter|hall|sentback)\\.[a-zA-Z]";

    private static final HtmlJudge HTML = new HtmlJudge();

    /** What the policy against foreign content kept back on the page shown. */
    private static final List<String> BLOCKED = new ArrayList<>();

    private static Page phone;
    private static Page large;
    private static Barriers barriers;
    private static Enlarged enlarged;

    @LocalServerPort
    int port;

    @BeforeAll
    static void open() {
        phone = page(360, 740);
        large = page(Enlarged.WIDTH, Enlarged.HEIGHT);
        barriers = new Barriers(large);
        enlarged = new Enlarged(large);
    }

    private static Page page(int width, int height) {
        var page = Browsers.chromium()
                .newContext(Browsers.reader().setViewportSize(width, height))
                .newPage();
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                BLOCKED.add(message.text());
            }
        });
        return page;
    }

    @AfterAll
    static void close() {
        if (large != null) {
            phone.context().close();
            large.context().close();
        }
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void a_page_is_for_everyone(String address) {
        BLOCKED.clear();
        // the English pages have the same structure and are spared the time of the longer examination
        var isEnlarged = !address.endsWith("lang=en");
        var page = isEnlarged ? large : phone;

        var html = page.navigate("http://localhost:" + port + address).text();

        var softly = new SoftAssertions();
        softly.assertThat(HTML.problemsOf(html)).as("HTML of %s", address).isEmpty();
        softly.assertThat(page.evaluate(WIDER))
                .as("%s is wider than the screen", address)
                .isEqualTo(false);
        softly.assertThat(page.evaluate(WORDS))
                .asString()
                .as("words of %s", address)
                .doesNotContainPattern(KEY);
        softly.assertThat(BLOCKED).as("kept back on %s", address).isEmpty();
        if (isEnlarged) {
            softly.assertThat(barriers.found()).as("axe on %s", address).isEmpty();
            softly.assertThat(enlarged.problems())
                    .as("enlarged, and as spoken: %s", address)
                    .isEmpty();
        }
        softly.assertAll();
    }

    static Stream<String> addresses() {
        var open = Stream.of(
                "/",
                "/track",
                "/accessibility",
                "/offline",
                "/design",
                "/source",
                "/sign-in",
                "/procedures",
                "/help",
                "/help/file",
                "/help/desk");
        var gallery = Gallery.names().stream().map(name -> "/help/gallery/" + name);
        var desk = DeskGallery.names().stream().map(name -> "/help/gallery/desk/" + name);
        var form = FormGallery.PAGES.keySet().stream().sorted().map(name -> "/help/gallery/form/" + name);
        var help = HelpGallery.PAGES.keySet().stream().sorted().map(name -> "/help/gallery/help/" + name);
        var tour = Stream.of("/help/gallery/tour/strayed");
        return Stream.of(open, gallery, desk, form, help, tour, IndexGallery.PLACES.stream())
                .flatMap(places -> places)
                .filter(GalleryTest::isWanted)
                .flatMap(place -> Stream.of(inLanguage(place, "vi"), inLanguage(place, "en")));
    }

    /** {@code -Dmotcua.gallery=crop,cosign}: only pages with one of these in their address. */
    private static boolean isWanted(String place) {
        return Stream.of(System.getProperty("motcua.gallery", "").split(",")).anyMatch(place::contains);
    }

    private static String inLanguage(String place, String language) {
        return place + (place.contains("?") ? "&" : "?") + "lang=" + language;
    }
}
