// SPDX-License-Identifier: Apache-2.0
package vn.motcua.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulateIT {

    @TempDir
    Path data;

    @Test
    void a_simulation_that_is_stopped_leaves_whole_dossiers_and_another_adds_to_them() throws Exception {
        StartedOnce.EMPTY.copyTo(data);
        try (var simulation = simulate(50_000)) {
            simulation.waitUntil(() -> simulation.output().contains("People have filed"));
            simulation.terminate();
            simulation.end();
            assertThat(simulation.output()).contains("Stopped half-way").doesNotContain("Exception");
        }
        assertThat(LeftDatabase.processesOf(data)).isEmpty();

        // without rounds: a reminder is an entry of the journal that is no move
        try (var portal = StartedOnce.EMPTY
                        .startOn(data, "-Dmotcua.background=false")
                        .whenReady();
                var simulation = simulate(40)) {
            assertThat(simulation.end()).isZero();
            assertThat(simulation.output()).contains("40 dossiers").contains("lives a second");
            Consistency.holdsIn(LeftDatabase.of(data), data);
        }
    }

    private Program simulate(int dossiers) throws Exception {
        return Program.run(
                "simulate", "--dossiers", String.valueOf(dossiers), "--days", "40", "--data", data.toString());
    }
}
