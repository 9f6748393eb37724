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

import java.net.URI;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.motcua.PortalTest;
import vn.motcua.SignedIn;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Post;
import vn.motcua.identity.Role;

@PortalTest
class SecurityTest {

    @Autowired
    MockMvc browser;

    @Autowired
    Accounts accounts;

    @ParameterizedTest
    @CsvSource(textBlock = """
            /my/dossiers,          /sign-in?continue=%2Fmy%2Fdossiers
            /my/dossiers?next=a,   /sign-in?continue=%2Fmy%2Fdossiers%3Fnext%3Da
            /account,              /sign-in?continue=%2Faccount
            /desk,                 /officers/sign-in?continue=%2Fdesk
            /admin/units,          /officers/sign-in?continue=%2Fadmin%2Funits
            """)
    void whoever_is_not_signed_in_is_led_to_the_sign_in_and_back(String wanted, String signIn) throws Exception {
        browser.perform(get(wanted)).andExpect(status().isSeeOther()).andExpect(header().string("Location", signIn));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/actuator/env", "/actuator", "/error", "/demo/outbox", "/my-secret", "/deskx"})
    void an_address_that_is_nobodys_answers_not_found(String address) throws Exception {
        browser.perform(get(address)).andExpect(status().isNotFound());
        browser.perform(get(address).with(SignedIn.as(SignedIn.administrator())))
                .andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /desk,      citizen
            /counter,   citizen
            /admin,     citizen
            /admin,     clerk
            /my,        clerk
            """)
    void an_area_of_others_is_closed(String area, String who) throws Exception {
        var actor = "citizen".equals(who) ? SignedIn.citizen() : SignedIn.officer(Role.ONE_STOP_CLERK, "H57.16");

        browser.perform(get(area).with(SignedIn.as(actor))).andExpect(status().isForbidden());
    }

    @Test
    void a_form_sent_without_the_token_against_forgery_is_refused() throws Exception {
        browser.perform(post("/sign-in").param("contact", "0905123456")).andExpect(status().isForbidden());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/procedures?q=%00",
                "/track?code=H57%00",
                "/sign-in?continue=/my%00",
                "/api/v1/procedures?q=a%00b"
            })
    void what_the_database_cannot_keep_is_turned_back_at_the_door(String address) throws Exception {
        browser.perform(get(URI.create(address))).andExpect(status().isBadRequest());
    }

    @Test
    void every_page_forbids_what_does_not_come_from_here() throws Exception {
        browser.perform(get("/sign-in"))
                .andExpect(header().string("Content-Security-Policy", containsString("script-src 'self'")))
                .andExpect(header().string("Content-Security-Policy", containsString("form-action 'self'")))
                .andExpect(header().string("Content-Security-Policy", containsString("base-uri 'none'")))
                .andExpect(header().string("Content-Security-Policy", not(containsString("unsafe"))))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().string("Cache-Control", containsString("no-store")));
    }

    @Test
    void an_officer_signs_in_and_out_and_the_session_gets_a_new_number() throws Exception {
        var officer = SignedIn.officer(accounts, Role.ONE_STOP_CLERK, "H57.16");
        var session = new MockHttpSession();
        var before = session.getId();

        var entered = signInOfficer(officer, "mot-cua-thu", session);

        assertThat(entered.getResponse().getHeader("Location")).isEqualTo("/desk");
        assertThat(session.getId()).isNotEqualTo(before);
        browser.perform(get("/account").session(session)).andExpect(status().isOk());
        browser.perform(post("/sign-out").session(session).with(csrf())).andExpect(status().is3xxRedirection());
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void a_wrong_password_and_an_unknown_login_get_the_same_answer() throws Exception {
        var officer = SignedIn.officer(accounts, Role.ONE_STOP_CLERK, "H57.16");

        var wrong = signInOfficer(officer, "wrong-password", new MockHttpSession());
        var unknown = browser.perform(post("/officers/sign-in")
                        .with(csrf())
                        .param("login", "nobody-here")
                        .param("password", "wrong-password"))
                .andReturn();

        assertThat(wrong.getResponse().getStatus()).isEqualTo(422);
        assertThat(unknown.getResponse().getStatus()).isEqualTo(422);
        assertThat(wrong.getResponse().getContentAsString()).contains("chưa đúng");
    }

    @Test
    void a_session_ends_at_once_when_its_account_is_closed() throws Exception {
        var officer = SignedIn.officer(accounts, Role.ONE_STOP_CLERK, "H57.16");
        var session = new MockHttpSession();
        signInOfficer(officer, "mot-cua-thu", session);

        accounts.setActive(officer.id(), false);

        browser.perform(get("/account").session(session)).andExpect(status().isSeeOther());
    }

    @Test
    void a_given_password_opens_only_the_page_where_it_is_replaced() throws Exception {
        var officer = SignedIn.officer(accounts, Role.ONE_STOP_CLERK, "H57.16");
        accounts.givePassword(officer.id(), "một câu được cấp");
        var session = new MockHttpSession();
        var before = session.getId();

        var entered = signInOfficer(officer, "một câu được cấp", session);

        assertThat(entered.getResponse().getHeader("Location")).isEqualTo("/officers/sign-in/password");
        assertThat(session.getId()).isNotEqualTo(before);
        browser.perform(get("/desk").session(session)).andExpect(status().isSeeOther());
        browser.perform(get("/officers/sign-in/password").session(session)).andExpect(status().isOk());
        choose("một câu được cấp", session).andExpect(status().isUnprocessableContent());
        choose("một câu của riêng tôi", session).andExpect(header().string("Location", "/desk"));
        browser.perform(get("/account").session(session)).andExpect(status().isOk());
    }

    private ResultActions choose(String password, MockHttpSession session) throws Exception {
        return browser.perform(post("/officers/sign-in/password")
                .session(session)
                .with(cameWithTheSession())
                .with(csrf())
                .param("chosen", password));
    }

    @Test
    void signing_out_elsewhere_ends_every_session_but_this_one() throws Exception {
        var officer = SignedIn.officer(accounts, Role.ONE_STOP_CLERK, "H57.16");
        var here = new MockHttpSession();
        var there = new MockHttpSession();
        signInOfficer(officer, "mot-cua-thu", here);
        signInOfficer(officer, "mot-cua-thu", there);

        browser.perform(post("/account/sessions/end").session(here).with(csrf()))
                .andExpect(header().string("Location", "/account"));

        browser.perform(get("/account").session(here)).andExpect(status().isOk());
        browser.perform(get("/account").session(there)).andExpect(status().isSeeOther());
    }

    @Test
    void a_post_that_begins_or_ends_counts_from_the_next_request_on() throws Exception {
        var officer = SignedIn.officer(accounts, Role.ONE_STOP_CLERK, "H57.16");
        var session = new MockHttpSession();
        signInOfficer(officer, "mot-cua-thu", session);
        browser.perform(get("/admin/nowhere").session(session)).andExpect(status().isForbidden());

        accounts.assignPost(officer.id(), new Post("H57", Role.ADMINISTRATOR, LocalDate.of(2020, 1, 1), null));

        browser.perform(get("/admin/nowhere").session(session)).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /my/dossiers,        /my/dossiers
            //evil.example,      /desk
            https://evil.example,/desk
            /\\evil.example,     /desk
            javascript:alert(1), /desk
            """)
    void after_signing_in_only_a_page_of_the_portal_follows(String wanted, String follows) throws Exception {
        var officer = SignedIn.officer(accounts, Role.ONE_STOP_CLERK, "H57.16");

        browser.perform(post("/officers/sign-in")
                        .with(csrf())
                        .param("login", loginOf(officer))
                        .param("password", "mot-cua-thu")
                        .param("continue", wanted))
                .andExpect(header().string("Location", follows));
    }

    @Test
    void what_was_typed_comes_back_escaped() throws Exception {
        browser.perform(post("/sign-in").with(csrf()).param("contact", "\"><script>alert(1)</script>"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(not(containsString("<script>alert"))))
                .andExpect(content().string(containsString("0905 123 456")));
    }

    private MvcResult signInOfficer(Actor officer, String password, MockHttpSession session) throws Exception {
        return browser.perform(post("/officers/sign-in")
                        .session(session)
                        .with(cameWithTheSession())
                        .with(csrf())
                        .param("login", loginOf(officer))
                        .param("password", password))
                .andReturn();
    }

    /** As a browser that sends back the cookie of the session. */
    private static RequestPostProcessor cameWithTheSession() {
        return request -> {
            request.setRequestedSessionIdValid(true);
            return request;
        };
    }

    private String loginOf(Actor officer) {
        return accounts.get(officer.id()).login();
    }
}
