// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.motcua.PortalTest;
import vn.motcua.SignedIn;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Entrance;
import vn.motcua.identity.Role;
import vn.motcua.identity.SignIn;
import vn.motcua.identity.SignInCodeIssued;
import vn.motcua.identity.Tokens;

@PortalTest
@RecordApplicationEvents
class SignInPagesTest {

    @Autowired
    MockMvc browser;

    @Autowired
    Accounts accounts;

    @Autowired
    Tokens tokens;

    @Autowired
    SignIn signIn;

    @Autowired
    ApplicationEvents events;

    @Test
    void a_citizen_signs_in_with_a_code_and_goes_on_to_the_page_wanted() throws Exception {
        var session = new MockHttpSession();
        browser.perform(post("/sign-in")
                        .session(session)
                        .with(csrf())
                        .param("contact", "0912 000 111")
                        .param("continue", "/my/notices"))
                .andExpect(header().string("Location", "/sign-in/code?continue=%2Fmy%2Fnotices"));
        browser.perform(get("/sign-in/code").session(session))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("0912000111")));
        browser.perform(post("/sign-in/code").session(session).with(csrf()).param("code", "12"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Mã chưa đúng")));

        browser.perform(post("/sign-in/code")
                        .session(session)
                        .with(csrf())
                        .param("code", code())
                        .param("continue", "/my/notices"))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/my/notices"));

        browser.perform(get("/account").session(session))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("0912000111")));
    }

    @Test
    void the_code_page_without_a_code_sent_leads_to_the_beginning() throws Exception {
        browser.perform(get("/sign-in/code")).andExpect(header().string("Location", "/sign-in"));
        browser.perform(post("/sign-in/code").with(csrf()).param("code", "123456"))
                .andExpect(header().string("Location", "/sign-in"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/officers/sign-in"})
    void the_pages_speak_english_too(String page) throws Exception {
        browser.perform(get(page).param("lang", "en"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Sign in")));
    }

    @Test
    void details_are_saved_and_mistakes_are_told_beside_their_fields() throws Exception {
        var citizen = SignedIn.citizen(accounts);

        browser.perform(post("/account")
                        .with(SignedIn.as(citizen))
                        .with(csrf())
                        .param("name", "Tôn Nữ D'Anh")
                        .param("birthDate-day", "31")
                        .param("birthDate-month", "2")
                        .param("birthDate-year", "1990"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"birthDate-error\"")));
        browser.perform(post("/account")
                        .with(SignedIn.as(citizen))
                        .with(csrf())
                        .param("name", "Tôn Nữ D'Anh")
                        .param("birthDate-day", "28")
                        .param("birthDate-month", "2")
                        .param("birthDate-year", "1990"))
                .andExpect(status().isSeeOther());

        assertThat(accounts.get(citizen.id()).name()).isEqualTo("Tôn Nữ D'Anh");
        assertThat(accounts.get(citizen.id()).birthDate()).isEqualTo("1990-02-28");
    }

    @Test
    void a_token_is_issued_shown_once_and_revoked() throws Exception {
        var citizen = SignedIn.citizen(accounts);

        browser.perform(post("/account/tokens")
                        .with(SignedIn.as(citizen))
                        .with(csrf())
                        .param("name", "Phần mềm kế toán")
                        .param("days", "90")
                        .param("scopes", "dossier:read"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("motcua_")));

        var issued = tokens.of(citizen.id()).getFirst();
        browser.perform(get("/account").with(SignedIn.as(citizen)))
                .andExpect(content().string(containsString("Phần mềm kế toán")))
                .andExpect(content().string(not(containsString("motcua_"))));
        browser.perform(post("/account/tokens/{id}/revoke", issued.id())
                        .with(SignedIn.as(citizen))
                        .with(csrf()))
                .andExpect(status().isSeeOther());
        assertThat(tokens.of(citizen.id())).isEmpty();
    }

    @Test
    void an_officer_chooses_a_password_knowing_the_one_before() throws Exception {
        var officer = SignedIn.officer(accounts, Role.SPECIALIST, "H57.16");

        changePassword(officer, "wrong-password", "một câu dễ nhớ")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"current-error\"")));
        changePassword(officer, "mot-cua-thu", "ngắn")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"chosen-error\"")));
        changePassword(officer, "mot-cua-thu", "một câu dễ nhớ").andExpect(status().isSeeOther());

        var login = accounts.get(officer.id()).login();
        assertThat(signIn.withPassword(login, "một câu dễ nhớ")).isInstanceOf(Entrance.Opened.class);
        assertThat(signIn.withPassword(login, "mot-cua-thu")).isEqualTo(Entrance.Refused.WRONG_PASSWORD);
    }

    private ResultActions changePassword(Actor officer, String current, String chosen) throws Exception {
        return browser.perform(post("/account/password")
                .with(SignedIn.as(officer))
                .with(csrf())
                .param("current", current)
                .param("chosen", chosen));
    }

    private String code() {
        return events.stream(SignInCodeIssued.class)
                .reduce((_, last) -> last)
                .orElseThrow()
                .code();
    }
}
