// SPDX-License-Identifier: Apache-2.0
package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Drafts;
import vn.motcua.dossier.FilingOutcome;
import vn.motcua.dossier.Status;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;

/**
 * A specialist marks one answer and one paper as faulty, the applicant answers exactly these, the specialist drafts the
 * decision, the head compares and signs it, and the applicant opens it.
 */
@DemonstrationInBrowser
class PaperAndFormTest {

    private static final String PHONE = "0500000681";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Drafts drafts;

    @Autowired
    Accounts accounts;

    @TempDir
    Path folder;

    private String portal;
    private OfficersAtWork officers;
    private Couples couples;
    private String code;

    @BeforeEach
    void a_couple_has_filed() throws IOException {
        portal = "http://localhost:" + port;
        officers = new OfficersAtWork(Browsers.chromium(), portal, true, dossiers, accounts);
        couples = new Couples(context);
        var owner = couples.citizen(PHONE, "Trần Thị Giấy");
        var filed = drafts.submit(owner, couples.completeDraft(owner).id(), true);
        code = ((FilingOutcome.Filed) filed).code();
        officers.does(code, "ACCEPT");
    }

    @AfterEach
    void goHome() {
        officers.close();
    }

    @Test
    void from_the_faulty_paper_to_the_signed_decision() throws IOException {
        asks(officers.inTurn(code));
        answers();
        drafts(officers.inTurn(code));
        signs(officers.inTurn(code));
        officers.walksTo(code, Status.RETURNED);
        opens();
    }

    private void asks(String login) {
        try (var specialist = new Surfer(Browsers.chromium(), portal, true, 1280)) {
            specialist.signsInAtTheDesk(login);
            specialist.goes("/desk/dossiers/" + code);
            specialist.follows("Đọc hồ sơ");
            var sheet = specialist.page.locator(".mc-sheet__picture");
            var before = sheet.getAttribute("src");
            specialist.types("why0", "Ảnh mờ, chụp lại");
            open(specialist, "answer-bride.name");
            specialist.types("answer-bride.name", "Sai tên đệm");
            specialist.page.keyboard().press("Escape");
            specialist.page.locator("[data-read=turn]").click();
            specialist.page.locator(".mc-sheet__picture[src*='turn=90']").waitFor();
            assertThat(sheet.getAttribute("src")).isNotEqualTo(before);
            assertThat(specialist.page.inputValue("[name='answer-bride.name']"))
                    .as("what was typed stays while another sheet comes")
                    .isEqualTo("Sai tên đệm");
            specialist.pictures("doc-ho-so");
            specialist.presses("Lập yêu cầu bổ sung");
            specialist.page.waitForURL(address -> address.contains("/moves/ASK_SUPPLEMENT"));
            assertThat(specialist.page.inputValue("[name='why0']")).isEqualTo("Ảnh mờ, chụp lại");
            assertThat(specialist.page.inputValue("[name='answer-bride.name']")).isEqualTo("Sai tên đệm");
            specialist.presses("bổ sung");
            specialist.page.waitForURL(address -> !address.contains("/moves/"));
        }
        assertThat(status()).isEqualTo(Status.AWAITING_SUPPLEMENT);
    }

    private static void open(Surfer surfer, String field) {
        surfer.page
                .locator("details")
                .filter(new Locator.FilterOptions().setHas(surfer.page.locator("[name='" + field + "']")))
                .locator("summary")
                .click();
    }

    private void answers() throws IOException {
        try (var citizen = new Surfer(Browsers.chromium(), portal, false, 360)) {
            citizen.signsIn(PHONE);
            citizen.goes("/my/dossiers/" + code + "/answer");
            assertThat(citizen.text()).contains("Sai tên đệm", "Ảnh mờ, chụp lại");
            assertThat(citizen.page.locator("[name='groom.name']").count()).isZero();
            citizen.types("bride.name", "Trần Thị Minh Giấy");
            citizen.page.locator("input[type=file]").first().setInputFiles(new Scans(folder).page("chup-lai.pdf"));
            citizen.pictures("tra-loi-bo-sung");
            citizen.presses("Gửi phần bổ sung");
            assertThat(citizen.text()).contains("Đã gửi phần bổ sung");
        }
        assertThat(dossiers.view(Actor.system(), code).orElseThrow().answers().text("bride.name"))
                .contains("Trần Thị Minh Giấy");
    }

    private void drafts(String login) {
        try (var specialist = new Surfer(Browsers.chromium(), portal, true, 1280)) {
            specialist.signsInAtTheDesk(login);
            specialist.goes("/desk/dossiers/" + code);
            specialist.follows("Dự thảo quyết định");
            specialist.presses("Bắt đầu dự thảo");
            var text = specialist.page.inputValue("[name=text]");
            assertThat(text).contains(code);
            specialist.types("text", text.replace("kể từ ngày ký", "kể từ ngày mai"));
            specialist.presses("Lưu thành bản mới");
            assertThat(specialist.page.locator(".mc-diff ins").allInnerTexts().toString())
                    .contains("mai");
            specialist.pictures("du-thao");
            specialist.goes("/desk/dossiers/" + code);
            specialist.page.locator("main a[href*='/moves/COMPLETE']").first().click();
            assertThat(specialist.text()).contains("Dự thảo quyết định, bản 2");
            specialist.page.locator("main form .mc-actions button").first().click();
            specialist.page.waitForLoadState();
        }
    }

    private void signs(String login) {
        try (var leader = new Surfer(Browsers.chromium(), portal, true, 1280)) {
            leader.signsInAtTheDesk(login);
            leader.goes("/desk/dossiers/" + code);
            leader.page.locator("main a[href*='/moves/DECIDE']").first().click();
            assertThat(leader.page.locator("#draft").isChecked()).isTrue();
            assertThat(leader.page.locator(".mc-diff ins").allInnerTexts().toString())
                    .contains("mai");
            leader.pictures("ky-duyet");
            leader.page.locator("main form .mc-actions button").first().click();
            leader.page.waitForLoadState();
            assertThat(leader.page
                            .locator(".govuk-error-summary, .mc-notice--problem")
                            .count())
                    .as(leader.text())
                    .isZero();
        }
    }

    private void opens() throws IOException {
        try (var citizen = new Surfer(Browsers.chromium(), portal, true, 360)) {
            citizen.signsIn(PHONE);
            citizen.goes("/my/dossiers/" + code);
            var result = citizen.page.locator("main a[href*='/files/']", having(code + "-KQ(1)"));
            var pdf = citizen.downloads(result.first().getAttribute("href"));
            try (var document = Loader.loadPDF(pdf)) {
                assertThat(new PDFTextStripper().getText(document))
                        .contains("GIẤY CHỨNG NHẬN KẾT HÔN", "kể từ ngày mai", code);
            }
        }
    }

    private static Page.LocatorOptions having(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private Status status() {
        return dossiers.progress(code).orElseThrow().status();
    }
}
