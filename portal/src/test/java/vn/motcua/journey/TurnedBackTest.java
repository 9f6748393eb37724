// SPDX-License-Identifier: Apache-2.0
package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What no browser sends: the server or the firewall turns it back before it is a request to the portal. */
@DemonstrationInBrowser
class TurnedBackTest {

    private static final List<String> HEADERS = List.of(
            "content-security-policy: default-src 'none'",
            "x-content-type-options: nosniff",
            "x-frame-options: sameorigin",
            "referrer-policy: same-origin",
            "permissions-policy: camera=()",
            "cache-control: no-cache, no-store");

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /%00 HTTP/1.1",
                "GET /a%2fb HTTP/1.1",
                "GET /a%zz HTTP/1.1",
                "GET /a|b HTTP/1.1",
                "GET /%c3%28 HTTP/1.1",
                "GET /\u00e1 HTTP/1.1",
                "GET /<script>alert(1)</script> HTTP/1.1",
                "GET /a;b=c HTTP/1.1",
                "GET /procedures;jsessionid=1 HTTP/1.1",
                "GET //desk HTTP/1.1",
                "TRACE / HTTP/1.1",
                "GRAB / HTTP/1.1",
                "GET / HTTP/9.9"
            })
    void it_is_answered_in_words_and_with_every_header(String line) throws IOException {
        assertAnswered(line, "Mã tham chiếu:");
    }

    @Test
    void so_is_a_line_that_is_longer_than_is_read() throws IOException {
        assertAnswered("GET /" + "a".repeat(20_000) + " HTTP/1.1", "Mã tham chiếu:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /api/v1/%00 HTTP/1.1", "GET /api/v1/a%2fb HTTP/1.1", "GET /api/v1/a;b HTTP/1.1"})
    void a_program_gets_a_problem(String line) throws IOException {
        assertAnswered(line, "\"code\":\"BAD_REQUEST\"");
    }

    private void assertAnswered(String line, String said) throws IOException {
        var answer = answerTo(line);

        assertThat(answer)
                .startsWith("HTTP/1.1 ")
                .contains(said)
                .doesNotContain("Tomcat", "Exception", "<script>alert", "trục trặc");
        assertThat(answer.substring(9, 12)).startsWith(answer.startsWith("HTTP/1.1 505") ? "505" : "4");
        assertThat(answer.toLowerCase(Locale.ROOT)).contains(HEADERS);
    }

    private String answerTo(String line) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream()
                    .write((line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            return allOf(socket);
        }
    }

    /** To the end, even where the server hangs up on what it did not read. */
    private static String allOf(Socket socket) throws IOException {
        var read = new ByteArrayOutputStream();
        try (var answer = socket.getInputStream()) {
            answer.transferTo(read);
        } catch (SocketException hungUp) {
            assertThat(read.size()).as("what came before the end").isPositive();
        }
        return read.toString(StandardCharsets.UTF_8);
    }
}
