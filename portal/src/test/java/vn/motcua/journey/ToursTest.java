// SPDX-License-Identifier: Apache-2.0
package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.motcua.identity.Role;
import vn.motcua.web.guide.Tour;

/** Each tour of the demonstration is walked to its end: every page is there, and on it what the step is about. */
@DemonstrationInBrowser
class ToursTest {

    private static final Pattern WHO = Pattern.compile("\\b([a-z]+\\.thuanhoa|quantri)\\b");
    private static final String WARD = "H57.104";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext parts;

    private Browser browser;
    private String portal;

    @BeforeEach
    void open() {
        browser = Browsers.chromium();
        portal = "http://localhost:" + port;
    }

    @ParameterizedTest
    @EnumSource(Tour.class)
    void a_tour_is_walked_to_its_end_without_scripts_on_a_phone(Tour tour) throws IOException {
        somethingIsOnTheDesk(tour);
        try (var visitor = new Surfer(browser, portal, false, 360)) {
            visitor.goes("/help");
            visitor.page
                    .locator("#tours ~ ul a[href='" + tour.addressOf(1) + "']")
                    .click();
            for (var step = 1; step <= tour.length(); step++) {
                stands(visitor, tour, step);
                if (tour.step(step).isSignIn()) {
                    signsIn(visitor);
                } else {
                    visitor.page.locator(".mc-tour__next").click();
                }
                visitor.page.waitForLoadState();
            }
            assertThat(visitor.place()).startsWith("/help");
            assertThat(visitor.text()).contains("Bạn đã đi hết một vòng");
            assertThat(visitor.page.locator(".mc-tour").count()).isZero();
        }
    }

    /** On its page, with its number, and what is marked can be seen. */
    private static void stands(Surfer visitor, Tour tour, int step) {
        var what = tour + " " + step + " at " + visitor.place();
        assertThat(visitor.page.locator(".mc-tour__step").innerText())
                .as(what)
                .contains("Bước " + step + "/" + tour.length());
        assertThat(visitor.page.locator(".mc-tour__next").innerText())
                .as(what)
                .isEqualTo(step == tour.length() ? "Xong" : "Tiếp");
        assertThat(visitor.page
                        .locator("main [id='" + tour.step(step).mark() + "']")
                        .isVisible())
                .as("%s shows #%s", what, tour.step(step).mark())
                .isTrue();
        assertThat(visitor.page.locator(".mc-tour__text").innerText()).as(what).doesNotContain("tour.");
        assertThat(visitor.page.evaluate("document.documentElement.scrollWidth <= 360"))
                .as(what)
                .isEqualTo(true);
    }

    /** As the strip says it. */
    private void signsIn(Surfer visitor) {
        var told = visitor.page.locator(".mc-tour__text").innerText();
        var who = WHO.matcher(told);
        if (who.find()) {
            visitor.types("login", who.group(1));
            visitor.types("password", told.contains("motcua2026") ? "motcua2026" : "");
            visitor.page
                    .locator("main form[action='/officers/sign-in'] button[type=submit]")
                    .click();
        } else {
            assertThat(told).contains("0500000001");
            visitor.types("contact", "0500000001");
            visitor.page
                    .locator("main form[action='/sign-in'] button[type=submit]")
                    .click();
            visitor.page.waitForURL(Pattern.compile(".*/sign-in/code.*"));
            assertThat(visitor.page.locator(".mc-tour__step").innerText()).contains("Bước 5/");
            visitor.types("code", Surfer.codeFromOutbox(portal));
            visitor.page
                    .locator("main form[action='/sign-in/code'] button[type=submit]")
                    .click();
        }
    }

    private void somethingIsOnTheDesk(Tour tour) throws IOException {
        var couples = new Couples(parts);
        var code = couples.files(couples.citizen("0500000001", "Trần Thị Mẫu Hoa"), WARD);
        switch (tour) {
            case CITIZEN, CLERK, ADMINISTRATOR -> {}
            case SPECIALIST -> couples.bringTo(code, Role.SPECIALIST, WARD);
            case HEAD -> couples.bringTo(code, Role.LEADER, WARD);
            case SEALS -> couples.bringTo(code, Role.CLERK_OF_SEALS, WARD);
        }
    }

    @Test
    void a_tour_that_was_left_is_taken_up_where_it_was() {
        try (var visitor = new Surfer(browser, portal, false, 360)) {
            visitor.goes(Tour.CITIZEN.addressOf(3));
            visitor.goes("/track");
            assertThat(visitor.page.locator(".mc-tour__next").innerText()).isEqualTo("Đến trang của bước này");
            visitor.page.locator(".mc-tour a[href='/demo/tours/leave']").click();
            visitor.page.waitForLoadState();
            assertThat(visitor.page.locator(".mc-tour").count()).isZero();
            visitor.goes("/procedures/1.000894");
            assertThat(visitor.page.locator(".mc-tour").count()).isZero();

            visitor.page.locator(".mc-demo__tours").click();
            visitor.page.waitForLoadState();

            assertThat(visitor.place()).isEqualTo("/procedures/1.000894#need");
            assertThat(visitor.page.locator(".mc-tour__step").innerText()).contains("Bước 3/");
            assertThat(visitor.page.evaluate("getComputedStyle(document.querySelector('#need')).outlineStyle"))
                    .isEqualTo("dashed");
        }
    }

    @Test
    void whoever_does_what_a_step_says_comes_to_the_next_one() {
        try (var visitor = new Surfer(browser, portal, true, 1280)) {
            visitor.goes("/");
            visitor.page
                    .locator("main a[href='" + Tour.CITIZEN.addressOf(1) + "']")
                    .click();
            visitor.types("q", "ket hon");
            visitor.page.locator(".mc-hero form button[type=submit]").click();
            visitor.page.waitForLoadState();
            assertThat(visitor.page.locator(".mc-tour__step").innerText()).contains("Bước 2/");
            visitor.page.locator("main a[href='/procedures/1.000894']").click();
            visitor.page.waitForLoadState();
            assertThat(visitor.page.locator(".mc-tour__step").innerText()).contains("Bước 3/");
        }
    }

    @Test
    void nobody_goes_round_a_tour_that_is_none() {
        try (var visitor = new Surfer(browser, portal, true, 360)) {
            for (var address : new String[] {"/demo/tours/mayor/1", "/demo/tours/clerk/99", "/demo/tours/mayor/done"}) {
                assertThat(visitor.page.navigate(portal + address).status())
                        .as(address)
                        .isEqualTo(404);
            }
            visitor.page.context().addCookies(List.of(new Cookie("tour", "x\"><script>.3").setUrl(portal)));
            visitor.goes("/");
            assertThat(visitor.page.locator(".mc-tour").count()).isZero();
        }
    }
}
