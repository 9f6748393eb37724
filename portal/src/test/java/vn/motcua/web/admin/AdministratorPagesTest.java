// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.motcua.PortalTest;
import vn.motcua.SignedIn;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.NewOfficer;
import vn.motcua.identity.Role;
import vn.motcua.imports.ImportKind;
import vn.motcua.imports.ImportLog;
import vn.motcua.imports.ImportReport;
import vn.motcua.imports.Refusal;

/** The administrator's pages: what was imported, units by date, accounts and posts, and every mistake explained. */
@PortalTest
class AdministratorPagesTest {

    @Autowired
    MockMvc browser;

    @Autowired
    Accounts accounts;

    @Autowired
    ImportLog imports;

    @Autowired
    MessageSource words;

    @Test
    void an_import_shows_its_counts_and_why_lines_were_refused() throws Exception {
        var refusal = new Refusal(7, "role", "KING", "one of LEADER, SPECIALIST");
        imports.note(ImportKind.OFFICERS, "cán bộ <mới>.csv", new ImportReport(12, 3, 4, 1, List.of(refusal)));
        var run = imports.latest(1).getFirst();

        browser.perform(as(get("/admin"))).andExpect(content().string(containsString("cán bộ &lt;mới&gt;.csv")));
        browser.perform(as(get("/admin/imports/" + run.id())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("KING")))
                .andExpect(content().string(containsString("one of LEADER, SPECIALIST")));
        browser.perform(as(get("/admin/imports/999999"))).andExpect(status().isNotFound());
    }

    @Test
    void the_units_are_shown_as_they_stood_on_a_day() throws Exception {
        browser.perform(as(get("/admin/units").param("under", "H57").param("at", "2024-06-01")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Ủy ban nhân dân huyện Phú Vang")));
    }

    @Test
    void a_unit_that_never_was_is_not_found() throws Exception {
        browser.perform(as(get("/admin/units").param("under", "H99.999"))).andExpect(status().isNotFound());
    }

    @Test
    void a_login_is_given_once() throws Exception {
        var known = accounts.get(
                        SignedIn.officer(accounts, Role.SPECIALIST, "H57.104").id())
                .login();

        browser.perform(as(post("/admin/accounts"))
                        .param("login", known)
                        .param("name", "Lê Văn <Hai>")
                        .param("password", "mot-cua-thu-hai"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"login-error\"")))
                .andExpect(content().string(containsString("Lê Văn &lt;Hai")));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',         H57.104, 2026-01-01, '',         role
            SPECIALIST, H99.999, 2026-01-01, '',         unit
            SPECIALIST, H57.104, 31/31/2026, '',         from
            SPECIALIST, H57.104, 2026-02-30, '',         from
            SPECIALIST, H57.104, 2026-02-01, 2026-01-31, to
            SPECIALIST, H57.104, 2026-02-01, never,      to
            """)
    void a_post_that_cannot_be_is_explained_at_its_field(String role, String unit, String from, String to, String field)
            throws Exception {
        var officer = SignedIn.officer(accounts, Role.LEADER, "H57.104");

        browser.perform(as(post("/admin/accounts/" + officer.id() + "/posts"))
                        .param("role", role)
                        .param("unit", unit)
                        .param("from", from)
                        .param("to", to))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"" + field + "-error\"")));
        assertThat(accounts.postsOf(officer.id())).hasSize(1);
    }

    @Test
    void a_post_ends_on_a_day_on_which_it_is_held() throws Exception {
        var officer = SignedIn.officer(accounts, Role.LEADER, "H57.104");
        var end = "/admin/accounts/" + officer.id() + "/posts/end";

        browser.perform(as(post(end))
                        .param("unit", "H57.104")
                        .param("role", "LEADER")
                        .param("lastDay", "2001-01-01"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("lastDay-LEADER-H57.104-error")));
        browser.perform(as(post(end))
                        .param("unit", "H57.104")
                        .param("role", "LEADER")
                        .param("lastDay", "2026-01-31"))
                .andExpect(status().isSeeOther());

        assertThat(accounts.officersWith(Role.LEADER, "H57.104"))
                .noneMatch(one -> one.id().equals(officer.id()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"short", "mật khẩu dài quá bảy mươi hai byte vì có rất nhiều dấu, thật đấy, dài quá đi thôi"})
    void a_password_too_short_or_too_long_is_explained(String password) throws Exception {
        var officer = SignedIn.officer(accounts, Role.LEADER, "H57.104");

        browser.perform(as(post("/admin/accounts/" + officer.id() + "/password"))
                        .param("password", password))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"password-error\"")));
    }

    @Test
    void an_account_is_found_without_accents_and_by_its_unit() throws Exception {
        var officer = SignedIn.officer(accounts, Role.LEADER, "H57.163");
        var login = accounts.get(officer.id()).login();
        var named = "dang.thi.tim";
        accounts.createOfficer(new NewOfficer(named, "Đặng Thị Tìm Được"));

        browser.perform(as(get("/admin/accounts").param("q", "dang thi TIM duoc")))
                .andExpect(content().string(containsString(named)));
        browser.perform(as(get("/admin/accounts").param("q", "h57.163")))
                .andExpect(content().string(containsString(login)));
        browser.perform(as(get("/admin/accounts").param("q", "100% nobody_")))
                .andExpect(content().string(not(containsString(login))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit-without-unit", "impossible-fee", "paper-without-count", "legal-number"})
    void a_doubt_is_told_in_words(String code) {
        for (var language : new String[] {"vi", "en"}) {
            var locale = java.util.Locale.of(language);
            assertThat(words.getMessage("procedures.doubt." + code, null, locale))
                    .isNotEqualTo(code);
        }
    }

    private static MockHttpServletRequestBuilder as(MockHttpServletRequestBuilder request) {
        return request.with(csrf()).with(SignedIn.as(SignedIn.administrator()));
    }
}
