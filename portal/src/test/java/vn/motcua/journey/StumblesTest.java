// SPDX-License-Identifier: Apache-2.0
package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.catalogue.Handlings;
import vn.motcua.dossier.Correspondence;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.Move.Lack;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.Status;
import vn.motcua.form.Places;
import vn.motcua.form.SampleAnswers;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Role;

/** A citizen on a small phone does everything wrong once, is told each time what to do, loses nothing, and gets through. */
@DemonstrationInBrowser
class StumblesTest {

    private static final String MARRIAGE = "1.000894";
    private static final String PHOTOS = "giay-to-hai-ben";
    private static final String DIVORCE = "ly-hon";

    @LocalServerPort
    int port;

    @Autowired
    Handlings handlings;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Correspondence correspondence;

    @Autowired
    Accounts accounts;

    @Autowired
    Places places;

    @TempDir
    Path folder;

    private Scans scans;
    private Browser browser;
    private String portal;
    private Surfer citizen;

    @BeforeEach
    void open() {
        scans = new Scans(folder);
        browser = Browsers.chromium();
        portal = "http://localhost:" + port;
        citizen = new Surfer(browser, portal, true, 360);
    }

    @AfterEach
    void close() {
        citizen.close();
    }

    @Test
    void every_wrong_input_is_told_beside_its_field_and_nothing_typed_is_lost() throws IOException {
        signsIn("0912000361");
        choosesNoOfficeThenOne();
        namesTheApplicantWrongly();
        fillsTheFirstPageWrongly();
        fillsTheForm();
        sendsWrongPapers();
        var code = checksCorrectsAndSends();

        writesToTheOffice(code);
        asksForMore(code);
        answersWithoutLosingFiles(code);
        assertThat(status(code)).isNotEqualTo(Status.AWAITING_SUPPLEMENT);
    }

    private void signsIn(String phone) {
        citizen.goes("/my/new?procedure=" + MARRIAGE + "&case=0");
        citizen.types("contact", "12345");
        sends("/sign-in");
        isTold("contact", "12345");
        citizen.types("contact", phone);
        sends("/sign-in");
        citizen.types("code", "000000");
        sends("/sign-in/code");
        isTold("code", null);
        citizen.types("code", Surfer.codeFromOutbox(portal));
        sends("/sign-in/code");
        citizen.page.waitForURL(Pattern.compile(".*/my/new.*"));
    }

    private void choosesNoOfficeThenOne() {
        sends("/my/new");
        isTold("unit", null);
        citizen.chooses("unit", unit());
        sends("/my/new");
    }

    private void namesTheApplicantWrongly() {
        citizen.types("name", "Tôn Nữ Thị D'Hoa 😀");
        citizen.types("idNumber", "0461900001");
        citizen.types("phone", "0905 một hai ba");
        citizen.types("email", "hoa@");
        goesOn();
        isTold("name", "Tôn Nữ Thị D'Hoa 😀");
        isTold("idNumber", "0461900001");
        isTold("phone", "0905 một hai ba");
        isTold("email", "hoa@");
        citizen.types("name", "Tôn Nữ Thị D'Hoa");
        citizen.types("idNumber", "046 190 000 123");
        citizen.types("phone", "+84 905 123 456");
        citizen.types("email", "hoa@example.vn");
        goesOn();
    }

    private void fillsTheFirstPageWrongly() {
        goesOn();
        assertThat(summary().count()).isGreaterThan(4);
        everyLineLeadsToItsField();

        citizen.types("bride.name", "Nguye\u0302\u0303n Thị O'Hara 2");
        citizen.types("bride.birthDate", "31/02/1999");
        citizen.types("brideTimes", "hai");
        citizen.chooses("bride.nationality", "vietnam");
        goesOn();
        isTold("bride.name", "Nguyễn Thị O'Hara 2");
        isTold("bride.birthDate", "31/02/1999");
        isTold("brideTimes", "hai");
        isTold("bride.residence.commune", null);

        citizen.types("bride.birthDate", "1/2/2099");
        citizen.types("bride.idNumber", "0461900001");
        goesOn();
        isTold("bride.birthDate", null);
        isTold("bride.idNumber", "0461900001");
        everyLineLeadsToItsField();
        citizen.pictures("form-errors");
    }

    /** With a divorced bride, so that her divorce decision is called for. */
    private void fillsTheForm() {
        var answers = answers();
        for (var pages = 0; pages < 20 && !citizen.place().contains("/papers"); pages++) {
            citizen.fills(answers);
            goesOn();
        }
        assertThat(citizen.place()).as(citizen.text()).contains("/papers");
    }

