// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The living guide shows every component. */
class DesignTest {

    private static final Path TEMPLATES = Path.of(System.getProperty("motcua.root", ".."), "portal/src/main/jte");

    @Test
    void every_component_stands_in_the_living_guide() throws IOException {
        var guide = Files.readString(TEMPLATES.resolve("open/design.jte"));
        try (var files = Files.list(TEMPLATES.resolve("component"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".jte", "")))
                    .isNotEmpty()
                    .filteredOn(name -> !name.equals("csrf"))
                    .allSatisfy(name -> assertThat(guide).contains("@template.component." + name + "("));
        }
    }
}
