// SPDX-License-Identifier: Apache-2.0
package vn.motcua.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
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
import vn.motcua.index.PublishedSeries;
import vn.motcua.index.SampleIndex;

@PortalTest
class IndexApiTest {

    private static final String BASE = "/api/v1/index/" + SampleIndex.CODE;

    @Autowired
    MockMvc program;

    @Autowired
    PublishedSeries published;

    @BeforeEach
    void anIndex() {
        SampleIndex.publish(published);
    }

    @Test
    void a_series_says_whose_it_is_and_whether_it_is_invented() throws Exception {
        program.perform(get("/api/v1/index"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[*].code").value(hasItem("papi-2021-press")));
        program.perform(get(BASE))
                .andExpect(jsonPath("$.simulated").value(true))
                .andExpect(jsonPath("$.kind").value("SIMULATED"))
                .andExpect(jsonPath("$.licence.en").value("CC BY 4.0"))
                .andExpect(jsonPath("$.name.empty").doesNotExist())
                .andExpect(jsonPath("$.years").value(hasItem(2023)));
    }

    @Test
    void a_wave_tells_its_parts_and_what_is_not_comparable() throws Exception {
        program.perform(get(BASE + "/2023"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.division").value("OF_63"))
                .andExpect(jsonPath("$.printedInterval.real").value(0.9))
                .andExpect(jsonPath("$.parts[?(@.code == 'D3')].notComparableWithBefore")
                        .value(true))
                .andExpect(jsonPath("$.parts[?(@.code == '1.2.1')].weight").value(0.0));
    }

    @Test
    void scores_are_narrowed_by_province_and_part_and_say_why_there_is_none() throws Exception {
        program.perform(get(BASE + "/2023/scores?province=24"))
                .andExpect(jsonPath("$.scores.length()").value(1))
                .andExpect(jsonPath("$.scores[0].value").isEmpty())
                .andExpect(jsonPath("$.scores[0].missing").value("TOO_FEW_ANSWERS"));
        program.perform(get(BASE + "/2023/scores?province=46&part=D2"))
                .andExpect(jsonPath("$.scores.length()").value(1))
                .andExpect(jsonPath("$.scores[0].standardError").value(0.15));
    }

    @Test
    void a_table_carries_ranges_of_places_and_the_level_of_its_intervals() throws Exception {
        program.perform(get(BASE + "/2023/table"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.level").value(0.95))
                .andExpect(jsonPath("$.provinces.length()").value(62))
                .andExpect(jsonPath("$.provinces[0].rank").value(1))
                .andExpect(jsonPath("$.provinces[0].worstRank").isNumber())
                .andExpect(jsonPath("$.provinces[0].groupChances.length()").value(4))
                .andExpect(jsonPath("$.without[*].province").value(hasItem("24")));
        program.perform(get("/api/v1/index/papi-2021-press/2021/table"))
                .andExpect(jsonPath("$.ranked").value(false))
                .andExpect(jsonPath("$.provinces[0].rank").isEmpty());
    }

    @Test
    void each_of_the_34_provinces_has_a_figure_or_the_reason_why_there_is_none() throws Exception {
        program.perform(get(BASE + "/2023/units"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.basis").value("TAKEN_OVER"))
                .andExpect(jsonPath("$.simulated").value(true))
                .andExpect(jsonPath("$.level").value(0.95))
                .andExpect(jsonPath("$.provinces.length()").value(34))
                .andExpect(jsonPath("$.provinces[?(@.province == '46')].lower").isNotEmpty())
                .andExpect(
                        jsonPath("$.provinces[?(@.province == '79')].missing").value("MERGED"))
                .andExpect(
                        jsonPath("$.provinces[?(@.province == '79')].madeOf[*]").value(contains("74", "77", "79")));
        program.perform(get("/api/v1/index/papi-2021-press/2021/units"))
                .andExpect(jsonPath("$.provinces[?(@.province == '46')].value").value(48.059))
                .andExpect(
                        jsonPath("$.provinces[?(@.province == '04')].missing").value("NOT_PUBLISHED"));
    }

    @Test
    void what_was_never_published_is_a_problem_with_a_code() throws Exception {
        for (var address : new String[] {
            "/api/v1/index/khong-co",
            BASE + "/1999",
            BASE + "/1999/scores",
            BASE + "/2023/table?part=D9",
            BASE + "/1999/units",
            BASE + "/2023/units?part=D9"
        }) {
            program.perform(get(address))
                    .andExpect(status().isNotFound())
                    .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                    .andExpect(jsonPath("$.code").value("UNKNOWN"))
                    .andExpect(jsonPath("$.detail").value(containsString(":")));
        }
        program.perform(get(BASE + "/abc"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").isNotEmpty());
    }
}
