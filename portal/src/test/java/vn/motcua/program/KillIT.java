// SPDX-License-Identifier: Apache-2.0
package vn.motcua.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.program.Acknowledged.Filed;

/**
 * Kills the portal with SIGKILL at a random moment while eight clients file and move dossiers, and starts it again with
 * no help: what it has said yes to is there, and nothing is half done. {@code -Dmotcua.kills=20} kills it so many times,
 * {@code -Dmotcua.seed=7} at the moments of an earlier run.
 */
class KillIT {

    private static final int KILLS = Integer.getInteger("motcua.kills", 2);
    private static final long SEED = Long.getLong("motcua.seed", System.nanoTime() % 1_000_000);
    private static final int FILED_BEFORE_A_KILL = 5;

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final Acknowledged acknowledged = new Acknowledged();

    @TempDir
    Path data;

    @Test
    void what_was_acknowledged_outlives_a_kill_and_nothing_is_half_done() throws Exception {
        System.out.println("Kills: -Dmotcua.kills=" + KILLS + " -Dmotcua.seed=" + SEED);
        var portal = StartedOnce.WITH_OFFICIALS.startOn(data).whenReady();
        try {
            var tokens = Rush.tokens(LeftDatabase.of(data));
            for (var kill = 1; kill <= KILLS; kill++) {
                rushAndKill(portal, tokens);
                if (random.nextBoolean()) {
                    LeftDatabase.processesOf(data).forEach(ProcessHandle::destroyForcibly);
                }
                portal = StartedOnce.WITH_OFFICIALS.startOn(data).whenReady();
                acknowledged.isAllIn(LeftDatabase.of(data));
                Consistency.holdsIn(LeftDatabase.of(data), data);
                assertRetriesGiveTheSameDossiers(portal, tokens);
                System.out.printf(
                        "Kill %d: %d dossiers and %d moves acknowledged so far, all there%n",
                        kill, acknowledged.filed().size(), acknowledged.moved().size());
            }
        } finally {
            portal.close();
        }
    }

    /** At the first kill as at the last the clients are in the middle of things. */
    private void rushAndKill(Program portal, Map<String, String> tokens) throws Exception {
        try (var rush = new Rush(portal, tokens, acknowledged)) {
            var enough = acknowledged.filed().size() + FILED_BEFORE_A_KILL;
            var clients = rush.begin(random.nextLong());
            while (acknowledged.filed().size() < enough && clients.stream().noneMatch(client -> client.isDone())) {
                Thread.sleep(20);
            }
            Thread.sleep(random.nextInt(3_000));
            portal.kill();
            portal.end();
            Rush.end(clients);
        }
    }

    /** Somebody who has no answer sends again: once acknowledged, the first dossier; otherwise one, however often. */
    private void assertRetriesGiveTheSameDossiers(Program portal, Map<String, String> tokens) throws Exception {
        try (var again = new Rush(portal, tokens, acknowledged)) {
            for (var filed : acknowledged.filed().stream().limit(20).toList()) {
                assertThat(again.file(filed.sent()).body().path("code").asString())
                        .isEqualTo(filed.code());
            }
            for (var sent : acknowledged.unanswered()) {
                var code = again.file(sent).body().path("code").asString();
                assertThat(again.file(sent).body().path("code").asString()).isEqualTo(code);
                acknowledged.file(new Filed(code, sent));
                again.moveOn(code, Integer.MAX_VALUE);
            }
        }
        Consistency.holdsIn(LeftDatabase.of(data), data);
    }
}
