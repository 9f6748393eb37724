// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.PortalTest;
import vn.motcua.SharedData;
import vn.motcua.imports.ImportProgress;

@PortalTest
class ProcedureImportTest {

    @Autowired
    Procedures procedures;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    @Test
    void the_whole_national_file_goes_in_and_a_second_time_changes_nothing() {
        var file = SharedData.file("procedures/procedures.jsonl.gz");

        var first = procedures.importFile(file, ImportProgress.SILENT);
        var second = procedures.importFile(file, ImportProgress.SILENT);

        assertThat(first.refusals()).isEmpty();
        assertThat(first.imported() + first.updated() + first.unchanged()).isEqualTo(2496);
        assertThat(second.sentence()).isEqualTo("imported 0, updated 0, unchanged 2496, refused 0");
        assertThat(procedures.count().doubtful()).isPositive();
    }

    @Test
    void broken_lines_are_refused_and_the_rest_goes_in() throws IOException {
        var file = Files.writeString(folder.resolve("lines.jsonl"), """
                {"code": "9.000001", "name": "Thử một", "level": "Cấp xã", "field": "Thử"}
                {"code": "9.000002", "name": "Thử hai",
                {"name": "Không mã", "level": "Cấp xã", "field": "Thử"}

                {"code": "9.000001", "name": "Thử một lần nữa", "level": "Cấp xã", "field": "Thử"}
                {"code": "9.000003", "name": "Thử ba", "level": "Cấp tỉnh, Cấp xã", "field": "Thử"}
                """);

        var report = procedures.importFile(file, ImportProgress.SILENT);

        assertThat(report.refused()).isEqualTo(3);
        assertThat(report.refusals())
                .extracting(refusal -> refusal.line() + " " + refusal.field())
                .containsExactly("2 line", "3 code", "5 code");
        assertThat(procedures.get("9.000003").tiers()).containsExactly(Tier.PROVINCE, Tier.COMMUNE);
    }

    @Test
    void a_changed_line_becomes_the_next_version_and_the_old_one_stays() throws IOException {
        var file = folder.resolve("one.jsonl");
        Files.writeString(file, """
                {"code": "9.000010", "name": "Tên cũ", "level": "Cấp xã", "field": "Thử"}""");
        procedures.importFile(file, ImportProgress.SILENT);
        var before = procedures.get("9.000010");

        Files.writeString(file, """
                {"code": "9.000010", "name": "Tên mới", "level": "Cấp xã", "field": "Thử"}""");
        var report = procedures.importFile(file, ImportProgress.SILENT);

        assertThat(report.updated()).isEqualTo(1);
        assertThat(procedures.get("9.000010").number()).isEqualTo(2);
        assertThat(procedures.version(before.version()).name().vi()).isEqualTo("Tên cũ");
    }

    @Test
    void the_database_itself_refuses_to_change_a_published_version() {
        jdbc.sql("""
                INSERT INTO procedure_version (id, procedure, number, digest, content, published_at)
                VALUES (gen_random_uuid(), '9.999999', 1, 'x', '{}', '2026-11-22T00:00:00Z')
                """).update();

        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> jdbc.sql("UPDATE procedure_version SET content = '[]' WHERE procedure = '9.999999'")
                                .update()))
                .hasMessageContaining("never changes");
    }
}
