// SPDX-License-Identifier: Apache-2.0
package vn.motcua.api;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.motcua.PortalTest;
import vn.motcua.SignedIn;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.IssuedToken;
import vn.motcua.identity.Scope;
import vn.motcua.identity.Tokens;
import vn.motcua.platform.PortalClock;

@PortalTest
class ApiSecurityTest {

    @Autowired
    MockMvc program;

    @Autowired
    Accounts accounts;

    @Autowired
    Tokens tokens;

    private UUID citizen = new UUID(0, 1);

    @BeforeEach
    void aCitizen() {
        citizen = SignedIn.citizen(accounts).id();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/inbox", "/api/v1/dossiers", "/api/v1/nowhere", "/api/v2", "/api/v1/dossiers/1/actions"})
    void without_a_token_nothing_is_told(String path) throws Exception {
        program.perform(get(path))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", "Bearer"))
                .andExpect(header().string("Content-Type", containsString("application/problem+json")))
                .andExpect(jsonPath("$.code").value("TOKEN_MISSING"))
                .andExpect(jsonPath("$.detail", containsString("khóa")));
    }

    @Test
    void the_refusal_speaks_the_language_of_the_program() throws Exception {
        program.perform(get("/api/v1/inbox").header("Accept-Language", "en"))
                .andExpect(jsonPath("$.detail", containsString("Send a token")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer nonsense", "Bearer motcua_nonsense", "Basic b3BlbjpzZXNhbWU=", "Bearer ", "Bearer"})
    void a_token_that_is_none_is_refused_even_where_none_is_needed(String header) throws Exception {
        program.perform(get("/api/v1/procedures").header("Authorization", header))
                .andExpect(status().isUnauthorized())
                .andExpect(jsonPath("$.code").value("TOKEN_INVALID"));
    }

    @Test
    void a_token_acts_within_its_scopes_only() throws Exception {
        var token = issue(Scope.DOSSIER_READ);

        program.perform(with(token, post("/api/v1/uploads")))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("SCOPE_MISSING"));
        program.perform(with(token, get("/api/v1/inbox"))).andExpect(status().isForbidden());
        program.perform(with(token, get("/api/v1/nowhere"))).andExpect(status().isNotFound());
    }

    @Test
    void what_does_not_exist_is_told_in_words() throws Exception {
        var token = issue(Scope.DOSSIER_READ);

        program.perform(with(token, get("/api/v1/dossiers/nothing")).header("Accept-Language", "vi"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("UNKNOWN"))
                .andExpect(jsonPath("$.title").value("Not Found"))
                .andExpect(jsonPath("$.detail", containsString("hồ sơ")));
    }

    @Test
    void a_revoked_token_is_worth_nothing() throws Exception {
        var token = issue(Scope.values());
        program.perform(with(token, get("/api/v1/nowhere"))).andExpect(status().isNotFound());

        tokens.revoke(citizen, token.token().id());

        program.perform(with(token, get("/api/v1/nowhere"))).andExpect(status().isUnauthorized());
    }

    @Test
    void a_token_ends_with_its_time_and_with_its_account() throws Exception {
        var past = PortalClock.at(Instant.now().minus(Duration.ofDays(2)), () -> issue(Scope.values()));
        program.perform(with(past, get("/api/v1/nowhere"))).andExpect(status().isUnauthorized());

        var present = issue(Scope.values());
        accounts.setActive(citizen, false);
        program.perform(with(present, get("/api/v1/nowhere"))).andExpect(status().isUnauthorized());
    }

    @Test
    void a_token_does_not_come_back_with_its_account() throws Exception {
        var token = issue(Scope.values());

        accounts.setActive(citizen, false);
        accounts.setActive(citizen, true);

        program.perform(with(token, get("/api/v1/nowhere"))).andExpect(status().isUnauthorized());
    }

    @Test
    void nobody_revokes_the_token_of_another() throws Exception {
        var token = issue(Scope.values());

        tokens.revoke(SignedIn.citizen(accounts).id(), token.token().id());

        program.perform(with(token, get("/api/v1/nowhere"))).andExpect(status().isNotFound());
    }

    private IssuedToken issue(Scope... scopes) {
        return tokens.issue(citizen, "test", Set.of(scopes), Duration.ofDays(1));
    }

    private static MockHttpServletRequestBuilder with(IssuedToken token, MockHttpServletRequestBuilder request) {
        return request.header("Authorization", "Bearer " + token.secret());
    }
}
