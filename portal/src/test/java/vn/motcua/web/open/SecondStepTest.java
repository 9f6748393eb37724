// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.motcua.PortalTest;
import vn.motcua.SignedIn;
import vn.motcua.factor.AppOfCodes;
import vn.motcua.factor.Factors;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Role;
import vn.motcua.platform.PortalClock;

/** The second step of an officer's sign-in, and what it guards on the account page. */
@PortalTest
class SecondStepTest {

    private static final Pattern CODE = Pattern.compile("[a-z2-7]{4}(-[a-z2-7]{4}){3}");
    private static final String PASSWORD = "mot-cua-thu";

    @Autowired
    MockMvc browser;

    @Autowired
    Accounts accounts;

    @Autowired
    Factors factors;

    private MockHttpSession session = new MockHttpSession();
    private Instant now = Instant.now();

    @Test
    void whoever_owes_a_second_factor_takes_an_app_before_anything_else() throws Exception {
        var head = SignedIn.officer(accounts, Role.LEADER, "H57.105");

        password(head).andExpect(header().string("Location", "/officers/sign-in/enrol?continue=%2Fdesk%2Ftoday"));
        isNobodys();
        sees("/officers/sign-in/second").andExpect(status().isOk());
        var page = html(sees("/officers/sign-in/enrol"));
        assertThat(page).contains("otpauth://totp/Motcua:").contains("data:image/svg+xml;base64,");
        assertThat(html(sees("/officers/sign-in/enrol"))).as("the same secret").contains(secretOf(page));

        sends(post("/officers/sign-in/enrol").param("code", "123"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"code-error\"")));
        isNobodys();
        var codes = enrols("/officers/sign-in/enrol", AppOfCodes.from(page));

