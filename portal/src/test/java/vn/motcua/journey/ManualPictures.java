// SPDX-License-Identifier: Apache-2.0
package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.test.context.ContextConfiguration;
import vn.motcua.MotcuaPortal;
import vn.motcua.PostgresForTests;
import vn.motcua.demonstration.Demonstration;
import vn.motcua.web.help.Manual;

/**
 * Writes {@code docs/manual} anew, with pictures of the running demonstration in both languages: {@code ./motcua test
 * --pictures}. Its name keeps it out of the usual run.
 */
@SpringBootTest(
        classes = MotcuaPortal.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "motcua.demonstration=true")
@ContextConfiguration(initializers = PostgresForTests.class)
class ManualPictures {

    private static final String MARRIAGE = "1.000894";
    private static final String WARD = "H57.104";
    private static final int DESK = 1120;
    private static final int PHONE = 360;
    private static final int QUALITY = 70;

    @LocalServerPort
    int port;

    @Autowired
    Demonstration demonstration;

    @Autowired
    Manual manual;

    @Autowired
    MessageSource words;

    private final Browser browser = Browsers.chromium();
    private final TreeSet<String> taken = new TreeSet<>();
    private String language = "vi";

    @BeforeEach
    void everythingIsThere() {
        await().atMost(Duration.ofMinutes(3)).until(demonstration::isWhole);
    }

    @Test
    void the_text() throws IOException {
        for (var file : new ManualBook(manual, words).files().entrySet()) {
            var path = ManualBook.FOLDER.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void the_pictures(String language) throws IOException {
        this.language = language;
        Files.createDirectories(folder());
        byAnyone();
        byACitizen();
        byOfficials();
        assertThat(taken).containsExactlyInAnyOrderElementsOf(new ManualBook(manual, words).pictures());
    }

    private void byAnyone() throws IOException {
        try (var anyone = surfer(PHONE)) {
            shows(anyone, "/", "find-1");
            shows(anyone, "/procedures/" + MARRIAGE, "find-2");
            shows(anyone, "/sign-in", "sign-in-1");
            anyone.goes("/queue");
            shows(anyone, href(anyone, "main a[href^='/queue/" + WARD + "']"), "hall-1");
        }
    }

    private void byACitizen() throws IOException {
        try (var citizen = surfer(PHONE)) {
            citizen.signsIn("0500000001");
            shows(citizen, "/my", "follow-1");
            var dossier = href(citizen, "main a[href^='/my/dossiers/']");
            shows(citizen, dossier, "answer-1");
            shows(citizen, dossier.replaceFirst("/my/dossiers/", "/track/"), "follow-2");
            begins(citizen);
            var draft = citizen.place().replaceAll("(/my/drafts/[^/?]+).*", "$1");
            shows(citizen, draft + "/papers", "papers-1");
            citizen.goes(draft + "/applicant");
            citizen.types("name", "");
            goesOn(citizen);
            keeps(citizen, "file-2");
        }
    }

    private static void begins(Surfer citizen) {
        citizen.goes("/my/new?procedure=" + MARRIAGE);
        if (citizen.page.locator("select[name=unit]").count() > 0) {
            citizen.chooses("unit", WARD);
        }
        citizen.page
                .locator("main form[action='/my/new'] button[type=submit]")
                .last()
                .click();
        citizen.page.waitForLoadState();
    }

    private static void goesOn(Surfer citizen) {
        citizen.page
                .locator("main button[name=action][value=next]:visible")
                .last()
                .click();
        citizen.page.waitForLoadState();
    }

    private void byOfficials() throws IOException {
        as("motcua.thuanhoa", "/desk", "desk-1", "/counter/" + MARRIAGE, "receive-1", "/desk/queue", "window-1");
        as("chuyenvien.thuanhoa", "/desk/next", "dossier-1");
        as("lanhdao.thuanhoa", "/desk/board", "board-1");
        as("vanthu.thuanhoa", "/desk/register", "results-2");
        as(
                "quantri",
                "/admin",
                "system-1",
                "/admin/accounts",
                "accounts-1",
                "/admin/forms/" + MARRIAGE,
                "forms-1",
                "/admin/processes",
                "processes-1");
    }

    /** Address and name of each picture. */
    private void as(String login, String... pictures) throws IOException {
        try (var officer = surfer(DESK)) {
            officer.signsInAtTheDesk(login);
            for (var at = 0; at < pictures.length; at += 2) {
                shows(officer, pictures[at], pictures[at + 1]);
            }
        }
    }

    private Surfer surfer(int width) {
        var surfer = new Surfer(browser, "http://localhost:" + port, true, width);
        surfer.goes("/?lang=" + language);
        return surfer;
    }

    private static String href(Surfer surfer, String link) {
        return surfer.page.locator(link).first().getAttribute("href");
    }

    private void shows(Surfer surfer, String path, String name) throws IOException {
        surfer.goes(path);
        keeps(surfer, name);
    }

    /** As WebP, which Playwright leaves to the browser; on a phone with two dots for each point. */
    private void keeps(Surfer surfer, String name) throws IOException {
        assertThat(surfer.page.content()).doesNotContain("Mã tham chiếu", "Reference:");
        surfer.page.evaluate("document.fonts.ready.then(() => window.scrollTo(0, 0))");
        var isPhone = surfer.page.viewportSize().width == PHONE;
        var wire = surfer.page.context().newCDPSession(surfer.page);
        wire.send("Emulation.setDeviceMetricsOverride", screen(isPhone));
        var how = new JsonObject();
        how.addProperty("format", "webp");
        how.addProperty("quality", QUALITY);
        var data = wire.send("Page.captureScreenshot", how).get("data").getAsString();
        wire.send("Emulation.clearDeviceMetricsOverride");
        wire.detach();
        Files.write(folder().resolve(name + ".webp"), Base64.getDecoder().decode(data));
        taken.add(name + ".webp");
    }

    private static JsonObject screen(boolean isPhone) {
        var screen = new JsonObject();
        screen.addProperty("width", isPhone ? PHONE : DESK);
        screen.addProperty("height", isPhone ? 640 : 720);
        screen.addProperty("deviceScaleFactor", isPhone ? 2 : 1);
        screen.addProperty("mobile", false);
        return screen;
    }

    private Path folder() {
        return ManualBook.FOLDER.resolve(language).resolve("pictures");
    }
}
