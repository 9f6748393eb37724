// SPDX-License-Identifier: Apache-2.0
package vn.motcua.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartIT {

    private static final int CROWD = 64;

    @TempDir
    Path data;

    /** The case of docs/decisions/0003: a cold server hit by a burst must answer everybody and still obey SIGTERM. */
    @Test
    void a_crowd_at_a_cold_server_is_answered_and_the_server_still_stops_when_asked() throws Exception {
        try (var portal = Program.startPacked(data)) {
            var answers = crowd(portal);

            assertThat(answers).hasSize(CROWD).allMatch(answer -> answer.startsWith("HTTP/1.1 200"));
            portal.terminate();
            assertThat(portal.end()).isIn(0, 143);
            assertThat(LeftDatabase.processesOf(data)).isEmpty();
        }
    }

    @Test
    void a_killed_portal_starts_again_without_help_whether_or_not_its_database_lives() throws Exception {
        try (var first = Program.start(data, "--empty").whenReady()) {
            first.kill();
            first.end();
        }
        assertThat(LeftDatabase.processesOf(data))
                .as("the database outlives the killed portal")
                .isNotEmpty();

        try (var second = Program.start(data, "--empty").whenReady()) {
            assertThat(homePage(second)).isEqualTo(200);
            second.kill();
            second.end();
        }
        LeftDatabase.processesOf(data).forEach(ProcessHandle::destroyForcibly);

        try (var third = Program.start(data, "--empty").whenReady()) {
            assertThat(homePage(third)).isEqualTo(200);
        }
        assertThat(LeftDatabase.processesOf(data)).isEmpty();
    }

    @Test
    void a_second_start_on_the_same_folder_is_refused_and_the_first_goes_on() throws Exception {
        try (var first = Program.start(data, "--empty").whenReady();
                var second = Program.start(data, "--empty")) {
            assertThat(second.end()).isNotZero();
            assertThat(second.output())
                    .contains("already runs on the data folder")
                    .doesNotContain("Exception");
            assertThat(homePage(first)).isEqualTo(200);
        }
    }

    @Test
    void a_first_start_that_was_killed_half_way_starts_anew() throws Exception {
        var half = Files.createDirectories(data.resolve("database"));
        Files.writeString(half.resolve("PG_VERSION"), "18\n");

        try (var portal = Program.start(data, "--empty").whenReady()) {
            assertThat(homePage(portal)).isEqualTo(200);
        }
    }

    /** The province of 2022: three tiers, and the rules of decree 61/2018. */
    @Test
    void the_settings_in_the_data_folder_count() throws Exception {
        Files.writeString(data.resolve("settings.yaml"), """
                motcua:
                  hotline: 0234 123 456
                  rules: ND61_2018
                  agency:
                    as-of: 2022-05-10
                """);

        try (var portal = Program.start(data, "--empty").whenReady()) {
            assertThat(portal.get("/", "vi").body()).contains("0234 123 456");
            assertThat(portal.get("/api/v1/procedures/1.001193", "vi").body())
                    .contains("phường Vĩnh Ninh", "phường Đông Ba")
                    .doesNotContain("phường Thuận Hóa");
        }
    }

    private static int homePage(Program portal) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(portal.page("/")).build();
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }

    /** All connect before the first request is written, the moment the port opens. */
    private static List<String> crowd(Program portal) throws Exception {
        var connected = new CountDownLatch(CROWD);
        try (var people = Executors.newFixedThreadPool(CROWD)) {
            Callable<String> visitor = () -> visit(portal, connected);
            var visits = new ArrayList<Future<String>>();
            for (var i = 0; i < CROWD; i++) {
                visits.add(people.submit(visitor));
            }
            return statusLines(visits);
        }
    }

    private static List<String> statusLines(List<Future<String>> visits)
            throws InterruptedException, ExecutionException {
        var lines = new ArrayList<String>();
        for (var visit : visits) {
            lines.add(visit.get());
        }
        return lines;
    }

    private static String visit(Program portal, CountDownLatch connected) throws Exception {
        try (var socket = connect(portal)) {
            connected.countDown();
            connected.await();
            socket.setSoTimeout(120_000);
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.lines().findFirst().orElse("no answer");
        }
    }

    /** The port opens some seconds after the start: knock until then. */
    private static Socket connect(Program portal) throws Exception {
        while (true) {
            try {
                return new Socket("localhost", portal.port());
            } catch (IOException notYet) {
                if (portal.output().contains("Exception")) {
                    throw notYet;
                }
                Thread.onSpinWait();
                Thread.sleep(20);
            }
        }
    }
}
