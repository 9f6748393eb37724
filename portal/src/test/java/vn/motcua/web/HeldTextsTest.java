// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

class HeldTextsTest {

    private static final String PAGE = "/my/drafts/0199/form/bride";

    private Instant now = Instant.parse("2026-11-29T01:00:00Z");
    private final HeldTexts held = new HeldTexts(() -> now);
    private final MockHttpSession browser = new MockHttpSession();

    @Test
    void what_was_typed_is_held_for_the_browser_that_sent_it_without_what_nobody_typed() {
        var sent = sent(PAGE);
        sent.addParameter("bride.name", "Tôn Nữ Thị D'Hoa");
        sent.addParameter("_csrf", "old");
        sent.addParameter("action", "next");

        held.hold(sent);

        assertThat(sent.getAttribute(HeldTexts.ADDRESS)).isEqualTo(PAGE);
        assertThat(held.find(asked(PAGE, browser)).orElseThrow().toSingleValueMap())
                .containsOnly(entry("bride.name", "Tôn Nữ Thị D'Hoa"));
        assertThat(held.find(asked(PAGE, new MockHttpSession()))).isEmpty();
        assertThat(held.find(asked("/my/drafts/0200/form/bride", browser))).isEmpty();
    }

    @Test
    void it_is_let_go_after_half_an_hour() {
        held.hold(sent(PAGE));

        now = now.plus(HeldTexts.HOW_LONG).plusSeconds(1);

        assertThat(held.find(asked(PAGE, browser))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {PAGE, PAGE + "/keep"})
    void it_is_let_go_once_the_page_is_sent_or_saved(String address) {
        held.hold(sent(PAGE));
        var failed = new MockHttpServletResponse();
        failed.setStatus(503);

        held.afterCompletion(sent(address), failed, this, null);
        assertThat(held.find(asked(PAGE, browser))).isPresent();

        held.afterCompletion(sent(address), new MockHttpServletResponse(), this, null);
        assertThat(held.find(asked(PAGE, browser))).isEmpty();
    }

    @Test
    void another_site_cannot_put_words_into_a_page() {
        var forged = sent(PAGE);
        forged.removeHeader("Sec-Fetch-Site");
        forged.addHeader("Sec-Fetch-Site", "cross-site");
        var unknown = sent(PAGE);
        unknown.removeHeader("Sec-Fetch-Site");
        unknown.addHeader("Referer", "https://elsewhere.example/");

        held.hold(forged);
        held.hold(unknown);

        assertThat(held.find(asked(PAGE, browser))).isEmpty();
        assertThat(forged.getAttribute(HeldTexts.ADDRESS)).isNull();
    }

    @Test
    void an_older_browser_says_by_the_page_before_that_it_was_typed_here() {
        var sent = sent(PAGE);
        sent.removeHeader("Sec-Fetch-Site");
        sent.addHeader("Referer", "http://localhost" + PAGE);

        held.hold(sent);

        assertThat(held.find(asked(PAGE, browser))).isPresent();
    }

    @Test
    void neither_a_book_nor_more_than_there_is_room_for_is_held() {
        var book = sent(PAGE);
        book.addParameter("bride.name", "a".repeat(HeldTexts.MOST_CHARACTERS));
        held.hold(book);
        assertThat(held.find(asked(PAGE, browser))).isEmpty();

        held.hold(sent(PAGE));
        for (var other = 0; other < HeldTexts.MOST_TEXTS; other++) {
            now = now.plus(Duration.ofSeconds(1));
            var sent = sent(PAGE);
            sent.setSession(new MockHttpSession());
            sent.setRemoteAddr("10.0." + other / 200 + "." + other % 200);
            held.hold(sent);
        }
        assertThat(held.find(asked(PAGE, browser))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/my/new", "/my/drafts/0199/form/bride/keep", "/my/drafts/0199/papers/x", "/account"})
    void what_is_no_page_to_type_on_is_not_held(String address) {
        var sent = sent(address);

        held.hold(sent);

        assertThat(sent.getAttribute(HeldTexts.ADDRESS)).isNull();
    }

    private MockHttpServletRequest sent(String address) {
        var request = new MockHttpServletRequest("POST", address);
        request.setSession(browser);
        request.addHeader("Sec-Fetch-Site", "same-origin");
        return request;
    }

    private static MockHttpServletRequest asked(String address, MockHttpSession browser) {
        var request = new MockHttpServletRequest("GET", address);
        request.setSession(browser);
        return request;
    }
}
