// SPDX-License-Identifier: Apache-2.0
package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever comes to a page that is none, not theirs, or older than their session, finds the way on. */
@DemonstrationInBrowser
class LostTest {

    @LocalServerPort
    int port;

    private Browser browser;
    private String portal;

    @BeforeEach
    void open() {
        browser = Browsers.chromium();
        portal = "http://localhost:" + port;
    }

    @Test
    void an_address_that_is_none_leads_to_the_procedure_called_like_it() {
        try (var reader = new Surfer(browser, portal, false, 360)) {
            var answer = reader.page.navigate(portal + "/thu-tuc/dang-ky-ket-hon.html");
            assertThat(answer.status()).isEqualTo(404);
            assertThat(reader.page.inputValue("#q")).isEqualTo("dang ky ket hon");
            reader.page.locator("main a[href='/procedures/1.000894']").click();
            reader.page.waitForLoadState();
            assertThat(reader.text()).contains("kết hôn");

            reader.goes("/%3Cscript%3Ealert(1)%3C/script%3E'--");
            assertThat(reader.text()).contains("Không tìm thấy trang này");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0905333001, /desk, dành cho cán bộ đang giữ chức trách, người dân",
        "0905333002, /admin/accounts, dành cho quản trị viên, người dân",
        "motcua.thuanhoa, /my, dành cho người dân và doanh nghiệp, cán bộ",
        "motcua.thuanhoa, /admin, dành cho quản trị viên, cán bộ"
    })
    void a_closed_door_says_whose_it_is(String who, String address, String whose, String you) {
        try (var reader = new Surfer(browser, portal, true, 360)) {
            if (who.startsWith("0")) {
                reader.signsIn(who);
            } else {
                reader.signsInAtTheDesk(who);
            }
            assertThat(reader.page.navigate(portal + address).status()).isEqualTo(403);
            assertThat(reader.text()).contains(whose).contains(you);
        }
    }

    @Test
    void whoever_signs_in_again_is_told_that_nothing_is_lost_and_comes_back() {
        try (var reader = new Surfer(browser, portal, false, 360)) {
            reader.goes("/my/notices");
            assertThat(reader.text()).doesNotContain("Phiên làm việc của bạn đã hết");
            reader.page.context().addCookies(List.of(new Cookie("motcua", "00112233445566778899AABB").setUrl(portal)));

            reader.goes("/my/notices");
            assertThat(reader.text()).contains("Phiên làm việc của bạn đã hết");
            reader.types("contact", "0905333003");
            reader.page
                    .locator("main form[action='/sign-in'] button[type=submit]")
                    .click();
            reader.page.waitForURL(Pattern.compile(".*/sign-in/code.*"));
            reader.types("code", Surfer.codeFromOutbox(portal));
            reader.page
                    .locator("main form[action='/sign-in/code'] button[type=submit]")
                    .click();
            reader.page.waitForLoadState();
            assertThat(reader.place()).isEqualTo("/my/notices");
        }
    }

    @Test
    void a_page_older_than_the_session_is_opened_again() {
        try (var reader = new Surfer(browser, portal, true, 360)) {
            reader.signsIn("0905333004");
            reader.goes("/account");
            reader.page.evaluate("document.querySelectorAll('[name=_csrf]').forEach(one => one.value = 'old')");
            reader.page
                    .locator("main form[action='/account'] button[type=submit]")
                    .click();
            reader.page.waitForLoadState();
            assertThat(reader.text()).contains("Trang đã mở quá lâu");
            reader.page.locator("main a[href='/account']").first().click();
            reader.page.waitForLoadState();
            assertThat(reader.place()).isEqualTo("/account");
        }
    }
}
