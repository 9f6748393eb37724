// SPDX-License-Identifier: Apache-2.0
package vn.motcua.api;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.PortalTest;
import vn.motcua.catalogue.StarterCatalogue;

@PortalTest
class ProceduresApiTest {

    @Autowired
    MockMvc program;

    @Autowired
    StarterCatalogue starter;

    @BeforeEach
    void theStarterContent() {
        starter.load();
    }

    @Test
    void anybody_may_search() throws Exception {
        program.perform(get("/api/v1/procedures?q=khai sinh&level=commune&size=2"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rows[*].code").value(hasItem("1.001193")))
                .andExpect(jsonPath("$.rows[0].limit.text").isNotEmpty())
                .andExpect(jsonPath("$.rows.length()").value(2));
    }

    @Test
    void a_procedure_is_shown_whole() throws Exception {
        program.perform(get("/api/v1/procedures/1.001193"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.name.en").value("Register a birth"))
                .andExpect(jsonPath("$.name.blank").doesNotExist())
                .andExpect(jsonPath("$.papers[*].key").value(hasItem("giay-chung-sinh")))
                .andExpect(jsonPath("$.ways[0].limit.unit").value("SAME_DAY"));
    }

    @Test
    void an_unknown_procedure_is_a_problem_with_a_code() throws Exception {
        program.perform(get("/api/v1/procedures/9.999999"))
                .andExpect(status().isNotFound())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.code").value("UNKNOWN"))
                .andExpect(jsonPath("$.detail").value(not("")));
    }

    @Test
    void an_unknown_level_is_refused_with_what_would_be_right() throws Exception {
        program.perform(get("/api/v1/procedures?level=village"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("NOT_ONE_OF"));
    }
}
