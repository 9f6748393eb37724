// SPDX-License-Identifier: Apache-2.0
package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.catalogue.Handlings;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Progress;
import vn.motcua.dossier.Status;
import vn.motcua.form.Places;
import vn.motcua.form.SampleAnswers;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Role;
import vn.motcua.vault.CardPhotos;

/** The whole way of a dossier, as the people on it walk it: from a search without accents to the result in hand. */
@DemonstrationInBrowser
@ExtendWith(OutputCaptureExtension.class)
class JourneyTest {

    private static final String APPLICANT = "Tôn Nữ Thị D'Hoa";
    private static final String ID_NUMBER = "046190000123";
    private static final String LOGGED = "The journey begins";
    private static final int MOST_STEPS = 25;
    private static final AtomicInteger SEEDS = new AtomicInteger();
    private static final AtomicInteger PHONES = new AtomicInteger();

    /** A number of its own for each journey: one number gets only so many codes in a while. */
    private final String phone = "09050002%02d".formatted(PHONES.incrementAndGet());

    @LocalServerPort
    int port;

    @Autowired
    Handlings handlings;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Accounts accounts;

    @Autowired
    Places places;

    @TempDir
    Path folder;

    private Scans scans;
    private Browser browser;
    private String portal;

    @BeforeEach
    void open() {
        LoggerFactory.getLogger(JourneyTest.class).warn(LOGGED);
        scans = new Scans(folder);
        browser = Browsers.chromium();
        portal = "http://localhost:" + port;
    }

    /** Whatever the portal said while they walked, the log names nobody. */
    @AfterEach
    void the_log_tells_of_nobody(CapturedOutput log) {
        assertThat(log.getAll())
                .contains(LOGGED)
                .doesNotContain(APPLICANT, phone, ID_NUMBER, "0905000111", "12 Lê Lợi");
    }

