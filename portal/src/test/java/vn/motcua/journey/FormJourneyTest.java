// SPDX-License-Identifier: Apache-2.0
package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.catalogue.Handlings;

/**
 * The administrator's day with a form: a question with a condition is added to the birth registration, tried, tested,
 * published; the next citizen meets it, and who began before does not. Once with scripts on a desk, once without on a phone.
 */
@DemonstrationInBrowser
class FormJourneyTest {

    private static final String CODE = "1.001193";
    private static final String FORM = "/admin/forms/" + CODE;

    @LocalServerPort
    int port;

    @Autowired
    Handlings handlings;

    private Browser browser;
    private String portal;

    @BeforeEach
    void open() {
        browser = Browsers.chromium();
        portal = "http://localhost:" + port;
    }

    @ParameterizedTest
    @CsvSource({"true, 1280, 0905222001, Ai đỡ đẻ cho mẹ?", "false, 360, 0905222002, Trẻ nặng mấy gam?"})
    void a_changed_form_is_published_and_running_drafts_keep_theirs(
            boolean hasScript, int width, String phone, String question) {
        try (var administrator = new Surfer(browser, portal, hasScript, width);
                var citizen = new Surfer(browser, portal, true, 360)) {
            citizen.signsIn(phone);
            var older = begins(citizen);

            administrator.signsInAtTheDesk("quantri");
            administrator.goes("/admin");
            administrator.follows("Biểu mẫu");
            administrator.goes(FORM);
            administrator.presses("Soạn bản mới");
            adds(administrator, question);
            triesOnThePhone(administrator, question);
            testsAndPublishes(administrator, question);

            citizen.goes(older + "/form/child");
            assertThat(citizen.text()).contains("Trẻ sinh ở đâu?").doesNotContain(question);
            var newer = begins(citizen);
            assertThat(newer).isNotEqualTo(older);
            meets(citizen, newer, question);
        }
    }

    private String begins(Surfer citizen) {
        citizen.goes("/my/new?procedure=" + CODE);
        if (citizen.page.locator("select[name=unit]").count() > 0) {
            citizen.chooses("unit", handlings.unitsFor(CODE).getFirst().code());
        }
        citizen.page
                .locator("main form[action='/my/new'] button[type=submit]")
                .last()
                .click();
        citizen.page.waitForURL(Pattern.compile(".*/my/drafts/.*"));
        return citizen.place().replaceAll("(/my/drafts/[^/?]+).*", "$1");
    }

    private static void adds(Surfer administrator, String question) {
        administrator
                .page
                .locator("#p-child a[href*='/new?page=child&section=1']")
                .click();
        administrator.page.waitForLoadState();
        administrator.types("s-label-vi", question);
        administrator.types("s-when", "borAt = \"home\"");
        administrator.page.locator("label[for=s-required]").click();
        administrator.presses("Thử");
        administrator.page.waitForSelector("#tried >> text=Có phải ý bạn là: bornAt");
        administrator.presses("Thêm");
        assertThat(administrator.page.title()).startsWith("Lỗi");
        assertThat(administrator.text()).contains("Hãy viết bằng tiếng Anh").contains("“borAt”");

        administrator.types("s-label-en", "A new question");
        administrator.types("s-when", "bornAt = \"home\"");
        administrator.presses("Thử");
        administrator.page.waitForSelector("#asked input[name=bornAt]");
        administrator.chooses("bornAt", "home");
        administrator.presses("Thử");
        administrator.page.waitForSelector("#tried >> text=Đúng: câu hỏi hiện ra");
        administrator.presses("Thêm");
        assertThat(administrator.text()).contains("Đã thêm.").contains(question);
    }

    private static void triesOnThePhone(Surfer administrator, String question) {
        administrator.follows("Xem thử");
        administrator.presses("Xóa hết");
        administrator.page.waitForLoadState();
        administrator.page.locator("a[target=phone] >> text=Trẻ được khai sinh").click();
        var phone = administrator.page.frame("phone");
        phone.waitForSelector("h1 >> text=Trẻ được khai sinh");
        phone.locator("input[name=bornAt][value=home]")
                .check(new com.microsoft.playwright.Locator.CheckOptions().setForce(true));
        phone.locator("main button[type=submit][value=next]:visible").last().click();
        phone.waitForSelector("text=" + question);
        assertThat(phone.evaluate("document.documentElement.scrollWidth <= 360"))
                .isEqualTo(true);
    }

    private static void testsAndPublishes(Surfer administrator, String question) {
        administrator.follows("Bài thử");
        administrator.types("name", "Trẻ sinh tại nhà");
        administrator.presses("Giữ thành bài thử");
        assertThat(administrator.text()).contains("Đã thêm bài thử");
        administrator.follows("Duyệt và phát hành");
        assertThat(administrator.text())
                .contains("Thêm câu hỏi “" + question + "”")
                .contains("bản nháp của người dân")
                .contains("quản trị viên duy nhất");
        administrator.types("comment", "Thử trong ngày của quản trị viên");
        administrator.presses("Phát hành");
        assertThat(administrator.place()).isEqualTo(FORM);
        assertThat(administrator.text()).contains("Đã phát hành bản").contains("đang dùng");
    }

    private static void meets(Surfer citizen, String draft, String question) {
        citizen.goes(draft + "/form/child");
        assertThat(citizen.text()).doesNotContain(question);
        citizen.chooses("bornAt", "home");
        citizen.page
                .locator("main button[type=submit][value=next]:visible")
                .last()
                .click();
        citizen.page.waitForSelector("main >> text=" + question);
    }
}
