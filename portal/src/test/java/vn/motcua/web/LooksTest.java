// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import vn.motcua.MotcuaPortal;
import vn.motcua.PostgresForTests;
import vn.motcua.journey.Browsers;

/**
 * The main pages look as they did when somebody last looked at them and kept it so: {@code ./motcua test --looks}. In
 * the browser of the kept pictures the pictures are compared, square by square; in another one, which draws letters in its
 * own way, the places of landmarks and headings.
 */
@SpringBootTest(classes = MotcuaPortal.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = PostgresForTests.class)
@ActiveProfiles("gallery")
class LooksTest {

    private static final Path KEPT =
            Path.of(System.getProperty("motcua.root", ".."), "portal/src/test/resources/looks");
    private static final Path BROWSER = KEPT.resolve("browser.txt");
    private static final Path SEEN = Path.of("target/looks");
    private static final boolean KEEPS = Boolean.getBoolean("motcua.looks");
    private static final String HOW = "If it is meant so, look at it and keep it: ./motcua test --looks";
    private static final int MOST_KEPT_IN_BYTES = 1_000_000;

    /** One square in so many may differ. */
    private static final int ONE_IN = 800;

    private static Browser browser;

    @LocalServerPort
    int port;

    @BeforeAll
    static void open() throws IOException {
        browser = Browsers.chromium();
        Files.createDirectories(SEEN);
        if (KEEPS) {
            Files.createDirectories(KEPT);
            Files.writeString(BROWSER, browser.version() + "\n");
        }
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource(textBlock = """
            home, PHONE, vi, light
            home, DESK, en, dark
            my, PHONE, vi, light
            my, DESK, en, light
            dossier, PHONE, vi, dark
            dossier, DESK, en, light
            progress, PHONE, vi, light
            progress, DESK, en, light
            applicant-child-error, PHONE, vi, light
            papers, PHONE, vi, light
            papers, DESK, en, dark
            check, PHONE, vi, light
            check, DESK, en, light
            desk/inbox, PHONE, vi, light
            desk/inbox, DESK, en, light
            desk/dossier, PHONE, vi, light
            desk/dossier, DESK, en, dark
            desk/reception, PHONE, vi, light
            desk/reception, DESK, en, light
            desk/board-unit, PHONE, vi, dark
            desk/board-unit, DESK, en, light
            form/outline, PHONE, vi, light
            form/outline, DESK, en, light
            help/chapter, PHONE, vi, light
            help/chapter, DESK, en, light
            error-404, PHONE, vi, light
            """)
    void a_page_looks_as_it_did(String name, Size size, String language, String scheme) throws IOException {
        var address = "http://localhost:" + port + "/help/gallery/" + name + "?lang=" + language;
        var asked = new Look.Asked(size.width, ColorScheme.valueOf(scheme.toUpperCase(Locale.ROOT)), address);
        var file = name.replace('/', '-') + "-" + size.name().toLowerCase(Locale.ROOT);
        var look = Look.of(browser, asked);

        if (KEEPS) {
            keep(look, file);
            return;
        }
        assertThat(KEPT.resolve(file + ".png"))
                .as("No look is kept yet. " + HOW)
                .exists();
        if (Files.readString(BROWSER).strip().equals(browser.version())) {
            looksAsKept(look, file);
        } else {
            standsAsKept(look, file, 4);
        }
    }

    private enum Size {
        PHONE(360),
        DESK(1280);

        private final int width;

        Size(int width) {
            this.width = width;
        }
    }

    private static void keep(Look look, String file) throws IOException {
        ImageIO.write(
                Blocks.of(look.picture()).means(),
                "png",
                KEPT.resolve(file + ".png").toFile());
        Files.write(KEPT.resolve(file + ".txt"), look.boxes());
    }

    private static void looksAsKept(Look look, String file) throws IOException {
        var kept = new Blocks(ImageIO.read(KEPT.resolve(file + ".png").toFile()));
        var now = Blocks.of(look.picture());
        var unlike = now.differencesTo(kept);
        if (now.heightInPixels() == kept.heightInPixels() && unlike.size() <= now.count() / ONE_IN) {
            return;
        }
        var marked = SEEN.resolve(file + ".png");
        ImageIO.write(look.marked(unlike), "png", marked.toFile());
        fail(
                "%s looks different: %d of %d squares, %d px high instead of %d. See portal/%s, differences in red.%n%s%n%s",
                file,
                unlike.size(),
                now.count(),
                now.heightInPixels(),
                kept.heightInPixels(),
                marked,
                String.join("\n", look.moved(Files.readAllLines(KEPT.resolve(file + ".txt")), 0)),
                HOW);
    }

    private static void standsAsKept(Look look, String file, int most) throws IOException {
        var moved = look.moved(Files.readAllLines(KEPT.resolve(file + ".txt")), most);
        if (!moved.isEmpty()) {
            var seen = SEEN.resolve(file + ".png");
            ImageIO.write(look.picture(), "png", seen.toFile());
            fail("%s is laid out differently, see portal/%s:%n%s%n%s", file, seen, String.join("\n", moved), HOW);
        }
    }

    @Test
    void what_is_kept_is_small() throws IOException {
        try (var files = Files.list(KEPT)) {
            assertThat(files.mapToLong(file -> file.toFile().length()).sum()).isLessThan(MOST_KEPT_IN_BYTES);
        }
    }
}
