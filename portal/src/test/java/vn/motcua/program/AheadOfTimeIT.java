// SPDX-License-Identifier: Apache-2.0
package vn.motcua.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the script {@code motcua} asks for when it has no such file; the first of all, so that the others start from it. */
class AheadOfTimeIT {

    @TempDir
    Path data;

    @Test
    void a_portal_that_is_ready_has_the_classes_of_the_next_start_laid_out() throws Exception {
        Files.deleteIfExists(Unpacked.cache());

        // all others wait for it here
        try (var portal = StartedOnce.EMPTY
                .startOn(data, "-Dmotcua.cache.missing=" + Unpacked.cache(), "-Dmotcua.cache.nice=0")
                .whenReady()) {
            portal.waitUntil(() -> Files.exists(Unpacked.cache()));
            assertThat(portal.get("/", "vi").statusCode()).isEqualTo(200);
        }

        assertThat(Unpacked.FOLDER.toFile().list())
                .containsExactlyInAnyOrder("lib", Unpacked.jar().getFileName().toString(), "portal.aot");
        var next = Program.run(List.of("-XX:AOTMode=on"), "--version");
        assertThat(next.end()).isZero();
    }
}
