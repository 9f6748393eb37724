// SPDX-License-Identifier: Apache-2.0
package vn.motcua.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.identity.Actor;
import vn.motcua.identity.ActorAuthentication;
import vn.motcua.platform.RateLimit;

class ApiThrottleTest {

    private final StaticMessageSource messages = new StaticMessageSource();
    private final ApiThrottle throttle = new ApiThrottle(limit(2), limit(3), new ApiDoors(new JsonMapper(), messages));

    private static RateLimit limit(int most) {
        return new RateLimit(most, Duration.ofMinutes(1), () -> Instant.EPOCH);
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void an_address_without_a_token_and_an_account_with_one_have_limits_of_their_own() throws Exception {
        messages.setUseCodeAsDefaultMessage(true);

        assertThat(allowed()).isEqualTo(2);
        signIn(1);
        assertThat(allowed()).isEqualTo(3);
        signIn(2);
        assertThat(allowed()).isEqualTo(3);
    }

    private static void signIn(long id) {
        var actor = new Actor(new UUID(0, id), Actor.Kind.CITIZEN, "Hoa", List.of());
        SecurityContextHolder.getContext().setAuthentication(ActorAuthentication.of(actor, Set.of()));
    }

    private int allowed() throws Exception {
        var count = 0;
        while (answer().getStatus() == 200) {
            count++;
        }
        assertThat(answer().getStatus()).isEqualTo(429);
        assertThat(answer().getHeader("Retry-After")).isNotNull();
        return count;
    }

    private MockHttpServletResponse answer() throws Exception {
        var response = new MockHttpServletResponse();
        throttle.doFilter(new MockHttpServletRequest("GET", "/api/v1/procedures"), response, new MockFilterChain());
        return response;
    }
}
