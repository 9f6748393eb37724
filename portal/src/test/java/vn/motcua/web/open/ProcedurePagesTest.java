// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.open;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.PortalTest;
import vn.motcua.catalogue.StarterCatalogue;

@PortalTest
class ProcedurePagesTest {

    @Autowired
    MockMvc browser;

    @Autowired
    StarterCatalogue starter;

    @BeforeEach
    void theStarterContent() {
        starter.load();
    }

    @Test
    void a_search_without_marks_finds_with_time_fee_and_online_level() throws Exception {
        browser.perform(get("/procedures").param("q", "lam giay khai sinh"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/procedures/1.001193")))
                .andExpect(content().string(containsString("miễn phí")))
                .andExpect(content().string(containsString("Trực tuyến toàn trình")));
    }

    @Test
    void nothing_found_leads_on() throws Exception {
        browser.perform(get("/procedures").param("q", "qqqqq wwwww"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Chưa thấy thủ tục nào như vậy")))
                .andExpect(content().string(containsString("/procedures?event=birth")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "\"><img src=x>", "' OR 1=1 --"})
    void what_was_typed_is_shown_as_text(String typed) throws Exception {
        browser.perform(get("/procedures").param("q", typed))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("<script>alert"))))
                .andExpect(content().string(not(containsString("<img src=x"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"level=VILLAGE", "audience=x", "field=nothing", "event=nothing", "next=xxxx"})
    void an_unknown_filter_breaks_nothing(String filter) throws Exception {
        browser.perform(get("/procedures?q=khai+sinh&" + filter)).andExpect(status().isOk());
    }

    @Test
    void the_page_of_a_procedure_is_a_checklist_with_a_way_to_file() throws Exception {
        browser.perform(get("/procedures/1.001193"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Cần những giấy tờ gì?")))
                .andExpect(content().string(containsString("Giấy chứng sinh")))
                .andExpect(content().string(containsString("<details")));
    }

    @Test
    void the_papers_are_those_of_the_cases_that_are_the_readers() throws Exception {
        browser.perform(get("/procedures/1.001193").param("case", "0").param("case", "x"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Bạn thuộc trường hợp nào?")))
                .andExpect(content().string(containsString("/my/new?procedure=1.001193&amp;case=0\"")))
                .andExpect(content().string(containsString("Xem mọi trường hợp")));
        browser.perform(get("/procedures/1.001193"))
                .andExpect(content().string(not(containsString("Xem mọi trường hợp"))));
    }

    @Test
    void what_is_done_at_a_desk_only_says_so_and_has_no_dead_button() throws Exception {
        browser.perform(get("/procedures/2.000815"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Thủ tục này làm tại quầy")))
                .andExpect(content().string(not(containsString("/my/new"))));
    }

    @Test
    void fees_are_told_case_by_case() throws Exception {
        browser.perform(get("/procedures/3.000333"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("tùy trường hợp")))
                .andExpect(content().string(containsString("200.000")))
                .andExpect(content().string(containsString("100.000")));
    }

    @Test
    void english_is_complete() throws Exception {
        browser.perform(get("/procedures/1.001193?lang=en"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Register a birth")))
                .andExpect(content().string(containsString("Which papers do I need?")));
    }

    @Test
    void an_unknown_procedure_is_not_found() throws Exception {
        browser.perform(get("/procedures/9.999999")).andExpect(status().isNotFound());
    }
}