    private Map<String, List<String>> answers() {
        var form = handlings.form(handlings.get(MARRIAGE, unit()).formVersion()).with(places);
        for (var seed = 0; seed < 200; seed++) {
            var answers = SampleAnswers.of(form, new Random(seed));
            if (answers.satisfy("brideStatus = \"divorced\" and groomStatus = \"single\"")) {
                return new TreeMap<>(Flat.of(answers.values()));
            }
        }
        return fail("No sample with a divorced bride");
    }

    private void sendsWrongPapers() throws IOException {
        assertThat(citizen.text())
                .contains("Cần có vì bạn đã khai")
                .contains("Đã ly hôn")
                .contains("Trường hợp của bạn");
        uploads(PHOTOS, scans.empty("trong.pdf"));
        isTold(PHOTOS, null);
        uploads(PHOTOS, scans.disguised());
        isTold(PHOTOS, null);
        uploads(PHOTOS, scans.locked());
        isTold(PHOTOS, null);

        citizen.pictures("papers-refused");
        uploads(PHOTOS, scans.page("Giấy tờ của bà D'Hoa.pdf"));
        assertThat(citizen.text()).contains("Giấy tờ của bà D'Hoa.pdf");
        citizen.page.locator("form[action$='/remove'] button").first().click();
        citizen.page.waitForLoadState();
        assertThat(citizen.text()).doesNotContain("Giấy tờ của bà D'Hoa.pdf");
        uploads(PHOTOS, scans.page("Giấy tờ của bà D'Hoa.pdf"));
        turnsAndBinds();
        goesOn();

        sends("/send");
        assertThat(summary().allInnerTexts()).anyMatch(line -> line.contains("ly hôn"));
        citizen.pictures("check-refused");
        summary().locator("a").first().click();
        citizen.page.waitForLoadState();
        assertThat(citizen.place()).contains("/papers");
        uploads(DIVORCE, scans.page("Quyết định ly hôn.pdf"));
        goesOn();
    }

    private void turnsAndBinds() throws IOException {
        uploads(PHOTOS, scans.page("trang 2.pdf"));
        citizen.page.locator("form[action$='/turn'] button").first().click();
        citizen.page.waitForLoadState();
        assertThat(citizen.text()).contains("Đã xoay tệp");
        assertThat(citizen.page.locator(".mc-files a").first().innerText()).contains("D'Hoa");
        citizen.page.locator("form[action$='/bind'] button").first().click();
        citizen.page.waitForLoadState();
        assertThat(citizen.text()).contains("Đã ghép thành một tệp PDF").doesNotContain("Ghép 2 tệp");
        citizen.pictures("papers-bound");
    }

    private String checksCorrectsAndSends() {
        assertThat(citizen.text()).contains("D'Hoa", "0905123456", "Không mất phí", "Quyết định ly hôn.pdf");
        citizen.page.locator("main a.form-change[href*='/applicant']").click();
        citizen.types("address", "12 Lê Lợi, phường Thuận Hóa");
        for (var pages = 0; pages < 20 && !citizen.place().contains("/check"); pages++) {
            goesOn();
        }
        assertThat(citizen.text()).contains("12 Lê Lợi, phường Thuận Hóa");
        citizen.page.locator("main a.form-change[href$='#f-bride-name']").click();
        assertThat(citizen.page.locator(":focus").getAttribute("name")).isEqualTo("bride.name");
        goesOn();
        sends("/send");
        citizen.page.waitForURL(Pattern.compile(".*/my/dossiers/.*"));
        citizen.pictures("sent");
        return citizen.place().replaceAll(".*/my/dossiers/([^/?]+).*", "$1");
    }

    private void writesToTheOffice(String code) throws IOException {
        citizen.goes("/my/dossiers/" + code);
        citizen.follows("Nhắn cho cơ quan");
        sends("/messages");
        isTold("text", null);
        citizen.types("text", "Tôi có thể đến vào thứ Bảy không?");
        citizen.uploads("file", scans.page("lich hen.pdf"), scans.empty("khong co gi.pdf"));
        sends("/messages");
        isTold("file", null);
        assertThat(citizen.page.inputValue("[name=text]")).isEqualTo("Tôi có thể đến vào thứ Bảy không?");
        assertThat(citizen.text()).contains("Đã nhận: lich hen.pdf");
        sends("/messages");
        assertThat(citizen.text()).contains("Đã gửi lời nhắn", "thứ Bảy không?", "lich hen.pdf");
        citizen.pictures("messages");

        var clerk = clerk();
        var read = correspondence.of(clerk, code).orElseThrow().getFirst();
        assertThat(dossiers.mayRead(clerk, code, read.files().getFirst().id())).isTrue();
    }

