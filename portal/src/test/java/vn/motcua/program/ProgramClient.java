// SPDX-License-Identifier: Apache-2.0
package vn.motcua.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that uses the interface of a portal with somebody's token. */
record ProgramClient(HttpClient http, URI portal, String token) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int AWAY = 503;
    private static final String BOUNDARY = "motcua-test-boundary";

    /**
     * What the portal has said.
     *
     * @param again whether it had to be asked again: what it was asked first may have been done all the same
     */
    record Answer(int status, JsonNode body, boolean again) {

        boolean isGood() {
            return status / 100 == 2;
        }
    }

    Answer get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    Answer post(String path, Object body, String idempotencyKey) throws IOException, InterruptedException {
        var request = request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
        return send(idempotencyKey.isEmpty() ? request : request.header("Idempotency-Key", idempotencyKey));
    }

    Answer upload(String name, byte[] content) throws IOException, InterruptedException {
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request("/api/v1/uploads")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(portal.resolve(path)).header("Authorization", "Bearer " + token);
    }

    /** Asks again, as a good program does, while the portal says that it cannot answer now. */
    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = http.send(request.build(), BodyHandlers.ofString());
        var again = false;
        while (answer.statusCode() == AWAY) {
            requireGoodManners(answer);
            again = true;
            Thread.sleep(100);
            answer = http.send(request.build(), BodyHandlers.ofString());
        }
        return new Answer(answer.statusCode(), answer.body().isEmpty() ? read("{}") : read(answer.body()), again);
    }

    private static void requireGoodManners(HttpResponse<String> away) {
        assertThat(away.headers().firstValue("Retry-After")).isPresent();
        assertThat(away.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(read(away.body()).path("code").asString()).isEqualTo("SERVICE_UNAVAILABLE");
        assertThat(away.body()).doesNotContain("Exception", "SQL");
    }

    private static JsonNode read(String body) {
        return body.startsWith("{") || body.startsWith("[") ? JSON.readTree(body) : JSON.createObjectNode();
    }
}
