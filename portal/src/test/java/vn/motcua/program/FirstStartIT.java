// SPDX-License-Identifier: Apache-2.0
package vn.motcua.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstStartIT {

    @TempDir
    Path data;

    /** With the settings of the province of 2022: three tiers, and the rules of decree 61/2018. */
    @Test
    void a_first_start_that_was_killed_half_way_starts_anew_and_the_settings_in_the_data_folder_count()
            throws Exception {
        var half = Files.createDirectories(data.resolve("database"));
        Files.writeString(half.resolve("PG_VERSION"), "18\n");
        Files.writeString(data.resolve("settings.yaml"), """
                motcua:
                  hotline: 0234 123 456
                  rules: ND61_2018
                  agency:
                    as-of: 2022-05-10
                """);

        try (var portal = Program.start(data, "--empty").whenReady()) {
            var home = portal.get("/", "vi");
            assertThat(home.statusCode()).isEqualTo(200);
            assertThat(home.body()).contains("0234 123 456");
            assertThat(portal.get("/api/v1/procedures/1.001193", "vi").body())
                    .contains("phường Vĩnh Ninh", "phường Đông Ba")
                    .doesNotContain("phường Thuận Hóa");
        }
    }
}
