// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The starter processes are made from {@link StarterTables}; {@code -Dmotcua.write=true} writes them anew after a change there. */
class StarterProcessesTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("motcua.root", ".."), "portal/src/main/resources/starter/processes");

    static Iterable<Map.Entry<String, ProcessTable>> tables() {
        return StarterTables.all().entrySet();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void each_file_is_what_its_table_makes(Map.Entry<String, ProcessTable> table) throws IOException {
        var file = FOLDER.resolve(table.getKey() + ".bpmn");
        if (Boolean.getBoolean("motcua.write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, ProcessTables.toBpmn(table.getValue()));
        }
        assertThat(file).content().isEqualTo(ProcessTables.toBpmn(table.getValue()));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void each_is_accepted_without_a_warning_and_named_in_both_languages(Map.Entry<String, ProcessTable> table) {
        var checked = ProcessFiles.check(ProcessTables.toBpmn(table.getValue()));

        assertThat(checked).isInstanceOfSatisfying(Checked.Accepted.class, accepted -> {
            assertThat(accepted.warnings()).isEmpty();
            assertThat(accepted.definition().nodes())
                    .filteredOn(node -> !node.name().isEmpty())
                    .allMatch(node -> node.nameEn() != null);
            assertThat(accepted.definition().lanes()).allMatch(lane -> lane.nameEn() != null);
        });
    }

    @Test
    void the_folder_holds_nothing_else() throws IOException {
        try (var files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".bpmn", "")))
                    .containsExactlyInAnyOrderElementsOf(StarterTables.all().keySet());
        }
    }
}
