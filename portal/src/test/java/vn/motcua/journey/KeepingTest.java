// SPDX-License-Identifier: Apache-2.0
package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.motcua.catalogue.Handlings;
import vn.motcua.dossier.Draft;
import vn.motcua.dossier.Drafts;
import vn.motcua.form.Answers;
import vn.motcua.identity.Actor;

/** Nothing that somebody typed is lost: not with the session, the network, the browser, nor to a second device. */
@DemonstrationInBrowser
class KeepingTest {

    private static final String MARRIAGE = "1.000894";
    private static final String SHOW = "1.009397";
    private static final String NAME = "[name='bride.name']";
    private static final String SAVED = "Đã lưu lúc";

    @LocalServerPort
    int port;

    @Autowired
    Handlings handlings;

    @Autowired
    Drafts drafts;

    @Autowired
    ApplicationContext portalsParts;

    private Browser browser;
    private String portal;
    private Surfer phone;

    @BeforeEach
    void open() {
        browser = Browsers.chromium();
        portal = "http://localhost:" + port;
        phone = new Surfer(browser, portal, true, 360);
    }

    @AfterEach
    void close() {
        phone.close();
    }

    @Test
    void each_field_is_kept_and_another_device_goes_on_with_it() {
        var page = begins(phone, "0912000701");
        types(phone, "Tôn Nữ Thị D'Hoa");
        phone.page.waitForSelector("[data-keeping]:has-text('" + SAVED + "')");
        phone.pictures("keeping-saved");

        try (var computer = new Surfer(browser, portal, true, 1280)) {
            computer.signsIn("0912000701");
            computer.goes(page);
            assertThat(computer.page.inputValue(NAME)).isEqualTo("Tôn Nữ Thị D'Hoa");

            types(computer, "Công Tằng Tôn Nữ");
            computer.page.waitForSelector("[data-keeping]:has-text('" + SAVED + "')");
            types(phone, "Hồ Thị Mai");
            phone.page.waitForSelector("[data-keeping]:has-text('máy hoặc cửa sổ khác')");
            phone.pictures("keeping-newer");

            goesOn(phone);
            assertThat(phone.text()).contains("chưa được lưu", "xem bản mới hơn");
            assertThat(phone.page.inputValue(NAME)).isEqualTo("Hồ Thị Mai");
            phone.goes(page);
            assertThat(phone.page.inputValue(NAME)).isEqualTo("Công Tằng Tôn Nữ");
        }
    }

    @Test
    void a_session_that_ended_loses_nothing() {
        var page = begins(phone, "0912000702");
        phone.page.context().clearCookies();
        types(phone, "Lê Thị Ánh Tuyết");
        phone.page.waitForSelector("[data-keeping] a");
        phone.pictures("keeping-lost");

        signsInAgain(phone, phone.page.locator("[data-keeping] a").getAttribute("href"), "0912000702");
        phone.page.waitForURL(Pattern.compile(".*/form/.*"));

        assertThat(phone.place()).isEqualTo(page);
        assertThat(phone.page.inputValue(NAME)).isEqualTo("Lê Thị Ánh Tuyết");
        phone.page.waitForSelector("[data-keeping]:has-text('" + SAVED + "')");
    }

    @Test
    void without_javascript_a_session_that_ended_loses_nothing_and_shows_it_to_nobody_else() {
        try (var old = new Surfer(browser, portal, false, 360)) {
            var page = begins(old, "0912000708");
            old.page.context().clearCookies();
            old.page.fill(NAME, "Lê Thị Ánh Tuyết");
            goesOn(old);
            assertThat(old.text()).contains("Bạn đã bị đăng xuất");
            old.pictures("keeping-signed-out");
            var wayOn = old.page.locator("main .mc-actions a").getAttribute("href");

            signsInAgain(old, wayOn, "0912000709");
            assertThat(old.text()).contains("Không tìm thấy").doesNotContain("Ánh Tuyết");

            signsInAgain(old, wayOn, "0912000708");
            assertThat(old.place()).isEqualTo(page);
            assertThat(old.page.inputValue(NAME)).isEqualTo("Lê Thị Ánh Tuyết");
            assertThat(old.text()).contains("chưa được lưu hay gửi");
            old.pictures("keeping-held");
            leaves(old);
            old.goes(page);
            assertThat(old.page.inputValue(NAME)).isEqualTo("Lê Thị Ánh Tuyết");
            assertThat(old.text()).doesNotContain("chưa được lưu hay gửi");
        }
    }

