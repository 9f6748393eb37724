// SPDX-License-Identifier: Apache-2.0
package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.catalogue.Handlings;
import vn.motcua.form.Places;
import vn.motcua.form.SampleAnswers;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Role;

/** A clerk receives a dossier without touching the mouse, from the door to the printed receipt. */
@DemonstrationInBrowser
class KeyboardTest {

    private static final String MARRIAGE = "1.000894";
    /** What the sheet asks of everybody, and what the papers of a marriage depend on. */
    private static final Set<String> AT_ONCE = Set.of(
            "applicant.name",
            "applicant.idNumber",
            "applicant.phone",
            "applicant.address",
            "brideStatus",
            "groomStatus");

    private static final String RECEIVE = "main .mc-actions button[value=next]";

    @LocalServerPort
    int port;

    @Autowired
    Handlings handlings;

    @Autowired
    Accounts accounts;

    @Autowired
    Places places;

    private Surfer clerk;
    private Keyboard keys;

    @BeforeEach
    void open() {
        clerk = new Surfer(Browsers.chromium(), "http://localhost:" + port, true, 1280);
        keys = new Keyboard(clerk.page);
    }

    @AfterEach
    void close() {
        clerk.close();
    }

    @Test
    void a_dossier_is_received_by_keyboard_alone() {
        signsIn();
        keysOfTheInboxLeadToTheCounter();
        findsTheProcedure();

        findsThePersonByEnter("Chưa thấy ai mang số này");
        isLedToWhatIsMissing();
        fillsTheSheet();

        assertThat(clerk.place()).contains("/counter/received/");
        var code = received();
        assertThat(keys.isAt("a[href$='/print/APPOINTMENT']"))
                .as("the receipt comes next")
                .isTrue();
        assertThat(new String(clerk.downloads("/desk/dossiers/" + code + "/print/APPOINTMENT"), 0, 4))
                .isEqualTo("%PDF");
        keys.leaves("n");
        assertThat(keys.isAt("[name=q]")).as("the next person").isTrue();
        theNextPersonHasTheDeclarationOnPaper();
    }

    /** Person, papers, one tick and what papers and process depend on: the rest is passed over. */
    private void theNextPersonHasTheDeclarationOnPaper() {
        findsTheProcedureByEnter();
        findsThePersonByEnter("Đã điền theo hồ sơ gần nhất của người này");
        var answers = new HashMap<>(answers());
        answers.keySet().retainAll(AT_ONCE);
        answers.put("applicant.onPaper", List.of("true"));
        var stops = keys.answersUntil(RECEIVE, answers);
        assertThat(stops).as("presses of Tab").isLessThan(30);
        keys.leaves("Enter");
        assertThat(clerk.place()).as(clerk.text()).contains("/counter/received/");

        var typing = "main a[href='/desk/dossiers/%s/moves/TYPE_DECLARATION']".formatted(received());
        keys.presses("Shift+Tab");
        assertThat(keys.isAt(typing)).as("typing it at once").isTrue();
        typesTheDeclarationWhenNobodyWaits(typing);
    }

    private String received() {
        return clerk.place().replaceAll(".*/", "").replaceAll("\\?.*", "");
    }

    /** From the list at the counter; what was missed is told, and what was typed already is still there. */
    private void typesTheDeclarationWhenNobodyWaits(String link) {
        var code = received();
        keys.leaves("n");
        keys.tabsTo(link);
        keys.leaves("Enter");
        keys.leaves("Control+Enter");
        assertThat(keys.isAt(".govuk-error-summary")).as(clerk.text()).isTrue();
        keys.tabs();
        keys.presses("Enter");
        assertThat(keys.isAt("main form *"))
                .as("the first thing that is missing")
                .isTrue();

        var answers = answers();
        for (var tried = 0; tried < 6 && clerk.place().contains("TYPE_DECLARATION"); tried++) {
            keys.answersUntil(RECEIVE, answers);
            keys.leaves("Enter");
        }
        assertThat(clerk.place()).as(clerk.text()).isEqualTo("/desk/dossiers/" + code);
        assertThat(clerk.text()).doesNotContain("Tờ khai còn trên giấy");
    }

