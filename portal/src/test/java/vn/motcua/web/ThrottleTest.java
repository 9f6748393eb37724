// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.motcua.PortalTest;
import vn.motcua.identity.Actor;
import vn.motcua.identity.ActorAuthentication;

@PortalTest
class ThrottleTest {

    @Autowired
    Pages pages;

    private Instant now = Instant.parse("2026-09-03T02:00:00Z");
    private MockMvc browser;

    @BeforeEach
    void aPortalWithItsUsualLimits() {
        var throttle = new Throttle(() -> now, pages, 1);
        browser = MockMvcBuilders.standaloneSetup(new Anything())
                .addInterceptors(throttle)
                .setControllerAdvice(throttle)
                .build();
    }

    @Test
    void whoever_asks_for_codes_without_end_is_told_when_to_come_back() throws Exception {
        for (int i = 0; i < 30; i++) {
            browser.perform(post("/sign-in")).andExpect(status().isOk());
        }

        browser.perform(post("/sign-in").header("Accept-Language", "vi"))
                .andExpect(status().isTooManyRequests())
                .andExpect(header().string("Retry-After", "10"))
                .andExpect(content().string(containsString("Hãy thử lại sau 10 giây")));
        browser.perform(post("/sign-in").header("Accept-Language", "en"))
                .andExpect(content().string(containsString("try again in 10 seconds")));
        browser.perform(get("/sign-in")).andExpect(status().isOk());
        now = now.plusSeconds(10);
        browser.perform(post("/sign-in")).andExpect(status().isOk());
    }

    @Test
    void tracking_and_search_have_limits_of_their_own() throws Exception {
        assertThat(allowed("/track?code=H57")).isEqualTo(120);
        assertThat(allowed("/procedures?q=khai+sinh")).isEqualTo(300);
        browser.perform(get("/track")).andExpect(status().isOk());
        browser.perform(get("/procedures/1.001193")).andExpect(status().isOk());
    }

    @Test
    void one_account_sends_a_hundred_and_twenty_times_files_a_minute_and_whatever_else_it_wants() throws Exception {
        var reader = ActorAuthentication.of(new Actor(new UUID(0, 1), Actor.Kind.CITIZEN, "Hoa", List.of()));
        var another = ActorAuthentication.of(new Actor(new UUID(0, 2), Actor.Kind.CITIZEN, "Hoa", List.of()));
        for (int i = 0; i < 120; i++) {
            browser.perform(multipart("/my/drafts/1/papers/2").principal(reader))
                    .andExpect(status().isOk());
        }

        browser.perform(multipart("/my/drafts/1/papers/2").principal(reader)).andExpect(status().isTooManyRequests());
        browser.perform(multipart("/my/drafts/1/papers/2").principal(another)).andExpect(status().isOk());
        for (int i = 0; i < 31; i++) {
            browser.perform(post("/my/drafts/1/form/2").principal(reader)).andExpect(status().isOk());
        }
    }

    @Test
    void twenty_cards_a_minute_are_read_for_one_account_beside_its_files() throws Exception {
        var reader = ActorAuthentication.of(new Actor(new UUID(0, 3), Actor.Kind.CITIZEN, "Hoa", List.of()));
        for (int i = 0; i < 20; i++) {
            browser.perform(multipart("/my/drafts/1/form/2/card").principal(reader))
                    .andExpect(status().isOk());
        }

        browser.perform(multipart("/my/drafts/1/applicant/card").principal(reader))
                .andExpect(status().isTooManyRequests());
        browser.perform(multipart("/my/drafts/1/papers/2").principal(reader)).andExpect(status().isOk());
    }

    private int allowed(String address) throws Exception {
        var count = 0;
        while (browser.perform(get(address)).andReturn().getResponse().getStatus() == 200) {
            count++;
        }
        return count;
    }

    @Controller
    private static final class Anything {

        @RequestMapping("/**")
        @ResponseBody
        String answer() {
            return "Here you are";
        }
    }
}