    @Test
    void no_network_loses_nothing() {
        var page = begins(phone, "0912000703");
        phone.page.context().setOffline(true);
        types(phone, "Nguyễn Phúc Bửu");
        phone.page.waitForSelector("[data-keeping]:has-text('không có mạng')");

        phone.page.context().setOffline(false);
        phone.page.waitForSelector("[data-keeping]:has-text('" + SAVED + "')");
        phone.goes(page);
        assertThat(phone.page.inputValue(NAME)).isEqualTo("Nguyễn Phúc Bửu");
    }

    @Test
    void without_javascript_a_second_device_is_told_too() {
        try (var old = new Surfer(browser, portal, false, 360);
                var computer = new Surfer(browser, portal, false, 1280)) {
            var page = begins(old, "0912000704");
            computer.signsIn("0912000704");
            computer.goes(page);
            computer.page.fill(NAME, "Bé Na");
            leaves(computer);

            old.page.fill(NAME, "Bé Bo");
            leaves(old);
            assertThat(old.text()).contains("chưa được lưu");
            assertThat(old.page.inputValue(NAME)).isEqualTo("Bé Bo");

            leaves(old);
            old.goes(page);
            assertThat(old.page.inputValue(NAME)).isEqualTo("Bé Bo");
        }
    }

    @Test
    void two_windows_of_one_browser_do_not_overwrite_each_other() {
        var page = begins(phone, "0912000710");
        var other = phone.page.context().newPage();
        other.navigate(portal + page);
        other.locator(NAME).fill("Công Tằng Tôn Nữ");
        other.locator(NAME).blur();
        other.waitForSelector("[data-keeping]:has-text('" + SAVED + "')");

        types(phone, "Hồ Thị Mai");
        phone.page.waitForSelector("[data-keeping]:has-text('máy hoặc cửa sổ khác')");

        other.reload();
        assertThat(other.inputValue(NAME)).isEqualTo("Công Tằng Tôn Nữ");
        other.close();
        phone.page.reload();
        types(phone, "Hồ Thị Mai");
        phone.page.waitForSelector("[data-keeping]:has-text('" + SAVED + "')");
        goesOn(phone);
        assertThat(phone.text()).doesNotContain("chưa được lưu");
    }

    @Test
    void an_answer_that_brings_up_questions_shows_them_at_once_and_keeps_the_place() {
        begins(phone, "0912000706");
        assertThat(phone.page.locator("[name=brideProof]").count()).isZero();
        types(phone, "Hồ Thị Mai");
        phone.page.locator("[name=brideStatus][value=divorced]").focus();
        phone.page.keyboard().press("Space");

        phone.page.waitForSelector("[data-keeping]:has-text('Câu hỏi trên trang đã đổi')");

        assertThat(phone.page.inputValue(NAME)).isEqualTo("Hồ Thị Mai");
        assertThat(phone.page.evaluate("document.activeElement.value")).isEqualTo("divorced");
        var provinces =
                phone.page.locator("#filing select:has(+ .form-choose), #filing fieldset:has(> .form-choose) select");
        assertThat(phone.page.locator(".form-choose:visible").count()).isZero();
        assertThat(provinces.first().inputValue())
                .as("the province of the portal is suggested")
                .isEqualTo("46");
        var communes = phone.page.locator("[name='bride.residence.commune']");
        var ofHome = communes.innerText();
        provinces.first().selectOption(new SelectOption().setIndex(1));
        phone.page.waitForCondition(() -> !communes.innerText().equals(ofHome));
    }

