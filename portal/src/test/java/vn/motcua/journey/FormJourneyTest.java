// SPDX-License-Identifier: Apache-2.0
package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.motcua.catalogue.Handlings;
import vn.motcua.dossier.Dossiers;
import vn.motcua.form.Places;
import vn.motcua.form.SampleAnswers;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.NewOfficer;
import vn.motcua.identity.Post;
import vn.motcua.identity.Role;
import vn.motcua.platform.Ids;

/**
 * The administrator's day with a form: a question with a condition is added to the marriage registration, tried, tested,
 * reviewed by a colleague, published; the next citizen meets it and fills it in; a draft and a dossier that were there before
 * keep theirs. Once with scripts on a desk, once without on a phone.
 */
@DemonstrationInBrowser
class FormJourneyTest {

    private static final String CODE = Couples.MARRIAGE;
    private static final String FORM = "/admin/forms/" + CODE;

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

    @Autowired
    ApplicationContext parts;

    private Browser browser;
    private String portal;
    private Account colleague;

    @BeforeEach
    void open() {
        browser = Browsers.chromium();
        portal = "http://localhost:" + port;
        var login = "duyet" + Ids.next().toString().substring(24);
        colleague = accounts.createOfficers(List.of(new NewOfficer(login, "Hoàng Thị Duyệt")), "motcua2026")
                .getFirst();
        accounts.assignPost(colleague.id(), new Post("H57", Role.ADMINISTRATOR, LocalDate.of(2020, 1, 1), null));
    }

    @AfterEach
    void close() {
        accounts.setActive(colleague.id(), false);
    }

