// SPDX-License-Identifier: Apache-2.0
package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import vn.motcua.MotcuaPortal;
import vn.motcua.PostgresForTests;
import vn.motcua.demonstration.Demonstration;

/**
 * Takes the pictures of {@code docs/images} anew: {@code ./motcua test --pictures}. Its name keeps it out of the usual
 * run.
 */
@SpringBootTest(
        classes = MotcuaPortal.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "motcua.demonstration=true")
@ContextConfiguration(initializers = PostgresForTests.class)
class Pictures {

    private static final String MARRIAGE = "1.000894";
    private static final String WARD = "H57.104";
    private static final int DESK = 1280;
    private static final int PHONE = 360;

    @LocalServerPort
    int port;

    @Autowired
    Demonstration demonstration;

    private final Browser browser = Browsers.chromium();

    @BeforeEach
    void everythingIsThere() {
        await().atMost(Duration.ofMinutes(3)).until(demonstration::isWhole);
    }

    @Test
    void anyone() {
        try (var anyone = surfer(DESK)) {
            shows(anyone, "/", "home", 1400);
            anyone.goes("/queue");
            var hall = anyone.page
                    .locator("main a[href^='/queue/" + WARD + "']")
                    .first()
                    .getAttribute("href");
            shows(anyone, hall + "/board", "board", 800);
        }
        try (var anyone = surfer(PHONE)) {
            shows(anyone, "/procedures/" + MARRIAGE, "procedure-phone", 1600);
        }
    }

    @Test
    void a_citizen() {
        try (var citizen = surfer(PHONE)) {
            citizen.signsIn("0500000001");
            shows(citizen, "/my", "my-dossiers-phone", 1400);
            var dossier = citizen.page
                    .locator("main a[href^='/my/dossiers/']")
                    .first()
                    .getAttribute("href");
            shows(citizen, dossier, "dossier-phone", 1600);
            shows(citizen, dossier.replaceFirst("/my/dossiers/", "/track/"), "tracking-phone", 1600);
            stumblesOverTheForm(citizen);
            keeps(citizen, "form-error-phone", 1600);
        }
    }

    private static void stumblesOverTheForm(Surfer citizen) {
        citizen.goes("/my/new?procedure=" + MARRIAGE);
        if (citizen.page.locator("select[name=unit]").count() > 0) {
            citizen.chooses("unit", WARD);
        }
        citizen.page.locator("main form[action='/my/new'] button[type=submit]").click();
        citizen.page.waitForLoadState();
        citizen.types("name", "");
        citizen.types("idNumber", "0461900001");
        citizen.page
                .locator("main button[name=action][value=next]:visible")
                .last()
                .click();
        citizen.page.waitForLoadState();
    }

    @Test
    void officials() {
        try (var clerk = surfer(DESK)) {
            clerk.signsInAtTheDesk("motcua.thuanhoa");
            shows(clerk, "/desk", "desk", 960);
            shows(clerk, "/counter/" + MARRIAGE, "counter", 960);
        }
        try (var specialist = surfer(DESK)) {
            specialist.signsInAtTheDesk("chuyenvien.thuanhoa");
            specialist.goes("/desk");
            var dossier = specialist
                    .page
                    .locator("main a[href^='/desk/dossiers/']")
                    .first()
                    .getAttribute("href");
            shows(specialist, dossier, "dossier", 960);
        }
        try (var head = surfer(DESK)) {
            head.signsInAtTheDesk("truongphong.thuanhoa");
            shows(head, "/desk?tray=UNIT", "head", 960);
        }
        try (var administrator = surfer(DESK)) {
            administrator.signsInAtTheDesk("quantri");
            shows(administrator, "/admin", "administrator", 960);
        }
    }

    private Surfer surfer(int width) {
        return new Surfer(browser, "http://localhost:" + port, true, width);
    }

    private static void shows(Surfer surfer, String path, String name, int height) {
        surfer.goes(path);
        keeps(surfer, name, height);
    }

    private static void keeps(Surfer surfer, String name, int height) {
        assertThat(surfer.page.content()).doesNotContain("Mã tham chiếu");
        surfer.page.setViewportSize(surfer.page.viewportSize().width, height);
        surfer.page.evaluate("window.scrollTo(0, 0)");
        surfer.page.screenshot(
                new Page.ScreenshotOptions().setPath(Path.of(System.getProperty("motcua.pictures"), name + ".png")));
    }
}
