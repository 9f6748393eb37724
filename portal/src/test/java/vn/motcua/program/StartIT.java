// SPDX-License-Identifier: Apache-2.0
package vn.motcua.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartIT {

    @TempDir
    Path data;

    @Test
    void a_killed_portal_starts_again_without_help_whether_or_not_its_database_lives_but_only_once() throws Exception {
        try (var first = StartedOnce.EMPTY.startOn(data).whenReady()) {
            first.kill();
            first.end();
        }
        assertThat(LeftDatabase.processesOf(data))
                .as("the database outlives the killed portal")
                .isNotEmpty();

        try (var second = StartedOnce.EMPTY.startOn(data).whenReady()) {
            assertThat(second.get("/", "vi").statusCode()).isEqualTo(200);
            second.kill();
            second.end();
        }
        LeftDatabase.processesOf(data).forEach(ProcessHandle::destroyForcibly);

        try (var third = StartedOnce.EMPTY.startOn(data).whenReady();
                var fourth = StartedOnce.EMPTY.startOn(data)) {
            assertThat(fourth.end()).isNotZero();
            assertThat(fourth.output())
                    .contains("already runs on the data folder")
                    .doesNotContain("Exception");
            assertThat(third.get("/", "vi").statusCode()).isEqualTo(200);
        }
        assertThat(LeftDatabase.processesOf(data)).isEmpty();
    }
}