    @ParameterizedTest
    @CsvSource({"true, 1280, 0905222001, Ai chứng kiến lễ cưới?", "false, 360, 0905222002, Hai bên quen nhau từ đâu?"})
    void a_changed_form_is_published_and_what_is_under_way_keeps_its_own(
            boolean hasScript, int width, String phone, String question) throws Exception {
        var couples = new Couples(parts);
        var owner = couples.citizen(phone, "Nguyễn Thị Hoa");
        var dossier = couples.files(owner, couples.unit());
        var before = dossiers.view(owner, dossier).orElseThrow().formVersion();
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
            keepsATest(administrator);
            isReviewed(administrator, hasScript, width, question);
            publishes(administrator);

            citizen.goes(older + "/form/bride");
            assertThat(citizen.text()).doesNotContain(question);
            var newer = begins(citizen);
            assertThat(newer).isNotEqualTo(older);
            fillsIn(citizen, newer, question);
            citizen.goes("/my/dossiers/" + dossier);
            assertThat(citizen.page.content()).doesNotContain(question);
            assertThat(dossiers.view(owner, dossier).orElseThrow().formVersion())
                    .isEqualTo(before);
        }
    }

    private String begins(Surfer citizen) {
        citizen.goes("/my/new?procedure=" + CODE);
        if (citizen.page.locator("select[name=unit]").count() > 0) {
            citizen.chooses("unit", unit());
        }
        citizen.page
                .locator("main form[action='/my/new'] button[type=submit]")
                .last()
                .click();
        citizen.page.waitForURL(Pattern.compile(".*/my/drafts/.*"));
        return citizen.place().replaceAll("(/my/drafts/[^/?]+).*", "$1");
    }

    private String unit() {
        return handlings.unitsFor(CODE).getFirst().code();
    }

    private static void adds(Surfer administrator, String question) {
        administrator
                .page
                .locator("#p-bride a[href*='/new?page=bride']")
                .first()
                .click();
        administrator.page.waitForLoadState();
        administrator.types("s-label-vi", question);
        administrator.types("s-when", "brideStatu = \"divorced\"");
        administrator.page.locator("label[for=s-required]").click();
        administrator.presses("Thử");
        administrator.page.waitForSelector("#tried >> text=Có phải ý bạn là: brideStatus");
        administrator.presses("Thêm");
        assertThat(administrator.page.title()).startsWith("Lỗi");
        assertThat(administrator.text()).contains("Hãy viết bằng tiếng Anh").contains("“brideStatu”");

        administrator.types("s-label-en", "A new question");
        administrator.types("s-when", "brideStatus = \"divorced\"");
        administrator.presses("Thử");
        administrator.page.waitForSelector("#asked input[name=brideStatus]");
        administrator.chooses("brideStatus", "divorced");
        administrator.presses("Thử");
        administrator.page.waitForSelector("#tried >> text=Đúng: câu hỏi hiện ra");
        administrator.presses("Thêm");
        assertThat(administrator.text()).contains("Đã thêm.").contains(question);
    }

    private static void triesOnThePhone(Surfer administrator, String question) {
        administrator.follows("Xem thử");
        administrator.presses("Xóa hết");
        administrator.page.waitForResponse(
                answer -> answer.url().contains("page=bride"),
                () -> administrator
                        .page
                        .locator("a[target=phone][href*='page=bride']")
                        .click());
        Objects.requireNonNull(administrator.page.frame("phone")).waitForLoadState();
        var phone = administrator.page.frameLocator("iframe[name=phone]");
        phone.locator("input[name=brideStatus][value=divorced]").check(new Locator.CheckOptions().setForce(true));
        phone.locator("main button[type=submit][value=next]:visible").last().click();
        phone.getByText(question).first().waitFor();
        assertThat(phone.locator("body").evaluate("body => body.scrollWidth <= 360"))
                .isEqualTo(true);
    }

    private static void keepsATest(Surfer administrator) {
        administrator.follows("Bài thử");
        administrator.types("name", "Bên nữ đã ly hôn");
        administrator.presses("Giữ thành bài thử");
        assertThat(administrator.text()).contains("Đã thêm bài thử");
    }

    private void isReviewed(Surfer administrator, boolean hasScript, int width, String question) {
        administrator.follows("Duyệt và phát hành");
        assertThat(administrator.text())
                .contains("Thêm câu hỏi “" + question + "”")
                .contains("bản nháp của người dân");
        administrator.types("comment", "Xin chị xem giúp câu hỏi mới");
        administrator.presses("Nhờ duyệt");
        try (var other = new Surfer(browser, portal, hasScript, width)) {
            other.signsInAtTheDesk(colleague.login());
            other.goes(FORM + "/draft/review");
            assertThat(other.text()).contains("Xin chị xem giúp câu hỏi mới").contains(question);
            other.presses("Đồng ý");
            assertThat(other.text()).contains("Đã đồng ý");
        }
        administrator.goes(FORM + "/draft/review");
    }

    private static void publishes(Surfer administrator) {
        assertThat(administrator.text()).contains("Bản này đã được duyệt");
        administrator.types("comment", "Thử trong ngày của quản trị viên");
        administrator.presses("Phát hành");
        assertThat(administrator.place()).isEqualTo(FORM);
        assertThat(administrator.text()).contains("Đã phát hành bản").contains("đang dùng");
    }

    /** The new question comes with the answer that calls for it, and is filled in with all the others. */
    private void fillsIn(Surfer citizen, String draft, String question) {
        var answers = answers();
        citizen.goes(draft);
        var met = false;
        for (var pages = 0; pages < 30 && !citizen.place().contains("/papers"); pages++) {
            citizen.fills(answers);
            met |= citizen.sees(question);
            citizen.page
                    .locator("main button[name=action][value=next]:visible")
                    .last()
                    .click();
            citizen.page.waitForLoadState();
        }
        assertThat(citizen.place()).as(citizen.text()).contains("/papers");
        assertThat(met).isTrue();
    }

    private Map<String, List<String>> answers() {
        var form = handlings.form(handlings.get(CODE, unit()).formVersion()).with(places);
        for (var seed = 0; seed < 200; seed++) {
            var answers = SampleAnswers.of(form, new Random(seed));
            if (answers.satisfy("brideStatus = \"divorced\" and groomStatus = \"single\"")) {
                return new TreeMap<>(Flat.of(answers.values()));
            }
        }
        return fail("No sample with a divorced bride");
    }
}
