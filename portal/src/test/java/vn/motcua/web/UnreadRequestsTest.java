// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class UnreadRequestsTest {

    private final UnreadRequests filter = new UnreadRequests();

    @Test
    void what_could_not_be_read_is_not_read_again_to_say_so() throws Exception {
        var shown = shownTo(new MockHttpServletRequest("POST", "/my/drafts/1/papers/2") {
            @Override
            public String getParameter(String name) {
                throw new IllegalStateException("The file is larger than is read");
            }
        });

        assertThat(shown.getParameter("lang")).isNull();
        assertThat(shown.getContentType()).isNull();
    }

    @Test
    void the_language_of_the_page_can_still_be_chosen() throws Exception {
        var request = new MockHttpServletRequest("GET", "/nowhere");
        request.setParameter("lang", "en");

        assertThat(shownTo(request).getParameter("lang")).isEqualTo("en");
    }

    @Test
    void everything_else_is_read_as_ever() throws Exception {
        var request = new MockHttpServletRequest("POST", "/my/drafts/1/papers/2");
        var chain = new MockFilterChain();

        filter.doFilter(request, new MockHttpServletResponse(), chain);

        assertThat(chain.getRequest()).isSameAs(request);
    }

    private HttpServletRequest shownTo(MockHttpServletRequest request) throws Exception {
        request.setDispatcherType(DispatcherType.ERROR);
        request.setContentType("multipart/form-data");
        var chain = new MockFilterChain();
        filter.doFilter(request, new MockHttpServletResponse(), chain);
        return (HttpServletRequest) Objects.requireNonNull(chain.getRequest());
    }
}