    private void signsIn() {
        clerk.goes("/officers/sign-in");
        keys.tabs();
        assertThat(keys.isAt(".govuk-skip-link"))
                .as("the skip link comes first")
                .isTrue();
        keys.presses("Enter");
        assertThat(keys.isAt("#main")).isTrue();
        keys.tabsTo("[name=login]");
        keys.types(login());
        keys.tabsTo("[name=password]");
        keys.types("motcua2026");
        keys.leaves("Enter");
        assertThat(clerk.place()).startsWith("/desk");
    }

    private String login() {
        var desk = handlings.get(MARRIAGE, unit()).receivingUnit();
        return accounts.officersWith(Role.ONE_STOP_CLERK, desk).getFirst().login();
    }

    private String unit() {
        return handlings.unitsFor(MARRIAGE).getFirst().code();
    }

    private void keysOfTheInboxLeadToTheCounter() {
        keys.presses("?");
        assertThat(clerk.page.locator("#keys[open]").count()).isEqualTo(1);
        keys.presses("/");
        assertThat(keys.isAt("#desk-search")).isTrue();
        keys.presses("c");
        assertThat(clerk.place()).as("a letter that is written is no key").startsWith("/desk");
        keys.tabs();
        keys.leaves("c");
        assertThat(clerk.place()).isEqualTo("/counter");
    }

    /** Three letters, and the list follows them. */
    private void findsTheProcedure() {
        assertThat(keys.isAt("[name=q]")).isTrue();
        keys.types("ket");
        clerk.page
                .locator("#found li:first-child a[href='/counter/" + MARRIAGE + "']")
                .waitFor();
        keys.presses("ArrowDown");
        assertThat(keys.isAt("main a[href='/counter/" + MARRIAGE + "']")).isTrue();
        keys.leaves("Enter");
    }

    private void findsTheProcedureByEnter() {
        keys.types("ket hon");
        keys.leaves("Enter");
        assertThat(keys.isAt("main a[href='/counter/" + MARRIAGE + "']")).isTrue();
        keys.leaves("Enter");
    }

    private void findsThePersonByEnter(String said) {
        assertThat(keys.isAt("[name='applicant.idNumber']")).isTrue();
        keys.types("046190000777");
        keys.leaves("Enter");
        assertThat(clerk.text()).contains(said);
        assertThat(keys.isAt("[name='applicant.name']")).isTrue();
    }

    private void isLedToWhatIsMissing() {
        keys.leaves("Enter");
        assertThat(keys.isAt(".govuk-error-summary")).isTrue();
        keys.tabs();
        keys.presses("Enter");
        assertThat(keys.isAt("[name='applicant.name']")).isTrue();
    }

    /** Some questions come only with the answer to another, so the sheet may come back. */
    private void fillsTheSheet() {
        var answers = answers();
        for (var tried = 0; tried < 6 && !clerk.place().contains("/received/"); tried++) {
            keys.answersUntil(RECEIVE, answers);
            keys.leaves("Enter");
        }
        assertThat(clerk.page.locator(".govuk-error-summary").count())
                .as(clerk.text())
                .isZero();
    }

    private Map<String, List<String>> answers() {
        var form = handlings.form(handlings.get(MARRIAGE, unit()).formVersion()).with(places);
        var answers =
                new HashMap<>(Flat.of(SampleAnswers.of(form, new Random(11)).values()));
        answers.put("applicant.name", List.of("Tôn Nữ Thị D'Hoa"));
        answers.put("applicant.idNumber", List.of("046190000777"));
        answers.put("applicant.phone", List.of("0905000777"));
        answers.put("applicant.address", List.of("12 Lê Lợi, phường Thuận Hóa"));
        return answers;
    }
}