        assertThat(codes).hasSize(10);
        sees("/desk").andExpect(status().isOk());
        sees("/account/security/codes").andExpect(header().string("Location", "/account/security"));
    }

    @Test
    void after_the_password_comes_a_code_and_neither_alone_opens_the_desk() throws Exception {
        var officer = SignedIn.officer(accounts, Role.SPECIALIST, "H57.105");
        var app = takesAnApp(officer);
        session = new MockHttpSession();

        password(officer).andExpect(header().string("Location", "/officers/sign-in/second?continue=%2Fdesk%2Ftoday"));
        isNobodys();
        sees("/officers/sign-in/enrol").andExpect(header().string("Location", "/officers/sign-in"));
        sends(post("/officers/sign-in/enrol").param("code", app.shows(now)))
                .andExpect(header().string("Location", "/officers/sign-in"));
        isNobodys();

        later(60);
        var before = session.getId();
        sends(post("/officers/sign-in/second").param("code", "000 000"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"code-error\"")));
        sends(post("/officers/sign-in/second").param("code", app.shows(now)).param("continue", "/desk/today"))
                .andExpect(header().string("Location", "/desk/today"));

        assertThat(session.getId()).isNotEqualTo(before);
        sees("/desk").andExpect(status().isOk());
        session = new MockHttpSession();
        password(officer);
        sends(post("/officers/sign-in/second").param("code", app.shows(now)))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void a_code_without_a_password_leads_to_the_beginning() throws Exception {
        sees("/officers/sign-in/second").andExpect(header().string("Location", "/officers/sign-in"));
        sends(post("/officers/sign-in/second").param("code", "123456"))
                .andExpect(header().string("Location", "/officers/sign-in"));
        sends(post("/officers/sign-in/enrol").param("code", "123456"))
                .andExpect(header().string("Location", "/officers/sign-in"));
    }

    @Test
    void a_password_proved_long_ago_or_changed_since_is_worth_nothing() throws Exception {
        var officer = SignedIn.officer(accounts, Role.SPECIALIST, "H57.105");
        var app = takesAnApp(officer);

        password(officer);
        later(16 * 60);
        sends(post("/officers/sign-in/second").param("code", app.shows(now)))
                .andExpect(header().string("Location", "/officers/sign-in"));
        password(officer);
        accounts.endSessions(officer.id());
        sends(post("/officers/sign-in/second").param("code", app.shows(now)))
                .andExpect(header().string("Location", "/officers/sign-in"));
    }

    @Test
    void a_recovery_code_comes_in_and_says_how_many_are_left() throws Exception {
        var officer = SignedIn.officer(accounts, Role.SPECIALIST, "H57.105");
        takesAnApp(officer);
        var code = factors.renewRecoveryCodes(officer.id()).getFirst();

        password(officer);
        sends(post("/officers/sign-in/second").param("code", code)).andExpect(header().string("Location", "/desk"));

        sees("/desk").andExpect(content().string(containsString("còn 9 mã")));
    }

    @Test
    void the_app_is_switched_on_and_off_on_the_account_page() throws Exception {
        var officer = SignedIn.officer(accounts, Role.SPECIALIST, "H57.105");
        password(officer);
        later(20 * 60);
        sees("/account/security").andExpect(content().string(containsString("/account/security/authenticator")));
        sees("/account/security/authenticator")
                .andExpect(
                        header().string("Location", "/account/proof?continue=%2Faccount%2Fsecurity%2Fauthenticator"));
        sends(post("/account/proof").param("password", "wrong")).andExpect(status().isUnprocessableContent());
        sends(post("/account/proof").param("password", PASSWORD).param("continue", "/account/security/authenticator"))
                .andExpect(header().string("Location", "/account/security/authenticator"));

        var app = AppOfCodes.from(html(sees("/account/security/authenticator")));
        enrols("/account/security/authenticator", app);
        sees("/account/security/authenticator").andExpect(header().string("Location", "/account/security"));

        sends(post("/account/security/authenticator/off").param("password", "wrong"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"password-error\"")));
        assertThat(factors.of(officer.id()).hasAuthenticator()).isTrue();
        sends(post("/account/security/authenticator/off").param("password", PASSWORD))
                .andExpect(header().string("Location", "/account/security"));
        assertThat(factors.of(officer.id()).hasAuthenticator()).isFalse();
    }

    @Test
    void a_token_is_issued_on_a_fresh_second_factor_only() throws Exception {
        var officer = SignedIn.officer(accounts, Role.SPECIALIST, "H57.105");
        var app = takesAnApp(officer);
        later(20 * 60);

        sees("/account").andExpect(content().string(not(containsString("action=\"/account/tokens\""))));
        sends(token()).andExpect(header().string("Location", "/account/proof?continue=/account%23tokens"));
        sends(post("/account/security/codes"))
                .andExpect(header().string("Location", "/account/proof?continue=%2Faccount%2Fsecurity"));
        sends(post("/account/proof").param("password", PASSWORD)).andExpect(status().isUnprocessableContent());
        sends(post("/account/proof").param("code", app.shows(now)).param("continue", "/account"))
                .andExpect(header().string("Location", "/account"));

        sends(token()).andExpect(content().string(containsString("motcua_")));
        sends(post("/account/security/codes")).andExpect(header().string("Location", "/account/security/codes"));
        later(20 * 60);
        sends(token()).andExpect(header().string("Location", containsString("/account/proof")));
    }

    @Test
    void an_administrator_resets_what_a_colleague_lost() throws Exception {
        var officer = SignedIn.officer(accounts, Role.SPECIALIST, "H57.105");
        takesAnApp(officer);
        var administrator = SignedIn.officer(accounts, Role.ADMINISTRATOR, "H57");

        browser.perform(get("/admin/accounts/{id}", officer.id()).with(SignedIn.as(administrator)))
                .andExpect(content().string(containsString("/second-factor/reset")));
        browser.perform(post("/admin/accounts/{id}/second-factor/reset", officer.id())
                        .with(SignedIn.as(administrator))
                        .with(csrf()))
                .andExpect(status().isSeeOther());

        assertThat(factors.of(officer.id()).hasAny()).isFalse();
        isNobodys();
        password(officer).andExpect(header().string("Location", "/desk/today"));
    }

    private static MockHttpServletRequestBuilder token() {
        return post("/account/tokens").param("name", "thử").param("scopes", "inbox");
    }

    /** Signs in and takes an app on the account page. */
    private AppOfCodes takesAnApp(Actor officer) throws Exception {
        password(officer);
        var app = AppOfCodes.from(html(sees("/account/security/authenticator")));
        enrols("/account/security/authenticator", app);
        return app;
    }

    private List<String> enrols(String address, AppOfCodes app) throws Exception {
        var answer = sends(post(address).param("code", app.shows(now)))
                .andExpect(status().isSeeOther())
                .andReturn();
        var page = PortalClock.at(now, () -> {
            try {
                return html(
                        browser.perform(get(String.valueOf(answer.getResponse().getHeader("Location")))
                                .session(session)
                                .flashAttrs(answer.getFlashMap())));
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
        var codes = new ArrayList<String>();
        var found = CODE.matcher(page);
        while (found.find()) {
            codes.add(found.group());
        }
        return codes;
    }

    private ResultActions password(Actor officer) throws Exception {
        return sends(post("/officers/sign-in")
                .param("login", accounts.get(officer.id()).login())
                .param("password", PASSWORD)
                .param("continue", "/desk/today"));
    }

    private void isNobodys() throws Exception {
        sees("/desk").andExpect(status().isSeeOther());
    }

    private ResultActions sees(String address) throws Exception {
        return perform(get(address));
    }

    private ResultActions sends(MockHttpServletRequestBuilder form) throws Exception {
        return perform(form.with(csrf()));
    }

    private ResultActions perform(MockHttpServletRequestBuilder request) {
        return PortalClock.at(now, () -> {
            try {
                return browser.perform(request.session(session).with(asked -> {
                    asked.setRequestedSessionId(session.getId());
                    asked.setRequestedSessionIdValid(true);
                    return asked;
                }));
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
    }

    private void later(long seconds) {
        now = now.plusSeconds(seconds);
    }

    private static String html(ResultActions shown) throws Exception {
        return shown.andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }

    private static String secretOf(String html) {
        return html.replaceAll("(?s).*<code class=\"mc-secret\">([^<]+)</code>.*", "$1");
    }
}
