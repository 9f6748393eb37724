// SPDX-License-Identifier: Apache-2.0
package vn.motcua.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
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

class ColdCrowdIT {

    private static final int CROWD = 64;

    @TempDir
    Path data;

    /** The case of docs/decisions/0003: a cold server hit by a burst must answer everybody and still obey SIGTERM. */
    @Test
    void a_crowd_at_a_cold_server_is_answered_and_the_server_still_stops_when_asked() throws Exception {
        StartedOnce.EMPTY.copyTo(data);
        try (var portal = Program.startPacked(data)) {
            var answers = crowd(portal);

            assertThat(answers).hasSize(CROWD).allMatch(answer -> answer.startsWith("HTTP/1.1 200"));
            portal.terminate();
            assertThat(portal.end()).isIn(0, 143);
            assertThat(LeftDatabase.processesOf(data)).isEmpty();
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