    private void asksForMore(String code) {
        var clerk = clerk();
        var view = dossiers.view(clerk, code).orElseThrow();
        var ask = view.moves().stream()
                .filter(move -> move.kind() == Move.Kind.ASK_SUPPLEMENT)
                .findFirst()
                .orElseThrow();
        var lacks = view.papers().stream()
                .limit(2)
                .map(paper -> new Lack(paper.name(), "Ảnh bị mờ, xin chụp lại", paper.name(), null))
                .toList();
        var step = Objects.requireNonNull(ask.step());
        var asked = dossiers.move(clerk, code, new Move.AskSupplement(step, lacks, "Xin bổ sung", null));
        assertThat(asked).isInstanceOf(Outcome.Done.class);
    }

    private void answersWithoutLosingFiles(String code) throws IOException {
        citizen.goes("/my/dossiers/" + code);
        citizen.pictures("my-dossier");
        citizen.goes("/my/dossiers/" + code + "/answer");
        assertThat(citizen.text()).contains("Ảnh bị mờ, xin chụp lại", "Giấy tờ của bà D'Hoa.pdf");
        citizen.uploads("paper-0", scans.page("ro hon.pdf"));
        citizen.uploads("paper-1", scans.empty("rong.pdf"));
        citizen.types("note", "Tôi đã chụp lại.");
        sends("/answer");
        isTold("paper-1", null);
        assertThat(summary().count()).isEqualTo(1);
        assertThat(citizen.text()).contains("ro hon.pdf");
        citizen.pictures("answer-kept");
        assertThat(citizen.page.locator("[name=note]").inputValue()).isEqualTo("Tôi đã chụp lại.");

        citizen.uploads("paper-1", scans.heavyPage("ly hon ro.pdf"));
        sends("/answer");
        citizen.page.waitForURL(Pattern.compile(".*/my/dossiers/" + code + "$"));
        assertThat(citizen.text()).contains("Đã gửi phần bổ sung", "ro hon.pdf", "ly hon ro.pdf");
    }

    private Actor clerk() {
        var desk = handlings.get(MARRIAGE, unit()).receivingUnit();
        var account = accounts.officersWith(Role.ONE_STOP_CLERK, desk).getFirst();
        return accounts.actor(account.id(), Instant.now());
    }

    private String unit() {
        return handlings.unitsFor(MARRIAGE).getFirst().code();
    }

    private Status status(String code) {
        return dossiers.progress(code).orElseThrow().status();
    }

    private Locator summary() {
        return citizen.page.locator(".govuk-error-summary li");
    }

    private void goesOn() {
        citizen.page
                .locator("main button[name=action][value=next]:visible")
                .last()
                .click();
        citizen.page.waitForLoadState();
    }

    private void sends(String address) {
        citizen.page
                .locator("main form[action$='" + address + "'] button[type=submit]:visible")
                .last()
                .click();
        citizen.page.waitForLoadState();
    }

    /** The title says so, the summary has the focus, the message stands beside the field, and the field keeps its text. */
    private void isTold(String field, @Nullable String kept) {
        assertThat(citizen.page.title()).startsWith("Lỗi: ");
        assertThat(citizen.page.evaluate("document.activeElement.className"))
                .asString()
                .contains("error-summary");
        var control = citizen.page.locator("[name='" + field + "'], #" + field).first();
        assertThat(control.evaluate("one => one.closest('.govuk-form-group--error') !== null"))
                .as("%s at %s: %s", field, citizen.place(), summary().allInnerTexts())
                .isEqualTo(true);
        if (kept != null) {
            assertThat(control.inputValue()).isEqualTo(kept);
        }
    }

    private void everyLineLeadsToItsField() {
        for (var link : summary().locator("a").all()) {
            var id = link.getAttribute("href").substring(1);
            assertThat(citizen.page.locator("[id='" + id + "']").count()).as(id).isEqualTo(1);
        }
    }

    private void uploads(String paper, Path file) {
        var form = citizen.page.locator("main form.mc-upload[action$='/" + paper + "']");
        citizen.sendsUp(form, file);
    }
}