    @Test
    void what_was_unticked_while_questions_came_stays_unticked() {
        var me = new Couples(portalsParts).citizen("0912000707", "Tôn Nữ Thị D'Hoa");
        var unit = handlings.unitsFor(SHOW).getFirst().code();
        phone.signsIn("0912000707");
        phone.goes("/my/drafts/" + drafts.startAnew(me, SHOW, unit).id() + "/form/show");
        var coming = new AtomicReference<Route>();
        phone.page.route("**/form/show", route -> {
            if (!coming.compareAndSet(null, route)) {
                route.resume();
            }
        });
        var tickets = phone.page.locator("[name=tickets][type=checkbox]");
        tickets.check();
        phone.page.waitForCondition(() -> coming.get() != null);

        tickets.uncheck();
        Objects.requireNonNull(coming.get()).resume();
        phone.page.waitForSelector("[name=ticketPrice]");

        assertThat(tickets.isChecked()).isFalse();
        phone.page.unroute("**/form/show");
        phone.page.waitForCondition(
                () -> phone.page.locator("[name=ticketPrice]").count() == 0);
    }

    @Test
    void whoever_goes_on_comes_to_the_page_where_they_stopped() throws IOException {
        var couples = new Couples(portalsParts);
        var owner = couples.citizen("0912000705", "Tôn Nữ Thị D'Hoa");
        var page = begins(phone, "0912000705");
        phone.goes("/my");
        phone.page
                .locator("a[href='" + page.replaceFirst("/form/.*", "") + "']")
                .click();
        assertThat(phone.place()).isEqualTo(page).endsWith("/form/bride");

        var complete = couples.completeDraft(owner);
        phone.goes("/my/drafts/" + complete.id());
        assertThat(phone.place()).endsWith("/check");

        without(owner, complete, "groom");
        phone.goes("/my/drafts/" + complete.id());
        assertThat(phone.place()).endsWith("/form/groom");
    }

    private void without(Actor owner, Draft draft, String question) {
        var answers = new LinkedHashMap<>(draft.answers().values());
        answers.remove(question);
        drafts.save(owner, draft.id(), new Draft.Seen(draft.version(), ""), Answers.of(answers));
    }

    /** Signs in and opens the first page of the form; returns its address. */
    private String begins(Surfer citizen, String number) {
        citizen.signsIn(number);
        citizen.goes("/my/new?procedure=" + MARRIAGE);
        citizen.chooses("unit", handlings.unitsFor(MARRIAGE).getFirst().code());
        citizen.page.locator("main form[action='/my/new'] button[type=submit]").click();
        citizen.types("name", "Tôn Nữ Thị D'Hoa");
        goesOn(citizen);
        citizen.page.waitForSelector(NAME);
        return citizen.place();
    }

    private void signsInAgain(Surfer citizen, String wayOn, String number) {
        citizen.goes(wayOn);
        citizen.types("contact", number);
        citizen.page.locator("main form[action='/sign-in'] button[type=submit]").click();
        citizen.page.waitForURL(Pattern.compile(".*/sign-in/code.*"));
        citizen.types("code", Surfer.codeFromOutbox(portal));
        citizen.page
                .locator("main form[action='/sign-in/code'] button[type=submit]")
                .click();
        citizen.page.waitForLoadState();
    }

    private static void types(Surfer citizen, String name) {
        citizen.page.locator(NAME).fill(name);
        citizen.page.locator(NAME).blur();
    }

    private static void goesOn(Surfer citizen) {
        press(citizen, "next");
    }

    private static void leaves(Surfer citizen) {
        press(citizen, "leave");
    }

    private static void press(Surfer citizen, String action) {
        citizen.page
                .locator("main button[name=action][value=" + action + "]:visible")
                .last()
                .click();
        citizen.page.waitForLoadState();
    }
}
