// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.PortalTest;
import vn.motcua.SignedIn;
import vn.motcua.identity.Role;
import vn.motcua.platform.health.Checkup;
import vn.motcua.platform.health.Finding;

@PortalTest
class HealthPageTest {

    @Autowired
    MockMvc browser;

    @Autowired
    Checkup checkup;

    @Autowired
    MessageSource words;

    @Test
    void the_administrator_reads_how_the_portal_is() throws Exception {
        browser.perform(get("/admin/health").with(SignedIn.as(SignedIn.administrator())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Cơ sở dữ liệu")))
                .andExpect(content().string(containsString("Kho giấy tờ")));
        browser.perform(get("/admin/health").with(SignedIn.as(SignedIn.officer(Role.LEADER, "H57"))))
                .andExpect(status().isForbidden());
    }

    @Test
    void every_subject_has_its_words_and_none_fails() {
        assertThat(checkup.examine())
                .extracting(Checkup.Result::subject)
                .contains("database", "clock", "disk", "journal", "vault", "administrators", "holidays", "catalogue");
        for (var result : checkup.examine()) {
            assertThat(result.finding().messageKey()).isNotEqualTo("doctor.failed");
            for (var locale : new Locale[] {Locale.of("vi"), Locale.ENGLISH}) {
                var args = result.finding().args().toArray();
                assertThat(words.getMessage("doctor.subject." + result.subject(), null, locale))
                        .doesNotStartWith("doctor.");
                assertThat(words.getMessage(result.finding().messageKey(), args, locale))
                        .doesNotStartWith("doctor.")
                        .doesNotContain("{");
            }
        }
    }

    @Test
    void the_database_of_the_tests_forgets_and_the_doctor_sees_it() {
        assertThat(checkup.examine())
                .filteredOn(result -> result.subject().equals("database"))
                .extracting(Checkup.Result::finding)
                .extracting(Finding::messageKey)
                .containsExactly("doctor.database.forgets");
    }
}