    @ParameterizedTest(name = "{1}, with script: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            1.000894 | dang ky ket hon              | true  | 1280 | Ủy ban nhân dân | Tiếp nhận hồ sơ; Kiểm tra hồ sơ, ghi sổ hộ tịch; Ký giấy tờ hộ tịch; Đóng dấu, phát hành; Trả kết quả
            1.000894 | dang ky ket hon              | false | 360  | Ủy ban nhân dân | Tiếp nhận hồ sơ; Kiểm tra hồ sơ, ghi sổ hộ tịch; Ký giấy tờ hộ tịch; Đóng dấu, phát hành; Trả kết quả
            2.002380 | thiet bi x-quang             | true  | 1280 | Sở Khoa học và Công nghệ | Tiếp nhận hồ sơ; Phân công thụ lý; Thẩm định, dự thảo kết quả; Xem xét dự thảo; Ký kết quả; Đóng dấu, chuyển kết quả; Trả kết quả
            1.009397 | to chuc bieu dien nghe thuat | true  | 1280 | Văn phòng Ủy ban nhân dân thành phố | Tiếp nhận hồ sơ; Phân công thụ lý; Thẩm định, dự thảo kết quả; Xem xét dự thảo; Ký tờ trình; Phát hành tờ trình, chuyển hồ sơ; Thẩm tra hồ sơ trình; Xem xét phiếu trình; Ký quyết định; Đóng dấu, chuyển kết quả; Trả kết quả
            """)
    void a_dossier_goes_from_the_search_to_the_result(
            String procedure, String words, boolean hasScript, int width, String decider, String steps)
            throws IOException {
        try (var officers = new OfficersAtWork(browser, portal, hasScript, dossiers, accounts);
                var citizen = new Surfer(browser, portal, hasScript, width);
                var anyone = new Surfer(browser, portal, hasScript, 360)) {
            finds(citizen, procedure, words);
            var code = files(citizen, procedure);
            assertThat(text(citizen.downloads("/my/dossiers/" + code + "/print/APPLICATION")))
                    .contains(code);

            assertThat(status(code)).isEqualTo(Status.REGISTERED);
            tracks(anyone, code, "Mới đăng ký");
            officers.does(code, "ACCEPT");
            tracks(anyone, code, "Được tiếp nhận");
            assertThat(text(citizen.downloads("/my/dossiers/" + code + "/print/APPOINTMENT")))
                    .contains(code);

            officers.asksForMore(code);
            assertThat(status(code)).isEqualTo(Status.AWAITING_SUPPLEMENT);
            tracks(anyone, code, "Yêu cầu bổ sung giấy tờ");
            answers(citizen, code);

            officers.walksTo(code, Status.RETURNED, () -> tracks(anyone, code));
            tracks(anyone, code, "Đã trả kết quả");
            assertThat(stepsOf(anyone)).containsExactly(steps.split("; "));
            assertThat(anyone.text()).contains(decider);
            anyone.goes("/track/" + code + "?lang=en");
            assertThat(stepsOf(anyone)).contains("Receive the dossier").doesNotContain("Tiếp nhận hồ sơ");
            citizen.goes("/my/dossiers/" + code);
            assertThat(citizen.text()).contains("Đã trả kết quả");
            assertThat(text(citizen.downloads("/my/dossiers/" + code + "/print/DECISION")))
                    .contains(code);
            citizen.goes("/my");
            assertThat(citizen.text()).contains(code);
        }
    }

    @Test
    void a_dossier_is_received_at_the_counter_and_goes_its_way() throws IOException {
        var procedure = "1.000894";
        var unit = handlings.unitsFor(procedure).getFirst().code();
        try (var officers = new OfficersAtWork(browser, portal, true, dossiers, accounts);
                var clerk = new Surfer(browser, portal, true, 1280)) {
            officers.signsIn(
                    clerk,
                    officers.login(
                            Role.ONE_STOP_CLERK, handlings.get(procedure, unit).receivingUnit()));
            clerk.goes("/counter?q=ket hon");
            clerk.page.locator("main a[href='/counter/" + procedure + "']").click();
            clerk.types("applicant.name", APPLICANT);
            clerk.types("applicant.idNumber", ID_NUMBER);
            clerk.types("applicant.phone", "0905000111");
            clerk.types("applicant.address", "12 Lê Lợi, phường Thuận Hóa");
            fillsForm(clerk, procedure, unit);
            assertThat(clerk.place()).contains("/counter/received/");
            var code = clerk.place().replaceAll(".*/", "").replaceAll("\\?.*", "");
            assertThat(text(clerk.downloads("/desk/dossiers/" + code + "/print/APPOINTMENT")))
                    .contains(code);

            clerk.goes("/desk/search?text=ton+nu+thi");
            assertThat(clerk.text()).contains(code);

            officers.walksTo(code, Status.FINISHED);
            officers.attachesTheResult(code, scans.picture("ảnh kết quả.png"), scans.page("kết quả đã ký.pdf"));
            officers.walksOn(code);
            assertThat(status(code)).isEqualTo(Status.RETURNED);
            staysReadableWithoutNetwork(code);
        }
    }

    private void finds(Surfer citizen, String procedure, String words) {
        citizen.goes("/");
        citizen.types("q", words);
        citizen.page.locator("form[role=search] button").click();
        citizen.page.waitForURL(Pattern.compile(".*/procedures.*"));
        citizen.page
                .locator("main a[href^='/procedures/" + procedure + "']")
                .first()
                .click();
        citizen.page.waitForURL(Pattern.compile(".*/procedures/.*"));
        citizen.page.locator("main a[href^='/my/new']").first().click();
        citizen.types("contact", phone);
        citizen.page.locator("main form[action='/sign-in'] button[type=submit]").click();
        citizen.page.waitForURL(Pattern.compile(".*/sign-in/code.*"));
        citizen.types("code", Surfer.codeFromOutbox(portal));
        citizen.page
                .locator("main form[action='/sign-in/code'] button[type=submit]")
                .click();
        citizen.page.waitForURL(Pattern.compile(".*/my/new.*"));
    }

    private String files(Surfer citizen, String procedure) throws IOException {
        var unit = handlings.unitsFor(procedure).getFirst().code();
        if (citizen.page.locator("select[name=unit]").count() > 0) {
            citizen.chooses("unit", unit);
        }
        citizen.page.locator("main form[action='/my/new'] button[type=submit]").click();
        citizen.page.waitForURL(Pattern.compile(".*/my/drafts/.*"));
        var answers = sample(procedure, unit);
        var isCardShown = false;
        for (var pages = 0; pages < MOST_STEPS && !citizen.place().contains("/check"); pages++) {
            if (citizen.place().contains("/papers")) {
                uploadsPapers(citizen);
            }
            if (citizen.place().contains("/form/bride") && !isCardShown) {
                showsACard(citizen);
                isCardShown = true;
            }
            citizen.fills(answers);
            if (citizen.place().contains("/applicant")) {
                citizen.types("name", APPLICANT);
            }
            citizen.page
                    .locator("main button[type=submit][value=on]:visible, main button[type=submit][value=next]:visible")
                    .last()
                    .click();
            citizen.page.waitForLoadState();
        }
        assertThat(citizen.page.locator(".govuk-error-summary").count())
                .as("%s: %s", citizen.place(), citizen.text())
                .isZero();
        citizen.page
                .locator("main form[action$='/send'] button[type=submit]")
                .last()
                .click();
        citizen.page.waitForURL(Pattern.compile(".*/my/dossiers/.*"));
        return citizen.place().replaceAll(".*/my/dossiers/([^/?]+).*", "$1");
    }

    /** A picture of the card fills the group; the rest of the page, as typed, stays. */
    private void showsACard(Surfer citizen) throws IOException {
        citizen.types("bride.name", "Chưa đúng");
        citizen.page.locator("#card-bride summary").click();
        citizen.page
                .locator("#card-bride-file")
                .setInputFiles(Files.write(folder.resolve("thẻ.jpg"), CardPhotos.of(CardPhotos.CARD)));
        var button = citizen.page.locator("#card-bride button[type=submit]");
        if (button.isVisible()) {
            button.click();
        }
        assertThat(citizen.page.locator("#card-bride .mc-notice--done").innerText())
                .contains("Đã điền từ thẻ: Họ, chữ đệm, tên; Giới tính; Ngày sinh", "trước đó là “Chưa đúng”");
        assertThat(citizen.page.locator("[name='bride.idNumber']").inputValue()).isEqualTo("046190000123");
        assertThat(citizen.page
                        .locator("[name='bride.residence.commune'] option:checked")
                        .innerText())
                .contains("Thuận Hóa");
    }

    private void uploadsPapers(Surfer citizen) throws IOException {
        var papers = citizen.page.locator("main form.mc-upload:visible").count();
        assertThat(papers).as("papers to hand in").isPositive();
        for (var number = 0; number < papers; number++) {
            var form = citizen.page.locator("main form.mc-upload:visible").nth(number);
            citizen.sendsUp(form, scans.page("giấy tờ " + number + ".pdf"));
        }
    }

    private Map<String, List<String>> sample(String procedure, String unit) {
        var form = handlings.form(handlings.get(procedure, unit).formVersion()).with(places);
        return Flat.of(
                SampleAnswers.of(form, new Random(SEEDS.incrementAndGet())).values());
    }

    /** Fields appear as others are answered: fill and send until nothing is asked any more. */
    private void fillsForm(Surfer surfer, String procedure, String unit) {
        var answers = sample(procedure, unit);
        for (var tried = 0;
                tried < 6 && surfer.page.locator("main [name='applicant.name']").count() > 0;
                tried++) {
            surfer.fills(answers);
            surfer.page
                    .locator("main button[type=submit][value=next]:visible")
                    .last()
                    .click();
            surfer.page.waitForLoadState();
        }
        assertThat(surfer.page.locator(".govuk-error-summary").count())
                .as("%s", surfer.text())
                .isZero();
    }

    private Status status(String code) {
        return dossiers.progress(code).orElseThrow().status();
    }

    private void tracks(Surfer anyone, String code, String state) {
        tracks(anyone, code);
        assertThat(anyone.page.locator(".mc-state__tag").innerText()).contains(state);
    }

    /** Anyone with the code, without signing in: whose turn it is, every step so far, and no name of a person. */
    private void tracks(Surfer anyone, String code) {
        var progress = dossiers.progress(code).orElseThrow();

        anyone.goes("/track/" + code);

        assertThat(anyone.page.locator(".mc-turn").allInnerTexts()).hasSameSizeAs(progress.turns());
        progress.turns().stream()
                .filter(turn -> turn.who() == Progress.Who.OFFICE)
                .forEach(turn -> assertThat(anyone.page
                                .locator(".mc-turn", withText(turn.task()))
                                .count())
                        .as(turn.task())
                        .isPositive());
        assertThat(stepsOf(anyone)).hasSameSizeAs(progress.steps());
        assertThat(anyone.text()).doesNotContain(APPLICANT);
    }

    private static List<String> stepsOf(Surfer anyone) {
        return anyone.page
                .locator("section[aria-labelledby=steps] .mc-timeline__title")
                .allInnerTexts();
    }

    private static Page.LocatorOptions withText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    /** A phone that has shown the page once shows it again where there is no network, and says so. */
    private void staysReadableWithoutNetwork(String code) {
        try (var anyone = Surfer.withWorker(browser, portal, 360)) {
            anyone.goes("/track/" + code);
            anyone.page.waitForSelector("html[data-kept]");
            anyone.page.context().setOffline(true);

            anyone.goes("/track/" + code);
            assertThat(anyone.text()).contains(code, "Máy đang không có mạng");
            anyone.goes("/procedures");
            assertThat(anyone.text()).contains("Không có mạng", code);
        }
    }

    private void answers(Surfer citizen, String code) throws IOException {
        citizen.goes("/my/dossiers/" + code);
        assertThat(citizen.text()).contains("Ảnh chụp bị mờ");
        citizen.page.locator("main a[href$='/answer']").first().click();
        citizen.page.locator("input[type=file]").first().setInputFiles(scans.page("bo-sung.pdf"));
        citizen.types("note", "Tôi đã gửi lại bản rõ hơn.");
        citizen.page
                .locator("main form[action$='/answer'] button[type=submit]")
                .last()
                .click();
        citizen.page.waitForLoadState();
        assertThat(status(code)).as(citizen.text()).isEqualTo(Status.IN_PROGRESS);
    }

    private static String text(byte[] pdf) throws IOException {
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
