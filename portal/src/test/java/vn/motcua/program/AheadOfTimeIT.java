// SPDX-License-Identifier: Apache-2.0
package vn.motcua.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the script {@code motcua} asks for when it has no such file, asked of the portal of {@link StartedOnce#EMPTY}. */
class AheadOfTimeIT {

    @Test
    void a_portal_that_is_ready_has_the_classes_of_the_next_start_laid_out() throws Exception {
        assertThat(StartedOnce.EMPTY.folder().resolve("database")).isDirectory();

        assertThat(Unpacked.FOLDER.toFile().list())
                .containsExactlyInAnyOrder("lib", Unpacked.jar().getFileName().toString(), "portal.aot");
        var next = Program.run(List.of("-XX:AOTMode=on"), "--version");
        assertThat(next.end()).isZero();
    }
}
