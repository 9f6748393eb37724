// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.PortalTest;
import vn.motcua.SharedData;
import vn.motcua.imports.ImportProgress;
import vn.motcua.imports.ImportReport;
import vn.motcua.process.ProcessFiles;

@PortalTest
class ProcessImportTest {

    @Autowired
    Procedures procedures;

    @TempDir
    Path folder;

    @Test
    void the_tables_of_three_provinces_go_in_and_a_second_time_change_nothing() {
        var file = SharedData.file("procedures/internal-processes.json");

        var first = procedures.importProcesses(file, ImportProgress.SILENT);
        var second = procedures.importProcesses(file, ImportProgress.SILENT);

        assertThat(first.refusals()).isEmpty();
        assertThat(first.imported() + first.unchanged()).isEqualTo(55);
        assertThat(second.sentence()).isEqualTo("imported 0, updated 0, unchanged 55, refused 0");
    }

    @Test
    void a_file_that_is_no_process_is_refused_in_words() throws IOException {
        var xml = "<?xml version=\"1.0\"?><definitions name=\"Quy trình\"/>";

        assertThat(brought("utf-16.bpmn", xml.getBytes(UTF_16)).refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.expected()).contains("UTF-8"));
        assertThat(brought("huge.bpmn", " ".repeat(2 * ProcessFiles.MOST_BYTES).getBytes(UTF_8))
                        .refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.value()).isEqualTo("TOO_LARGE"));
        assertThat(brought("empty.bpmn", new byte[0]).refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.value()).isEqualTo("NOT_XML"));
    }

    private ImportReport brought(String name, byte[] content) throws IOException {
        return procedures.importProcesses(Files.write(folder.resolve(name), content), ImportProgress.SILENT);
    }
}
