// SPDX-License-Identifier: Apache-2.0
package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Progress;
import vn.motcua.dossier.Status;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Role;

/** The officials of the demonstration at their desks, each with a browser of their own that stays signed in. */
final class OfficersAtWork implements AutoCloseable {

    private static final String PASSWORD = "motcua2026";
    private static final int MOST_STEPS = 25;

    private final Browser browser;
    private final String portal;
    private final boolean hasScript;
    private final Dossiers dossiers;
    private final Accounts accounts;
    private final Map<String, Surfer> atDesks = new HashMap<>();

    OfficersAtWork(Browser browser, String portal, boolean hasScript, Dossiers dossiers, Accounts accounts) {
        this.browser = browser;
        this.portal = portal;
        this.hasScript = hasScript;
        this.dossiers = dossiers;
        this.accounts = accounts;
    }

    /** Whoever is in turn does what the process wants, until the result is in hand. */
    void walksOn(String code) {
        walksTo(code, Status.RETURNED);
    }

    void walksTo(String code, Status end) {
        walksTo(code, end, () -> {});
    }

    /** To the given state; {@code after} looks on after each move. */
    void walksTo(String code, Status end, Runnable after) {
        for (var steps = 0; steps < MOST_STEPS && status(code) != end; steps++) {
            doesNext(code);
            after.run();
        }
    }

    private void doesNext(String code) {
        asOfficerInTurn(code, (officer, turn) -> {
            var kind =
                    List.of("ACCEPT", "DECIDE", "RETURN_RESULT", "CONFIRM_PAYMENT", "GIVE_OPINION", "COMPLETE").stream()
                            .filter(one -> officer.page
                                            .locator("main a[href*='/moves/" + one + "']")
                                            .count()
                                    > 0)
                            .findFirst()
                            .orElseGet(
                                    () -> fail("Nothing to do for " + turn + " on " + code + ":\n" + officer.text()));
            does(officer, kind);
        });
    }

    void does(String code, String kind) {
        asOfficerInTurn(code, (officer, turn) -> does(officer, kind));
    }

    private static void does(Surfer officer, String kind) {
        officer.page.locator("main a[href*='/moves/" + kind + "']").first().click();
        officer.page.waitForLoadState();
        switch (kind) {
            case "DECIDE" -> {
                officer.chooses("decision", "GRANTED");
                officer.types("text", "Đồng ý giải quyết theo đề nghị.");
            }
            case "CONFIRM_PAYMENT" -> officer.types("proof", "Biên lai số 0001");
            case "GIVE_OPINION" -> officer.types("text", "Đồng ý.");
            default -> {}
        }
        var choice = officer.page.locator("input[type=radio][name=choice]");
        if (choice.count() > 0) {
            choice.first().check(new Locator.CheckOptions().setForce(true));
        }
        officer.page
                .locator("main form[action*='/moves/'] button[type=submit]")
                .first()
                .click();
        officer.page.waitForLoadState();
        assertThat(officer.page
                        .locator(".govuk-error-summary, .mc-notice--problem")
                        .count())
                .as(officer.text())
                .isZero();
    }

    private interface Work {
        void of(Surfer officer, Progress.Turn turn);
    }

    /** Signs in as whoever must act now, finds the dossier on the desk and does the work. */
    private String asOfficerInTurn(String code, Work work) {
        var turn = dossiers.progress(code).orElseThrow().turns().stream()
                .filter(one -> one.who() == Progress.Who.OFFICE)
                .findFirst()
                .orElseGet(() -> fail("Nobody in office has to act on " + code + " (" + status(code) + ")"));
        var role = Role.valueOf(Objects.requireNonNull(turn.role()));
        for (var login : logins(role, Objects.requireNonNull(turn.unit()))) {
            var officer = atDesks.computeIfAbsent(login, this::comesIn);
            officer.goes("/desk");
            if (officer.sees(code)) {
                officer.goes("/desk/dossiers/" + code);
                work.of(officer, turn);
                return login;
            }
        }
        return fail("No officer with the role " + turn.role() + " at " + turn.unit() + " has " + code + " on the desk");
    }

    private Surfer comesIn(String login) {
        var officer = new Surfer(browser, portal, hasScript, 1280);
        signsIn(officer, login);
        return officer;
    }

    /** By which login whoever is in turn signs in. */
    String inTurn(String code) {
        return asOfficerInTurn(code, (_, _) -> {});
    }

    private List<String> logins(Role role, String unit) {
        return accounts.officersWith(role, unit).stream()
                .filter(account -> accounts.actor(account.id(), Instant.now()).holds(role, unit))
                .map(account -> account.login())
                .toList();
    }

    String login(Role role, String unit) {
        return logins(role, unit).getFirst();
    }

    void signsIn(Surfer officer, String login) {
        officer.goes("/officers/sign-in");
        officer.types("login", login);
        officer.types("password", PASSWORD);
        officer.page
                .locator("main form[action='/officers/sign-in'] button[type=submit]")
                .click();
        officer.page.waitForURL(Pattern.compile(".*/desk.*"));
    }

    void asksForMore(String code) {
        asOfficerInTurn(code, (officer, turn) -> {
            var ask = officer.page.locator("main a[href*='/moves/ASK_SUPPLEMENT']");
            ask.first().click();
            officer.types("what1", "Bản sao giấy tờ tùy thân");
            officer.types("how1", "Ảnh chụp bị mờ, đề nghị gửi lại bản rõ hơn");
            officer.presses("bổ sung");
        });
    }

    /** Whoever is in turn attaches the signed result: a picture is refused, a PDF is taken and can be opened. */
    void attachesTheResult(String code, Path picture, Path signed) {
        asOfficerInTurn(code, (officer, turn) -> {
            officer.goes(officer.page
                    .locator("main a[href*='/moves/ATTACH_RESULT']")
                    .first()
                    .getAttribute("href"));
            assertThat(officer.text()).as("nothing to leave out").doesNotContain("không bắt buộc");
            attaches(officer, picture);
            assertThat(officer.page.locator(".govuk-error-summary").innerText()).contains("PDF");

            attaches(officer, signed);
            var result = officer.page.locator("main a[href*='/files/']", containing(code + "-KQ"));
            assertThat(officer.downloads(result.first().getAttribute("href"))).startsWith('%', 'P', 'D', 'F');
        });
    }

    private static Page.LocatorOptions containing(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static void attaches(Surfer officer, Path file) {
        officer.uploads("files", file);
        officer.page
                .locator("main form[action*='/moves/ATTACH_RESULT'] button[type=submit]")
                .first()
                .click();
        officer.page.waitForLoadState();
    }

    private Status status(String code) {
        return dossiers.progress(code).orElseThrow().status();
    }

    @Override
    public void close() {
        atDesks.values().forEach(Surfer::close);
    }
}
