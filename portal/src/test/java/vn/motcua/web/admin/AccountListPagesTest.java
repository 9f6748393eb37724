// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.motcua.PortalTest;
import vn.motcua.SignedIn;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.identity.OfficerLists;
import vn.motcua.identity.Role;
import vn.motcua.platform.VietnamTime;

/** Accounts by the list, and by the day. */
@PortalTest
class AccountListPagesTest {

    @Autowired
    MockMvc browser;

    @Autowired
    Accounts accounts;

    @Autowired
    OfficerLists lists;

    private final String login = "l" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void a_list_is_looked_at_taken_over_and_its_passwords_are_downloaded() throws Exception {
        var administrator = administrator();
        var page = handedIn(
                administrator,
                login
                        + ",\"=HYPERLINK(\"\"http://x\"\")\",H57.105,SPECIALIST,01/01/2026\nai đó,A,H57.105,LEADER,2026-01-01\n");

        browser.perform(get(page).with(SignedIn.as(administrator)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(login)))
                .andExpect(content().string(containsString("ai đó")))
                .andExpect(content().string(containsString("2 đến 64 chữ thường")));
        assertThat(accounts.findByLogin(login)).isEmpty();

        browser.perform(post(page).with(SignedIn.as(administrator)).with(csrf()))
                .andExpect(header().string("Location", page));
        browser.perform(get(page).with(SignedIn.as(administrator)))
                .andExpect(content().string(containsString("/passwords")));
        browser.perform(post(page + "/passwords")
                        .with(SignedIn.as(administrator))
                        .with(csrf()))
                .andExpect(header().string("Content-Disposition", containsString("passwords.csv")))
                .andExpect(content().string(containsString(login + ",\"'=HYPERLINK(")));

        browser.perform(get("/admin/accounts/export.csv").with(SignedIn.as(administrator)))
                .andExpect(content().string(containsString(login + ",\"'=HYPERLINK(\"\"http://x\"\")\",,,H57.105")))
                .andExpect(content().string(not(containsString("\n" + login + ",=HYPERLINK"))));
    }

    /** What was brought out can be brought in again. */
    @Test
    void the_list_of_all_accounts_taken_in_again_changes_nothing() throws Exception {
        var administrator = administrator();
        SignedIn.officer(accounts, Role.SPECIALIST, "H57.105");
        var csv = browser.perform(get("/admin/accounts/export.csv").with(SignedIn.as(administrator)))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        var look = lists.look(lists.keep(administrator, "export.csv", csv), _ -> true)
                .orElseThrow();

        assertThat(look.report().imported() + look.report().updated()).isZero();
        assertThat(look.report().unchanged()).isGreaterThan(1);
    }

    @Test
    void without_a_file_it_is_asked_for_again() throws Exception {
        browser.perform(post("/admin/accounts/import")
                        .with(SignedIn.as(administrator()))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"file-error\"")));
    }

    @Test
    void a_list_that_is_not_there_is_not_found() throws Exception {
        for (var address : new String[] {"", "/passwords"}) {
            browser.perform(post("/admin/accounts/import/" + UUID.randomUUID() + address)
                            .with(SignedIn.as(administrator()))
                            .with(csrf()))
                    .andExpect(status().isNotFound());
        }
    }

    @Test
    void an_account_closed_by_date_is_out_in_the_next_request() throws Exception {
        var officer = SignedIn.officer(accounts, Role.SPECIALIST, "H57.105");
        var today = LocalDate.now(VietnamTime.ZONE);

        period(officer, "2026-02-01", "2026-01-01")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"closesOn-error\"")));
        period(officer, "", today.minusDays(1).toString()).andExpect(status().isSeeOther());

        assertThat(accounts.findActive(officer.id(), java.time.Instant.now())).isEmpty();
        var administrator = administrator();
        browser.perform(post("/admin/accounts/{id}/period", administrator.id())
                        .with(SignedIn.as(administrator))
                        .with(csrf())
                        .param("closesOn", today.minusDays(1).toString()))
                .andExpect(status().isUnprocessableContent());
    }

    private org.springframework.test.web.servlet.ResultActions period(Actor officer, String from, String to)
            throws Exception {
        MockHttpServletRequestBuilder request = post("/admin/accounts/{id}/period", officer.id())
                .with(SignedIn.as(administrator()))
                .with(csrf())
                .param("opensOn", from)
                .param("closesOn", to);
        return browser.perform(request);
    }

    private String handedIn(Actor administrator, String lines) throws Exception {
        var csv = ("login,name,unit,role,from\n" + lines).getBytes(StandardCharsets.UTF_8);
        return String.valueOf(browser.perform(multipart("/admin/accounts/import")
                        .file(new MockMultipartFile("file", "cán bộ.csv", "text/csv", csv))
                        .with(SignedIn.as(administrator))
                        .with(csrf()))
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse()
                .getHeader("Location"));
    }

    private Actor administrator() {
        return SignedIn.officer(accounts, Role.ADMINISTRATOR, "H57");
    }
}
