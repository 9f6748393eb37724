// SPDX-License-Identifier: Apache-2.0
package vn.motcua;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class StartTest {

    @Autowired
    MockMvc browser;

    @Test
    void the_home_page_opens() throws Exception {
        browser.perform(get("/")).andExpect(status().isOk());
    }
}
